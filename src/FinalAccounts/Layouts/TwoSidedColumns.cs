using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>One side of a two-sided table: its labels, line numbers, and amounts.</summary>
internal sealed record TableSide(int Label, int? LineNumber, IReadOnlyList<ValueColumn> Amounts);

/// <summary>Finds the sides of 01 and 04 from the lowest headings: 项目 | 行次 | 金额 | 项目（按功能分类） | 行次 | 合计 | funds.</summary>
internal static class TwoSidedColumns
{
    private enum Role
    {
        None,
        Label,
        LineNumber,
        Amount,
        Other,
    }

    /// <summary>The sides in order, as the headings and as the column numbers place them; none where the headings do not name them.</summary>
    /// <param name="head">The table.</param>
    /// <param name="measureOf">What an amount's heading measures on a side (0 income, 1 expenditure); null for none.</param>
    /// <param name="unread">The headings of columns that no standard form has.</param>
    public static IReadOnlyList<IReadOnlyList<TableSide>> Find(TableHead head, Func<string, int, Measure?> measureOf, List<(string Heading, ValueColumn Column)> unread)
    {
        var columns = Columns(head);
        var sides = new List<TableSide>();
        var amounts = new List<ValueColumn>();
        int? label = null;
        int? lineNumber = null;
        void Close()
        {
            if (label is { } column) sides.Add(new TableSide(column, lineNumber, [.. amounts]));
            amounts.Clear();
            lineNumber = null;
        }

        foreach (var (first, last, text) in columns)
        {
            switch (RoleOf(text))
            {
                case Role.Label:
                    Close();
                    label = first;
                    break;
                case Role.LineNumber when label is not null:
                    lineNumber = first;
                    break;
                case Role.Amount when label is not null:
                    var measure = measureOf(text, sides.Count);
                    amounts.Add(new ValueColumn(first, last, measure));
                    if (measure is null) unread.Add((text, amounts[^1]));
                    break;
                default:
                    break;
            }
        }

        Close();
        if (sides.Count < 2) return [];
        return Numbered(sides, head) is { } numbered && !numbered.SequenceEqual(sides, SamePlaces) ? [sides, numbered] : [sides];
    }

    private static Role RoleOf(string text)
    {
        if (text.Length == 0 || HeadingWords.IsRemark(text)) return Role.None;
        if (HeadingWords.IsLineNumber(text)) return Role.LineNumber;
        return HeadingWords.IsLabel(text) || text is "收入" or "支出" or "收入项目" or "支出项目" ? Role.Label : Role.Amount;
    }

    /// <summary>The lowest heading of each column; columns under one heading cell are one.</summary>
    private static List<(int First, int Last, string Text)> Columns(TableHead head)
    {
        var view = head.View;
        var columns = new List<(int First, int Last, string Text)>();
        GridCell? before = null;
        for (var c = 0; c < view.Width; c++)
        {
            ViewCell lowest = default;
            foreach (var row in head.Rows)
            {
                // In a row with fewer cells than the lines have, a heading's column is unknown.
                if (view.Alignment == GridAlignment.FromRight && row.Printed.Length != head.UsualLength) continue;
                var cell = row.Cells[c];
                if (cell.Source is not null && cell.Text.Length > 0 && cell.Number.Kind == PrintedKind.Words) lowest = cell;
            }

            if (lowest.Source is null) continue;
            if (ReferenceEquals(lowest.Source, before)) columns[^1] = columns[^1] with { Last = c };
            else columns.Add((c, c, lowest.Text));
            before = lowest.Source;
        }

        return columns;
    }

    /// <summary>The sides with the amounts where the column numbers stand; null without as many numbers, or where they stand over labels.</summary>
    private static List<TableSide>? Numbered(List<TableSide> sides, TableHead head)
    {
        if (head.Numbers is not { } numbers || head.View.Alignment != GridAlignment.FromLeft || sides.Sum(static side => side.Amounts.Count) != numbers.Count) return null;
        if (sides.Exists(side => numbers.Contains(side.Label) || (side.LineNumber is { } column && numbers.Contains(column)))) return null;
        var next = 0;
        return
        [
            .. sides.Select(side => side with
            {
                Amounts = [.. side.Amounts.Select(column => column with { First = numbers[next], Last = numbers[next++] })],
            }),
        ];
    }

    private static readonly IEqualityComparer<TableSide> SamePlaces = EqualityComparer<TableSide>.Create(static (one, other) => one!.Amounts.SequenceEqual(other!.Amounts));
}
