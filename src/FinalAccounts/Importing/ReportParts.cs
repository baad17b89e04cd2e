using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>
/// The reports that one import has stored so far, to notice two files of it that are parts of one report (the tables, the narrative)
/// and yet became two versions of it.
/// </summary>
internal sealed class ReportParts
{
    private readonly Dictionary<(string, string, int, ReportKind), (string Path, bool HasTables, bool HasNarrative)> stored = [];

    /// <summary>Keeps a report; a warning where it completes one that was stored before.</summary>
    public string? Note(string path, ImportOutcome outcome, FinalAccount account)
    {
        if (outcome.Result != ImportResult.Imported) return null;
        var key = (outcome.RegionCode, outcome.Department, outcome.Year, outcome.Kind);
        var part = (Path: path, HasTables: account.Tables.Any(table => table.Lines.Count > 0), HasNarrative: account.Sections.Count > 0);
        var warning = stored.TryGetValue(key, out var other) && part.HasTables != other.HasTables && part.HasNarrative != other.HasNarrative && part.HasTables != part.HasNarrative
            ? ImportMessages.PartsOfOneReport(path, other.Path)
            : null;
        stored[key] = part;
        return warning;
    }
}
