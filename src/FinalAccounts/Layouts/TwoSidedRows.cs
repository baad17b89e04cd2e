using System.Globalization;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>The lines of a two-sided table, once its columns are known.</summary>
internal sealed class TwoSidedRows(TwoSidedFit fit, IReadOnlySet<string> balances, AmountUnit unit, List<ImportIssue> issues)
{
    private readonly List<TableLine> lines = [];
    private readonly IReadOnlyList<TableSide> sides = fit.Sides;
    private readonly string?[] balance = new string?[fit.Sides.Count];
    private readonly string?[] whole = new string?[fit.Sides.Count];

    public IReadOnlyList<TableLine> Read(IReadOnlyList<ViewRow> body)
    {
        foreach (var row in body)
        {
            if (fit.Fault(row) is { } fault)
            {
                if (Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind is PrintedKind.Number or PrintedKind.Garbled))
                {
                    issues.Add(LayoutMessages.RowUnplaced(row.FirstText, fault, row.Place));
                }

                continue;
            }

            for (var side = 0; side < sides.Count; side++) ReadSide(row, side);
        }

        return Lines.WithoutContradictions(lines, issues);
    }

    private void ReadSide(ViewRow row, int index)
    {
        var side = sides[index];
        var label = row.Cells[side.Label].Own;
        var cells = side.Amounts.Where(static column => column.Measure is not null)
            .Select(column => (column.Measure, Cell: FactCells.Single(row, column.First, column.Last))).ToList();
        if (cells.Count == 0) return;
        if (label.Length == 0 || !Words.HasChinese(label))
        {
            foreach (var (_, cell) in cells)
            {
                // Programs fill a form's empty lines with 0.00; that is nobody's number.
                if (cell is { Number.Kind: PrintedKind.Number or PrintedKind.Garbled } found && found.Number is not { Kind: PrintedKind.Number, Value: 0 })
                {
                    issues.Add(LayoutMessages.NumberWithoutLabel(found.Source!.Printed, row.PlaceOf(found)));
                }
            }

            return;
        }

        var name = RowLabel.Key(label);
        var key = KeyOf(name, label, index, out var parent);
        var facts = new List<Fact>(cells.Count);
        foreach (var (measure, cell) in cells)
        {
            if (cell is { } found) facts.Add(FactCells.Fact(measure!.Value, row, found, unit, issues));
            else issues.Add(LayoutMessages.TwoNumbers(label, measure!.Value.Label(), row.Place));
        }

        lines.Add(new TableLine(key, row.Cells[side.Label].Source!.Text, facts)
        {
            Name = name,
            Level = RowLabel.IsTotal(name) ? 0 : parent is null ? 1 : 2,
            ParentKey = parent,
            LineNumber = side.LineNumber is { } column && row.Cells[column].OwnNumber.IsBareInteger ? LineNumber(row.Cells[column].Text) : null,
        });
    }

    private static int? LineNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A balance's sub-lines carry its key in front; a line said to be a part of the one above names it as parent.</summary>
    private string KeyOf(string name, string label, int index, out string? parent)
    {
        parent = null;
        if (RowLabel.IsTotal(name))
        {
            balance[index] = null;
            whole[index] = null;
            return name;
        }

        if (balances.Contains(name))
        {
            balance[index] = name;
            return name;
        }

        if (balance[index] is { } above)
        {
            parent = above;
            return $"{above}/{name}";
        }

        if (RowLabel.IsPart(label)) parent = whole[index];
        else whole[index] = name;
        return name;
    }
}
