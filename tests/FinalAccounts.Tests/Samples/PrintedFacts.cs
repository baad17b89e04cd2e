using System.Globalization;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Tests.Samples;

/// <summary>The numbers that a generated document prints, by table, row and column; a blank cell counts as nothing in a sum.</summary>
internal sealed class PrintedFacts(PublishedDocument document)
{
    private readonly Dictionary<(string, string, string), decimal> values = document.Facts()
        .ToDictionary(fact => (fact.Table, fact.Row, fact.Column), fact => decimal.Parse(fact.Value, CultureInfo.InvariantCulture));

    public decimal this[string table, string row, string column] => values.GetValueOrDefault((table, row, column));

    public IReadOnlyList<string> Rows(string table) => [.. values.Keys.Where(key => key.Item1 == table).Select(key => key.Item2).Distinct()];

    public decimal Sum(string table, IEnumerable<string> rows, string column) => rows.Sum(row => this[table, row, column]);

    /// <summary>The codes of a table with so many digits, under a prefix.</summary>
    public IReadOnlyList<string> Codes(string table, int digits, string under = "") =>
        [.. Rows(table).Where(row => row.Length == digits && row.All(char.IsAsciiDigit) && row.StartsWith(under, StringComparison.Ordinal))];
}
