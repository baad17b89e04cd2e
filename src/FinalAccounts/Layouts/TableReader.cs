using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>What the layouts made of a document's grids.</summary>
/// <param name="Tables">The ten standard tables in order (each once, absent ones with their status), then the extra ones in printed order.</param>
/// <param name="Claimed">The blocks that belong to a table: title, captions, grids, notes.</param>
/// <param name="Issues">What was not understood.</param>
public sealed record TableReading(IReadOnlyList<AccountTable> Tables, IReadOnlySet<int> Claimed, IReadOnlyList<ImportIssue> Issues);

/// <summary>Finds the disclosure tables of a document and reads their cells.</summary>
public static class TableReader
{
    /// <summary>Reads all tables; grids in <paramref name="taken"/> (scorecards) are left alone.</summary>
    public static TableReading Read(SourceDocument document, IReadOnlySet<int> taken) => new([], new HashSet<int>(), []);
}
