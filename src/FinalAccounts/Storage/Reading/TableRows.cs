using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>The disclosure tables with their lines and cells.</summary>
internal sealed class TableRows
{
    public static readonly IReadOnlyList<string> Queries =
    [
        "SELECT version_id, number, standard, title, label, status, unit, unit_printed, blocks, notes, place FROM account_tables WHERE version_id = ANY($1) ORDER BY version_id, number",
        "SELECT version_id, table_number, ordinal, key, printed_label, code, name, level, parent_key, count_unit, line_number FROM table_lines WHERE version_id = ANY($1) ORDER BY version_id, table_number, ordinal",
        "SELECT version_id, table_number, line_ordinal, measure, state, amount, printed, step, unit, place, confidence FROM facts WHERE version_id = ANY($1) ORDER BY version_id, table_number, line_ordinal, measure",
    ];

    private readonly Dictionary<int, IReadOnlyList<AccountTable>> tables = [];

    private TableRows()
    {
    }

    public IReadOnlyList<AccountTable> Of(int version) => tables.GetValueOrDefault(version) ?? [];

    public static async Task<TableRows> ReadAsync(ResultSets results)
    {
        var tables = await results.NextAsync(row => (Number: row.GetInt16(1), Table: Table(row)));
        var lines = await results.NextAsync(row => (Table: row.GetInt16(1), Ordinal: row.GetInt32(2), Line: Line(row)));
        var facts = await results.NextAsync(row => (Table: row.GetInt16(1), Line: row.GetInt32(2), Fact: Fact(row)));
        var read = new TableRows();
        foreach (var version in tables)
        {
            var cells = facts[version.Key].ToLookup(cell => (cell.Table, cell.Line), cell => cell.Fact);
            var rows = lines[version.Key].ToLookup(line => line.Table, line => line.Line with { Facts = [.. cells[(line.Table, line.Ordinal)]] });
            read.tables[version.Key] = [.. version.Select(item => item.Table with { Lines = [.. rows[item.Number]] })];
        }

        return read;
    }

    private static AccountTable Table(NpgsqlDataReader row) => new((DisclosureTable?)row.SmallOrNull(2), row.GetString(3), (TableStatus)row.GetInt16(5))
    {
        Label = row.TextOrNull(4),
        Unit = (AmountUnit)row.GetInt16(6),
        UnitPrinted = row.GetBoolean(7),
        Blocks = row.GetFieldValue<int[]>(8),
        Notes = row.GetFieldValue<string[]>(9),
        Place = row.PlaceOrNull(10),
    };

    private static TableLine Line(NpgsqlDataReader row) => new(row.GetString(3), row.GetString(4), [])
    {
        Code = row.TextOrNull(5),
        Name = row.GetString(6),
        Level = row.GetInt16(7),
        ParentKey = row.TextOrNull(8),
        CountUnit = row.TextOrNull(9),
        LineNumber = row.NumberOrNull(10),
    };

    /// <summary>Amount and step are stored in 元 and were printed in their unit.</summary>
    private static Fact Fact(NpgsqlDataReader row)
    {
        var unit = (AmountUnit)row.GetInt16(8);
        var inYuan = unit.InYuan();
        return new Fact((Measure)row.GetInt16(3), (CellState)row.GetInt16(4), row.DecimalOrNull(5) / inYuan, row.GetString(6), row.DecimalOrNull(7) / inYuan, unit, row.PlaceOf(9))
        {
            Confidence = row.ShareOrNull(10),
        };
    }
}
