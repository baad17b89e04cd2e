using System.Globalization;
using CsvHelper;
using FinalAccounts.Model;

namespace FinalAccounts.Exports;

/// <summary>One line of the facts export. <paramref name="Value"/> is as printed without thousands separators; empty unless there is a value.</summary>
public sealed record FactRow(string Table, string Row, string Column, string Value, string Unit, string State, string Place)
{
    /// <summary>In the order of <see cref="FactsCsv.Headings"/>.</summary>
    public IReadOnlyList<string> Fields => [Table, Row, Column, Value, Unit, State, Place];

    /// <summary>The line of a fact.</summary>
    public static FactRow From(DisclosureTable table, TableLine line, Fact fact) => new(
        table.Id(),
        line.Key,
        fact.Measure.Label(),
        fact.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
        fact.Unit.IsMoney() ? fact.Unit.Label() : line.CountUnit ?? fact.Unit.Label(),
        fact.State.Id(),
        fact.Place.ToString());
}

/// <summary>
/// The facts of an account as CSV: <c>table,row,column,value,unit,state,place</c>, a line for each numeric cell that the ten
/// tables print.
/// </summary>
public static class FactsCsv
{
    /// <summary>The columns: a contract. The portal's downloads have the same.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["table", "row", "column", "value", "unit", "state", "place"];

    /// <summary>The rows of an account in printed order; cells without a value (blank, not applicable, unreadable) only on request.</summary>
    public static IEnumerable<FactRow> Rows(FinalAccount account, bool everyState) =>
        from cell in account.Cells()
        where everyState || cell.Fact.State == CellState.Value
        select FactRow.From(cell.Table, cell.Line, cell.Fact);

    /// <summary>Writes the heading and the rows, with LF line ends.</summary>
    public static void Write(TextWriter writer, IEnumerable<FactRow> rows)
    {
        using var csv = new CsvWriter(writer, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var heading in Headings) csv.WriteField(heading);
        csv.NextRecord();
        foreach (var row in rows)
        {
            foreach (var field in row.Fields) csv.WriteField(field);
            csv.NextRecord();
        }
    }
}
