using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>Reads drawn documents and names their facts as the facts export does: <c>05/20103/基本支出</c>.</summary>
internal static class Facts
{
    public static TableReading Read(params object[] blocks) => TableReader.Read(Grids.Document(blocks), new HashSet<int>());

    /// <summary>All facts by address: the printed number, or the state's word where there is none.</summary>
    public static SortedDictionary<string, string> Of(TableReading reading)
    {
        var facts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in reading.Tables.Where(table => table.Table is not null))
        {
            foreach (var line in table.Lines)
            {
                foreach (var fact in line.Facts)
                {
                    facts.Add($"{table.Table!.Value.Id()}/{line.Key}/{fact.Measure.Label()}", Show(fact));
                }
            }
        }

        return facts;
    }

    /// <summary>The facts that hold a number.</summary>
    public static SortedDictionary<string, string> Values(TableReading reading) =>
        new(Of(reading).Where(fact => !fact.Value.StartsWith('<')).ToDictionary(), StringComparer.Ordinal);

    public static AccountTable Table(this TableReading reading, DisclosureTable table) => reading.Tables.Single(one => one.Table == table);

    public static IReadOnlyList<string> Codes(this TableReading reading) => [.. reading.Issues.Select(issue => issue.Code)];

    private static string Show(Fact fact) => fact.Value is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : $"<{fact.State.Id()}>";
}
