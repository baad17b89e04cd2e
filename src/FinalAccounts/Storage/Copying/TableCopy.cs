using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Copying;

/// <summary>Copies the disclosure tables with their lines and cells.</summary>
internal static class TableCopy
{
    /// <summary>The number that the first extra table gets.</summary>
    public const int FirstExtra = 101;

    public static async Task WriteAsync(NpgsqlConnection connection, int version, IReadOnlyList<AccountTable> tables, CancellationToken cancellation)
    {
        var numbered = Number(tables);
        await CopyRows.WriteAsync(
            connection,
            "account_tables (version_id, number, standard, title, label, status, unit, unit_printed, blocks, notes, place)",
            numbered,
            (row, item, _) =>
            {
                row.Number(version);
                row.Small(item.Number);
                row.Small((int?)item.Table.Table);
                row.Text(item.Table.Title);
                row.Text(item.Table.Label);
                row.Small((int)item.Table.Status);
                row.Small((int)item.Table.Unit);
                row.Flag(item.Table.UnitPrinted);
                row.Numbers(item.Table.Blocks);
                row.Texts(item.Table.Notes);
                row.Text(item.Table.Place?.ToString());
            },
            cancellation);

        var lines = numbered.SelectMany(item => item.Table.Lines.Select((line, ordinal) => (item.Number, Ordinal: ordinal, Line: line))).ToList();
        await CopyRows.WriteAsync(
            connection,
            "table_lines (version_id, table_number, ordinal, key, printed_label, code, name, level, parent_key, count_unit, line_number)",
            lines,
            (row, item, _) =>
            {
                row.Number(version);
                row.Small(item.Number);
                row.Number(item.Ordinal);
                row.Text(item.Line.Key);
                row.Text(item.Line.PrintedLabel);
                row.Text(item.Line.Code);
                row.Text(item.Line.Name);
                row.Small(item.Line.Level);
                row.Text(item.Line.ParentKey);
                row.Text(item.Line.CountUnit);
                row.Number(item.Line.LineNumber);
            },
            cancellation);

        await CopyRows.WriteAsync(
            connection,
            "facts (version_id, table_number, line_ordinal, measure, state, amount, printed, step, unit, place, confidence)",
            lines.SelectMany(item => item.Line.Facts.Select(fact => (item.Number, item.Ordinal, Fact: fact))).ToList(),
            (row, item, _) =>
            {
                row.Number(version);
                row.Small(item.Number);
                row.Number(item.Ordinal);
                row.Small((int)item.Fact.Measure);
                row.Small((int)item.Fact.State);
                row.Decimal(item.Fact.Amount);
                row.Text(item.Fact.Printed);
                row.Decimal(item.Fact.Step * item.Fact.Unit.InYuan());
                row.Small((int)item.Fact.Unit);
                row.Text(item.Fact.Place.ToString());
                row.Share(item.Fact.Confidence);
            },
            cancellation);
    }

    /// <summary>1–10 for a standard table, once; from 101 for the others in printed order.</summary>
    private static List<(int Number, AccountTable Table)> Number(IReadOnlyList<AccountTable> tables)
    {
        var numbered = new List<(int, AccountTable)>(tables.Count);
        var standard = new HashSet<DisclosureTable>();
        var extra = FirstExtra;
        foreach (var table in tables)
            numbered.Add((table.Table is { } known && standard.Add(known) ? (int)known : extra++, table));
        return numbered;
    }
}
