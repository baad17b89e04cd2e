namespace FinalAccounts.Documents.Programs;

/// <summary>What a run may take at most: its time (clock and processor), its address space, and the length of a file that it writes.</summary>
internal sealed record ProgramLimits(TimeSpan Time, int MemoryMegabytes, int FileMegabytes = 0)
{
    /// <summary>The processor's time, where it is less than the clock's: a busy machine is not a hostile file.</summary>
    public TimeSpan Processor { get; init; } = Time;
}

/// <summary>How a run ended, with what the program complained about on standard error.</summary>
internal sealed record ProgramEnding(int ExitCode, bool InTime, string Complaints)
{
    /// <summary>Whether it ended by itself and said that all is well.</summary>
    public bool IsGood => InTime && ExitCode == 0;
}
