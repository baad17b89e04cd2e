namespace FinalAccounts.Importing;

/// <summary>What became of one file, or of one report of several files: an outcome, or the reason it was refused.</summary>
public sealed record FileReport(string Path, ImportOutcome? Outcome, string? ProblemCode = null, string? Problem = null)
{
    /// <summary>One sentence.</summary>
    public string Message => Outcome?.Message ?? Problem ?? "";

    /// <summary>Every file that was handed in with it as one report.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [Path];

    /// <summary>What whoever imports should look at although the file was stored, or null.</summary>
    public string? Warning { get; init; }
}

/// <summary>How far an import has come, after each file.</summary>
public sealed record ImportProgress(int FilesDone, int FilesTotal, long Facts, double FilesPerSecond, TimeSpan? TimeLeft, FileReport Last);

/// <summary>What became of an import.</summary>
public sealed record ImportSummary(IReadOnlyList<FileReport> Reports, IReadOnlyList<string> Skipped, TimeSpan Elapsed, bool Interrupted)
{
    /// <summary>Files that were stored.</summary>
    public IEnumerable<FileReport> Imported => Reports.Where(report => report.Outcome?.Result == ImportResult.Imported);

    /// <summary>Files whose bytes were stored already.</summary>
    public IEnumerable<FileReport> Unchanged => Reports.Where(report => report.Outcome?.Result == ImportResult.Unchanged);

    /// <summary>Files that were refused, with the reason.</summary>
    public IEnumerable<FileReport> Refused => Reports.Where(report => report.Outcome is null);

    /// <summary>True when every file is in the portal now.</summary>
    public bool IsComplete => !Interrupted && Reports.All(report => report.Outcome is not null);

    /// <summary>A few sentences for the end.</summary>
    public string Message => ImportMessages.Summary(this);
}
