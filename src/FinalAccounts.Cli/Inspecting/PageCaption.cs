using System.Globalization;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>What stands below a drawn page: the legend, and for each grid which layout matched or why each declined.</summary>
internal sealed class PageCaption
{
    private const double LineHeight = 11;
    private const int LongestLine = 110;

    private readonly List<(string Class, string Text)> lines = [];

    public PageCaption(Inspection inspection, PageSketch page, IReadOnlyList<Grid> grids)
    {
        foreach (var grid in grids)
        {
            Add("caption block", GridPrinter.Headline(grid));
            var verdicts = inspection.Verdicts(grid);
            var matched = verdicts.Where(verdict => verdict.Matched).ToList();
            foreach (var verdict in matched) Add("caption matched", "　" + GridPrinter.Line(verdict));
            if (matched.Count > 0) continue;
            if (inspection.Scorecards.Contains(grid.Ordinal)) Add("caption matched", "　✓ 绩效自评表");
            else if (verdicts.Count == 0) Add("caption doubt", "　没有认作决算表。");
            else foreach (var verdict in verdicts) Add("caption declined", "　" + GridPrinter.Line(verdict));
        }

        if (grids.Count == 0) Add("caption declined", $"第 {page.Page} 页没有表格。");
        foreach (var issue in inspection.Issues.Where(issue => issue.Place is { } place && grids.Any(grid => grid.Ordinal == place.Block)))
            Add("caption doubt", $"{issue.Place} {issue.Message}");
    }

    /// <summary>The room that it takes.</summary>
    public double Height => (lines.Count + 3) * LineHeight;

    public void Draw(StringBuilder svg, double top)
    {
        var x = 0d;
        foreach (var (name, words) in PageStyle.Legend)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"cell {name}\" x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(top)}\" width=\"12\" height=\"8\"/><text class=\"caption\" x=\"{SvgText.Number(x + 15)}\" y=\"{SvgText.Number(top + 7)}\">{words}</text>\n");
            x += 24 + (words.Length * 8);
        }

        x = 0;
        foreach (var (mark, words) in (ReadOnlySpan<(string, string)>)[
            ("<line class=\"rule\" x2=\"12\"/>", "成表的线"),
            ("<line class=\"rule stray\" x2=\"12\"/>", "未成表的线"),
            ("<text class=\"furniture\" font-size=\"8\" y=\"3\">页</text>", "页眉页脚（不读）"),
            ("<text class=\"left\" font-size=\"8\" y=\"3\">字</text>", "没有采用的文字")])
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({SvgText.Number(x)} {SvgText.Number(top + 15)})\">{mark}<text class=\"caption\" x=\"15\" y=\"3\">{words}</text></g>\n");
            x += 24 + (words.Length * 8);
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"caption\" x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(top + 18)}\">指针停在格上：读作哪张表的哪一栏</text>\n");
        for (var i = 0; i < lines.Count; i++) svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{lines[i].Class}\" x=\"0\" y=\"{SvgText.Number(top + ((i + 3) * LineHeight))}\">{SvgText.Escape(lines[i].Text)}</text>\n");
    }

    private void Add(string style, string text) => lines.Add((style, text.Length <= LongestLine ? text : text[..LongestLine] + "…"));
}
