namespace FinalAccounts.Importing;

/// <summary>Which stored reports are to be checked again: all, or those of a department (under any of its names), a division, a year.</summary>
public sealed record RecheckScope(string? Department = null, string? RegionCode = null, int? Year = null)
{
    /// <summary>Also those that the program's catalogue has checked already.</summary>
    public bool EvenIfChecked { get; init; }
}

/// <summary>A report that could not be checked, and why.</summary>
public sealed record RecheckProblem(string Report, string Message);

/// <summary>How far it has come, after each report.</summary>
public sealed record RecheckProgress(int Done, int Total, double PerSecond, TimeSpan? TimeLeft, RecheckProblem? Problem);

/// <summary>What became of it: versions checked, those that this catalogue had checked before, and what went wrong.</summary>
public sealed record RecheckSummary(int Checked, int UpToDate, IReadOnlyList<RecheckProblem> Problems, TimeSpan Elapsed, bool Interrupted)
{
    /// <summary>True when every report of the scope has been checked by this catalogue now.</summary>
    public bool IsComplete => !Interrupted && Problems.Count == 0;

    /// <summary>A few sentences for the end.</summary>
    public string Message => RecheckMessages.Summary(this);
}
