using FinalAccounts.Model;

namespace FinalAccounts.Documents;

/// <summary>
/// The run of blocks that one of a report's files prints: <paramref name="First"/> is its first block's number in the report.
/// Nothing (paragraph, table, section) goes on over a run's end.
/// </summary>
public sealed record FileRun(SourceFile File, string Format, int First, int Count)
{
    /// <summary>The number after its last block's.</summary>
    public int End => First + Count;

    /// <summary>What the reader of this file could not make out.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>Whether the file's form proves that nothing is missing at its end.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a block is this file's.</summary>
    public bool Contains(int block) => block >= First && block < End;
}
