using FinalAccounts.Documents;

namespace FinalAccounts.Layouts;

/// <summary>
/// A total row that is half a heading: 合计 | 0 | 20.00 | 合计 | 基本支出 | 项目支出 | 0, whose words name the columns under the merged
/// 本年支出 and whose numbers are the total's.
/// </summary>
internal static class HeadingsInTotal
{
    /// <summary>The row as the heading and the line that it is; null for any other row.</summary>
    public static (ViewRow Heading, ViewRow Total)? Split(ViewRow row, TableView view, IReadOnlyList<ViewRow> head)
    {
        if (view.Alignment != GridAlignment.Exact) return null;
        var words = Array.FindAll(row.Printed, static cell => !cell.IsBlank && cell.Number.Kind == PrintedKind.Words && !HeadingWords.IsCodeLevel(cell.Text));
        if (words.Length == 0 || !RowLabel.IsTotal(RowLabel.Key(words[0].Text))) return null;
        words = words[1..];
        if (!NameExpenditure(words) || !StandUnderOne(words, head)) return null;
        bool IsWord(ViewCell cell) => Array.Exists(words, word => ReferenceEquals(word.Source, cell.Source));
        ViewCell InHeading(ViewCell cell) => IsWord(cell) ? cell : ViewCell.Empty;
        ViewCell InTotal(ViewCell cell) => IsWord(cell) ? cell with { Number = new PrintedNumber(PrintedKind.Heading) } : cell;
        return (row with { Cells = Array.ConvertAll(row.Cells, InHeading), Printed = words },
            row with { Cells = Array.ConvertAll(row.Cells, InTotal), Printed = Array.ConvertAll(row.Printed, InTotal) });
    }

    /// <summary>合计, 基本支出, 项目支出.</summary>
    private static bool NameExpenditure(ViewCell[] words) =>
        words.Length == 3 && HeadingWords.RepeatsGroup(words[0].Text) && words[1].Text == "基本支出" && words[2].Text == "项目支出";

    /// <summary>Whether the lowest heading above the words is one that spans just their columns.</summary>
    private static bool StandUnderOne(ViewCell[] words, IReadOnlyList<ViewRow> head)
    {
        var first = words[0].Source!.Column;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Source!.Column != first + i || words[i].Source!.ColumnSpan != 1) return false;
        }

        var above = head.SelectMany(static row => row.Printed).LastOrDefault(cell => !cell.IsBlank && cell.Source!.Column < first + words.Length && cell.Source.Column + cell.Source.ColumnSpan > first);
        return above.Source is { } group && group.Column == first && group.ColumnSpan == words.Length;
    }
}
