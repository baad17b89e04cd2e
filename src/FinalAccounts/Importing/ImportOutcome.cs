using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>What an import did with a document that was read.</summary>
public enum ImportResult
{
    /// <summary>已导入: stored as a new report or as a new version of one.</summary>
    Imported = 1,

    /// <summary>内容未变: the same bytes are stored already; nothing was written.</summary>
    Unchanged = 2,
}

/// <summary>The result of one document: whose report it is, and which version of it the bytes are.</summary>
public sealed record ImportOutcome(ImportResult Result, string Department, string RegionCode, int Year, ReportKind Kind, int Version)
{
    /// <summary>Numeric cells that were stored.</summary>
    public int Facts { get; init; }

    /// <summary>Scorecards that were stored.</summary>
    public int Scorecards { get; init; }

    /// <summary>Things that were not understood.</summary>
    public int Issues { get; init; }

    /// <summary>One sentence for whoever imports.</summary>
    public string Message => ImportMessages.Outcome(this);
}
