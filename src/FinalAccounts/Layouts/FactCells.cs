using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>Cells → facts.</summary>
internal static class FactCells
{
    /// <summary>
    /// The fact of a numeric cell. A cell that is missing at its row's end is blank, placed at the row's last cell; an unreadable one
    /// is reported (headings that a line prints are reported once, with the table).
    /// </summary>
    public static Fact Fact(Measure measure, ViewRow row, ViewCell cell, AmountUnit unit, List<ImportIssue> issues)
    {
        var place = row.PlaceOf(cell);
        var printed = cell.Source?.Printed ?? "";
        switch (cell.Number.Kind)
        {
            case PrintedKind.Number:
                return new Fact(measure, CellState.Value, cell.Number.Value, printed, cell.Number.Step, unit, place);
            case PrintedKind.Blank:
                return new Fact(measure, CellState.Blank, null, printed, null, unit, place);
            case PrintedKind.Dash:
                return new Fact(measure, CellState.NotApplicable, null, printed, null, unit, place);
            case PrintedKind.Heading:
                return new Fact(measure, CellState.Unreadable, null, printed, null, unit, place);
            default:
                issues.Add(LayoutMessages.UnreadableCell(printed, place));
                return new Fact(measure, CellState.Unreadable, null, printed, null, unit, place);
        }
    }

    /// <summary>The one printed cell among the columns under a heading; null when two are printed.</summary>
    public static ViewCell? Single(ViewRow row, int first, int last)
    {
        var found = first < row.Cells.Length ? row.Cells[first] : ViewCell.Empty;
        if (found.IsCovered) found = ViewCell.Empty;
        for (var c = first + 1; c <= last && c < row.Cells.Length; c++)
        {
            if (row.Cells[c].IsBlank) continue;
            if (!found.IsBlank) return null;
            found = row.Cells[c];
        }

        return found;
    }
}
