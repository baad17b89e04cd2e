using FinalAccounts.Documents;

namespace FinalAccounts.Layouts;

/// <summary>Whether the lines of a two-sided table fit its columns: labels, line numbers and amounts each where they belong.</summary>
internal sealed class TwoSidedFit
{
    /// <summary>So many of the lines may not fit: those are reported one by one.</summary>
    private const double Tolerated = 0.34;

    private readonly TableHead head;
    private readonly bool[] isNumbered;

    public TwoSidedFit(TableHead head, IReadOnlyList<TableSide> sides)
    {
        this.head = head;
        Sides = sides;
        isNumbered = [.. sides.Select(side => side.LineNumber is { } column && head.Body.Count(row => row.Cells[column].OwnNumber.IsBareInteger) * 2 > head.Body.Count)];
        Faults = head.Body.Count(row => Fault(row) is not null);
    }

    public IReadOnlyList<TableSide> Sides { get; }

    /// <summary>How many lines do not fit.</summary>
    public int Faults { get; }

    public bool IsLikely => Faults <= head.Body.Count * Tolerated && !PlacementGuard.HasLostColumn(head) &&
        !Sides.Any(side => side.Amounts.Any(column => PlacementGuard.CountsUp(head.Body, column)));

    /// <summary>Why the row does not fit the columns, or null.</summary>
    public string? Fault(ViewRow row)
    {
        for (var c = 0; c < row.Cells.Length; c++)
        {
            var cell = row.Cells[c];
            if (cell.IsBlank) continue;
            var isLabel = false;
            var isLineNumber = false;
            var isAmount = false;
            foreach (var side in Sides)
            {
                isLabel |= side.Label == c;
                isLineNumber |= side.LineNumber == c;
                foreach (var column in side.Amounts) isAmount |= c >= column.First && c <= column.Last;
            }

            var kind = cell.Number.Kind;
            if (isLabel && kind is not (PrintedKind.Words or PrintedKind.Dash)) return "的项目栏中有数字";
            if (isLineNumber && !cell.Number.IsBareInteger && kind != PrintedKind.Dash) return "的行次栏不是行次";
            if (isAmount && kind == PrintedKind.Words && Words.HasChinese(cell.Text)) return "的数字栏中有文字";
            if (!isLabel && !isLineNumber && !isAmount && kind is PrintedKind.Number or PrintedKind.Garbled) return "的数字不在任何栏目之下";
        }

        for (var i = 0; i < Sides.Count; i++)
        {
            var isPrinted = !row.Cells[Sides[i].Label].IsBlank || Sides[i].Amounts.Any(column => FactCells.Single(row, column.First, column.Last) is not { IsBlank: true });
            if (isNumbered[i] && isPrinted && row.Cells[Sides[i].LineNumber!.Value].IsBlank) return "没有行次";
        }

        if (Sides.Any(side => side.Amounts.Any(column => head.View.Alignment == GridAlignment.Exact && row.Cells[column.First].Source is null))) return "的单元格少于栏目";

        // All lines have the same cells: one of another length has lost or gained one somewhere.
        return head.View.Alignment != GridAlignment.Exact && row.Printed.Length != head.UsualLength ? "的单元格数与其他行不同" : null;
    }
}
