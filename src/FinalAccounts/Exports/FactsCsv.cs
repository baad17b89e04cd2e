using System.Globalization;
using CsvHelper;
using FinalAccounts.Model;

namespace FinalAccounts.Exports;

/// <summary>One line of the facts export. <paramref name="Value"/> is as printed without thousands separators; empty unless there is a value.</summary>
public sealed record FactRow(string Table, string Row, string Column, string Value, string Unit, string State, string Place)
{
    /// <summary>How certain the machine is that read it from a scan, 0 to 1; null where the file has it as text.</summary>
    public float? Confidence { get; init; }

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
        fact.Place.ToString()) { Confidence = fact.Confidence };
}

/// <summary>
/// The facts of an account as CSV: <c>table,row,column,value,unit,state,place</c>, a line for each numeric cell that the ten
/// tables print. Of an account that a machine read from a scan, wholly or in part, a further column <c>confidence</c> comes last.
/// </summary>
public static class FactsCsv
{
    /// <summary>The columns: a contract. The portal's downloads have the same.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["table", "row", "column", "value", "unit", "state", "place"];

    /// <summary>The further column: empty where the file has the figure as text, else how certain the machine is that read it; nobody has checked it.</summary>
    public const string Confidence = "confidence";

    /// <summary>The confidence as it is written: 0.87, or nothing.</summary>
    public static string Written(float? confidence) => confidence?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The rows of an account in printed order; cells without a value (blank, not applicable, unreadable) only on request.</summary>
    public static IEnumerable<FactRow> Rows(FinalAccount account, bool everyState) =>
        from cell in account.Cells()
        where everyState || cell.Fact.State == CellState.Value
        select FactRow.From(cell.Table, cell.Line, cell.Fact);

    /// <summary>Writes the heading and the rows, with LF line ends.</summary>
    public static void Write(TextWriter writer, IEnumerable<FactRow> rows, bool isReadByMachine = false)
    {
        using var csv = new CsvWriter(writer, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var heading in Headings) csv.WriteField(heading);
        if (isReadByMachine) csv.WriteField(Confidence);
        csv.NextRecord();
        foreach (var row in rows)
        {
            foreach (var field in row.Fields) csv.WriteField(field);
            if (isReadByMachine) csv.WriteField(Written(row.Confidence));
            csv.NextRecord();
        }
    }
}
