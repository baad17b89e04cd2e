using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// The shape of 06: blocks of code, name and amount side by side (301+303 | 302 | 307+310+399, or two, or one), and a last row of
/// totals. The reading order of a row is enough to place an amount: it belongs to the code or total before it.
/// </summary>
internal sealed partial record SideBySideLayout(DisclosureTable Table, string Name) : TableLayout(Table, Name)
{
    /// <summary>The headings of an amount; any other value column makes it another form.</summary>
    public required IReadOnlySet<string> AmountHeadings { get; init; }

    /// <summary>Totals as forms word them → the key.</summary>
    public IReadOnlyDictionary<string, string> Totals { get; init; } = new Dictionary<string, string>();

    public override Recognition Read(TableView view, AmountUnit unit)
    {
        var head = TableHead.Of(view, IsLine);
        if (head.Rows.Count == 0) return new Declined("没有表头。");
        if (Amounts(head) is not { } amounts) return new Declined("表头不是“科目编码、科目名称、金额”的并列栏。");
        if (head.Body.Count == 0) return new Declined("没有数据行。");

        unit = UnitOf(head, unit, out var printedUnit);
        var issues = new List<ImportIssue>();
        var rows = new SideBySideRows(amounts, Sections(head), head, Totals, unit, issues);
        var lines = rows.Read(head.Body);
        var codes = lines.Count(static line => line.Code is { Length: >= 3 } code && code[0] is '3' or '5');
        if (codes == 0 && !lines.Any(line => Totals.ContainsKey(line.Key))) return new Declined("没有经济分类科目编码。");
        return new Recognised(lines, issues)
        {
            IsUnmistakable = lines.Any(static line => line.Code == "30101") && lines.Any(static line => line.Code == "30201"),
            Unit = printedUnit,
        };
    }

    /// <summary>The amount columns: one for each block; null where a block has none or further columns.</summary>
    private List<int>? Amounts(TableHead head)
    {
        var view = head.View;
        var amounts = new List<int>();
        var blocks = 0;
        var inBlock = false;
        for (var c = 0; c < view.Width; c++)
        {
            var text = LowestHeading(head, c);
            if (text.Length == 0 || HeadingWords.IsRemark(text)) continue;
            if (HeadingWords.IsLabel(text) || text is "经济分类科目")
            {
                if (!inBlock) blocks++;
                inBlock = true;
            }
            else if (AmountHeadings.Contains(HeadedColumn.Clean(text)) && inBlock)
            {
                amounts.Add(c);
                inBlock = false;
            }
            else
            {
                return null;
            }
        }

        return blocks > 0 && amounts.Count == blocks ? amounts : null;
    }

    /// <summary>The columns under 款, or under the second half of a merged code heading: their two digits go on with the class on the left or above.</summary>
    private static HashSet<int> Sections(TableHead head)
    {
        var sections = new HashSet<int>();
        for (var c = 1; c < head.View.Width; c++)
        {
            var lowest = LowestHeading(head, c);
            if (lowest == "款" || (lowest.Length == 0 && head.View.Alignment == GridAlignment.Exact && head.Rows.Any(row => IsSecondHalf(row.Cells[c], c)))) sections.Add(c);
        }

        return sections;
    }

    private static bool IsSecondHalf(ViewCell cell, int column) => cell.Source is { ColumnSpan: 2 } source && source.Column == column - 1 &&
        (cell.Text.EndsWith("编码", StringComparison.Ordinal) || cell.Text.EndsWith("代码", StringComparison.Ordinal));

    private static string LowestHeading(TableHead head, int column)
    {
        var lowest = "";
        foreach (var row in head.Rows)
        {
            if (head.View.Alignment == GridAlignment.FromRight && row.Printed.Length != head.UsualLength) continue;
            var cell = row.Cells[column];
            if (cell.Source is not null && cell.Source.Column != column && head.View.Alignment == GridAlignment.Exact && cell.IsCovered && cell.Source.Row == row.Index) continue;
            if (cell.Text.Length > 0 && cell.Number.Kind == PrintedKind.Words) lowest = cell.Text;
        }

        return lowest;
    }

    internal static bool IsCode(string text) => EconomicCode().IsMatch(text);

    /// <summary>A code of which a cell has the last part: 301 and 01, or 301 and 30101; null where they don't go together.</summary>
    internal static string? Join(string? above, string text)
    {
        if (above is not { Length: 3 }) return null;
        if (IsSection(text)) return above + text;
        return IsCode(text) && text.Length > 3 && text.StartsWith(above, StringComparison.Ordinal) ? text : null;
    }

    internal static bool IsSection(string text) => text.Length == 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);

    private static bool IsLine(ViewRow row) =>
        Array.Exists(row.Printed, static cell => !cell.IsBlank && (IsCode(cell.Text) || cell.OwnNumber.IsUnmistakable || CodeAndName().IsMatch(cell.Text)));

    internal static (string Code, string Name)? Split(string text) =>
        CodeAndName().Match(text) is { Success: true } match ? (match.Groups["code"].Value, match.Groups["name"].Value) : null;

    [GeneratedRegex(@"^[35]\d{2}(?:\d{1,3})?$")]
    private static partial Regex EconomicCode();

    [GeneratedRegex(@"^(?<code>[35]\d{2}(?:\d{1,3})?)[-—_.]?(?<name>[\u4E00-\u9FFF].*)$")]
    private static partial Regex CodeAndName();
}
