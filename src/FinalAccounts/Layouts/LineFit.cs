using FinalAccounts.Documents;

namespace FinalAccounts.Layouts;

/// <summary>
/// Whether a line fits a placement: names on the left, numbers only under the headings, nothing beyond, a total wherever there is a
/// part, a line number where lines are numbered, and as many cells as the other lines where the source keeps blank ones.
/// </summary>
/// <param name="head">The table.</param>
/// <param name="sum">合计 = parts, where the form has it.</param>
/// <param name="isUniform">True for forms whose lines all have the same cells (no merged codes or totals).</param>
internal sealed class LineFit(TableHead head, RowSum? sum, bool isUniform = false)
{
    private readonly int? usualLength = UsualLength(head, isUniform);
    private readonly bool isNumbered = head.HasLineNumbers && head.Body.Count(HasLineNumber) * 2 > head.Body.Count;

    /// <summary>合计 = parts, where the form has it.</summary>
    public RowSum? Sum { get; } = sum;

    /// <summary>Why a line does not fit, as the middle of a sentence; null when it does.</summary>
    public string? Fault(ViewRow row, IReadOnlyList<ValueColumn> columns)
    {
        var hasName = false;
        var lineNumbers = 0;
        for (var c = 0; c < row.Cells.Length; c++)
        {
            var cell = row.Cells[c];
            if (cell.IsBlank) continue;
            var number = cell.OwnNumber;
            if (c < columns[0].First)
            {
                if (head.HasLineNumbers && number.IsBareInteger && cell.Text != "0" && lineNumbers == 0 && (hasName || isUniform))
                {
                    lineNumbers++;
                    continue;
                }

                if (number.IsUnmistakable || cell.Text == "0" || (hasName && number.Kind is not PrintedKind.Words)) return "的名称栏中有数字";
                hasName |= Words.HasChinese(cell.Text);
            }
            else if (c > columns[^1].Last)
            {
                if (number.Kind is PrintedKind.Number or PrintedKind.Garbled) return "的数字多于栏目";
            }
            else if (number.Kind == PrintedKind.Words && Words.HasChinese(cell.Text))
            {
                return "的数字栏中有文字";
            }
            else if (cell.Source!.ColumnSpan > 1 && number.Kind == PrintedKind.Number && SpansSeveral(cell, columns))
            {
                return "的数字跨栏";
            }
        }

        // A page's row that ends before the last column has lost a cell somewhere.
        if (head.View.Alignment == GridAlignment.Exact && columns.Any(column => row.Cells[column.First].Source is null) && Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind == PrintedKind.Number)) return "的单元格少于栏目";
        if (isUniform && isNumbered && hasName && lineNumbers == 0) return "没有行次";
        if (usualLength is { } length && row.Printed.Length != length && Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind is PrintedKind.Number)) return "的单元格数与其他行不同";
        return Sum is not null && Sum.LacksTotal(row, columns) ? "有分项数字而无合计数字" : null;
    }

    /// <summary>
    /// True when a line of ordinary length has numbers beyond the last column: the placement is wrong for all lines, not this one.
    /// </summary>
    public bool IsOverrun(IReadOnlyList<ValueColumn> columns) => head.View.Alignment == GridAlignment.FromLeft &&
        head.Body.Any(row => (usualLength is null || row.Printed.Length == usualLength) && Array.FindIndex(row.Cells, columns[^1].Last + 1, static cell => cell.OwnNumber.Kind == PrintedKind.Number) >= 0);

    private static bool HasLineNumber(ViewRow row) => Array.Exists(row.Printed, static cell => cell.OwnNumber.IsBareInteger && cell.Text != "0");

    private static bool SpansSeveral(ViewCell cell, IReadOnlyList<ValueColumn> columns)
    {
        var source = cell.Source!;
        return columns.Count(column => column.First < source.Column + source.ColumnSpan && column.Last >= source.Column) > 1;
    }

    /// <summary>
    /// How many cells a line must have, where columns count from the left: a line of another length has lost or gained a cell
    /// somewhere, if the source keeps blank cells at a line's end, or if no blank cell is kept at all. Null where blanks are kept only
    /// inside a line, so that a short line has just lost blank ones at its end.
    /// </summary>
    private static int? UsualLength(TableHead head, bool isUniform)
    {
        if (head.View.Alignment == GridAlignment.Exact || head.Body.Count < 2) return null;
        if (head.View.Alignment == GridAlignment.FromRight) return isUniform ? head.UsualLength : null;
        var usual = head.Body.Where(row => row.Printed.Length == head.UsualLength).ToList();
        if (usual.Exists(static row => row.Printed[^1].IsBlank)) return usual.Count * 2 > head.Body.Count ? head.UsualLength : null;
        var longest = head.Body.Max(static row => row.Printed.Length);
        return head.Body.Any(HasBlankInside) ? null : longest;
    }

    private static bool HasBlankInside(ViewRow row)
    {
        var first = Array.FindIndex(row.Printed, static cell => cell.OwnNumber.IsUnmistakable);
        return first >= 0 && Array.FindIndex(row.Printed, first, static cell => cell.IsBlank) is var blank && blank > first &&
            Array.FindIndex(row.Printed, blank, static cell => !cell.IsBlank) > blank;
    }
}
