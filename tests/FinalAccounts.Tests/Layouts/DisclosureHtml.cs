using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>How a rendered page prints its codes.</summary>
public enum CodeColumns
{
    /// <summary>2080505 | name.</summary>
    One,

    /// <summary>208 | 20805 | 2080505 | name.</summary>
    Cumulative,

    /// <summary>208 | 05 | 05 | name.</summary>
    Parts,

    /// <summary>208 | | | name, then | 05 | | name, then | | 05 | name.</summary>
    LastPart,

    /// <summary>2080505 name in one cell.</summary>
    WithName,

    /// <summary>2080505 over three merged columns.</summary>
    Merged,
}

/// <summary>The choices that provinces make when they print the tables as HTML.</summary>
public sealed record HtmlForm(CodeColumns Codes)
{
    public bool TotalLast { get; init; }

    public bool WrapsNames { get; init; }

    public bool TitleInTable { get; init; }

    public bool HasColumnNumbers { get; init; } = true;

    public bool HasLineNumbers { get; init; } = true;

    /// <summary>Breaks long tables: 0 not at all, 1 with the heading again, 2 without one.</summary>
    public int PageBreaks { get; init; }

    public bool SpacesInNumbers { get; init; }

}

/// <summary>Draws tables that were read from a text as the HTML of another publisher: merged headings, split codes, wrapped names.</summary>
internal sealed class DisclosureHtml(HtmlForm form)
{
    private const int PageLength = 11;

    private readonly StringBuilder html = new("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>t</title></head><body>");

    public static SourceFile Render(IReadOnlyList<AccountTable> tables, HtmlForm form)
    {
        var page = new DisclosureHtml(form);
        foreach (var table in tables.Where(table => table.Table is not null)) page.Add(table);
        return new SourceFile("page.html", Encoding.UTF8.GetBytes(page.html.Append("</body></html>").ToString()));
    }

    private void Add(AccountTable table)
    {
        switch (table.Table!.Value)
        {
            case DisclosureTable.RevenueAndExpenditureSummary: TwoSided(table, [("金额", Measure.Expenditure)]); break;
            case DisclosureTable.AppropriationSummary:
                TwoSided(table, [("合计", Measure.AppropriationExpenditure), ("一般公共预算财政拨款", Measure.GeneralPublicBudget), ("政府性基金预算财政拨款", Measure.GovernmentFund), ("国有资本经营预算财政拨款", Measure.StateCapital)]);
                break;
            case DisclosureTable.GeneralPublicBudgetBasicExpenditure: SideBySide(table); break;
            case DisclosureTable.ThreePublicExpenses: Down(table, [Measure.InitialBudget, Measure.AnnualBudget, Measure.Actual]); break;
            case DisclosureTable.StateAssets: Down(table, [Measure.Actual]); break;
            default: Coded(table); break;
        }
    }

    private void Table(AccountTable table, string unit, IReadOnlyList<string> head, IReadOnlyList<string> rows, int width)
    {
        var title = table.Table!.Value.Title();
        if (!form.TitleInTable) html.Append($"<p>{title}</p><p>单位：{unit}</p>");
        var pages = form.PageBreaks == 0 ? [[.. rows]] : rows.Chunk(PageLength).ToList();
        for (var page = 0; page < pages.Count; page++)
        {
            html.Append("<table>");
            if (form.TitleInTable && page == 0) html.Append($"<tr><td colspan=\"{width}\">{title}</td></tr><tr><td colspan=\"{width - 1}\">编制部门：某某市某某局</td><td>金额单位：{unit}</td></tr>");
            if (page == 0 || form.PageBreaks == 1) html.AppendJoin("", head);
            html.AppendJoin("", pages[page]).Append("</table>");
        }

        html.Append("<p>注：本表由测试绘制。</p>");
    }

    private void Coded(AccountTable table)
    {
        var codeWidth = form.Codes switch { CodeColumns.One => 1, CodeColumns.WithName => 0, _ => 3 };
        var labels = codeWidth + 1;
        var measures = table.Lines[0].Facts.Select(fact => fact.Measure).ToList();
        var isWide = measures.Contains(Measure.OpeningBalance);
        var head = new List<string>();
        if (isWide)
        {
            head.Add($"<tr><td colspan=\"{labels}\">项目</td><td rowspan=\"2\">年初结转和结余</td><td rowspan=\"2\">本年收入</td><td colspan=\"3\">本年支出</td><td rowspan=\"2\">年末结转和结余</td></tr>");
            head.Add($"<tr>{LabelHeadings(codeWidth)}<td>小计</td><td>基本支出</td><td>项目支出</td></tr>");
        }
        else
        {
            head.Add($"<tr><td colspan=\"{labels}\">项&nbsp;&nbsp;目</td>{string.Concat(measures.Select(measure => $"<td rowspan=\"2\">{measure.Label()}</td>"))}</tr>");
            head.Add($"<tr>{LabelHeadings(codeWidth)}</tr>");
        }

        if (form.HasColumnNumbers)
        {
            var words = codeWidth == 3 ? "<td>类</td><td>款</td><td>项</td><td>栏次</td>" : $"<td colspan=\"{labels}\">栏次</td>";
            head.Add($"<tr>{words}{string.Concat(measures.Select((_, i) => $"<td>{i + 1}</td>"))}</tr>");
        }

        var lines = table.Lines.ToList();
        if (form.TotalLast) lines = [.. lines.Where(line => line.Code is not null), .. lines.Where(line => line.Code is null)];
        var rows = lines.Select(line => $"<tr>{(line.Code is null ? $"<td colspan=\"{labels}\">{line.Key}</td>" : Code(line))}{string.Concat(line.Facts.Select(Cell))}</tr>").ToList();
        Table(table, "万元", head, rows, labels + measures.Count);
    }

    private static string LabelHeadings(int codeWidth) => codeWidth == 0
        ? "<td>支出功能分类科目名称</td>"
        : $"<td colspan=\"{codeWidth}\">支出功能分类科目编码</td><td>科目名称</td>";

    private string Code(TableLine line)
    {
        var code = line.Code!;
        var name = form.WrapsNames && line.Name.Length > 4 ? line.Name[..3] + "<br>\n" + line.Name[3..] : line.Name;
        string Part(int length) => code.Length >= length ? code[..length] : "";
        return form.Codes switch
        {
            CodeColumns.One => $"<td>{code}</td><td>{name}</td>",
            CodeColumns.WithName => $"<td>&emsp;{code}&nbsp;{name}</td>",
            CodeColumns.Merged => $"<td colspan=\"3\">{code}</td><td>{name}</td>",
            CodeColumns.Cumulative => $"<td>{Part(3)}</td><td>{Part(5)}</td><td>{Part(7)}</td><td>{name}</td>",
            CodeColumns.Parts => $"<td>{Part(3)}</td><td>{(code.Length >= 5 ? code[3..5] : "")}</td><td>{(code.Length >= 7 ? code[5..7] : "")}</td><td>{name}</td>",
            _ => $"<td>{(code.Length == 3 ? code : "")}</td><td>{(code.Length == 5 ? code[3..5] : "")}</td><td>{(code.Length == 7 ? code[5..7] : "")}</td><td>{name}</td>",
        };
    }

    private void TwoSided(AccountTable table, (string Heading, Measure Measure)[] amounts)
    {
        var income = table.Lines.Where(line => line.Facts[0].Measure == Measure.Revenue).ToList();
        var expenditure = table.Lines.Where(line => line.Facts[0].Measure != Measure.Revenue).ToList();
        var number = form.HasLineNumbers ? "<td>行次</td>" : "";
        var head = new List<string>
        {
            $"<tr><td colspan=\"{(form.HasLineNumbers ? 3 : 2)}\">收　　入</td><td colspan=\"{amounts.Length + (form.HasLineNumbers ? 2 : 1)}\">支　　出</td></tr>",
            $"<tr><td>项目</td>{number}<td>金额</td><td>项目（按功能分类）</td>{number}{string.Concat(amounts.Select(amount => $"<td>{amount.Heading}</td>"))}</tr>",
        };
        if (form.HasColumnNumbers)
        {
            var blank = form.HasLineNumbers ? "<td></td>" : "";
            head.Add($"<tr><td>栏次</td>{blank}<td>1</td><td>栏次</td>{blank}{string.Concat(amounts.Select((_, i) => $"<td>{i + 2}</td>"))}</tr>");
        }

        // Sub-lines and totals must stay beside each other as the form has them: income is filled up above its total.
        var gap = expenditure.Count - income.Count;
        var cut = income.FindIndex(line => line.Key == "本年收入合计");
        var rows = new List<string>();
        var left = income.Take(cut).Concat(Enumerable.Repeat<TableLine?>(null, Math.Max(0, gap))).Concat(income.Skip(cut)).ToList();
        var right = expenditure.Take(expenditure.Count - 1).Cast<TableLine?>().Concat(Enumerable.Repeat<TableLine?>(null, Math.Max(0, -gap))).Append(expenditure[^1]).ToList();
        for (var i = 0; i < left.Count; i++)
        {
            var row = new StringBuilder("<tr>");
            Side(row, left[i], i + 1, [Measure.Revenue]);
            Side(row, right[i], left.Count + i + 1, [.. amounts.Select(amount => amount.Measure)]);
            rows.Add(row.Append("</tr>").ToString());
        }

        Table(table, "万元", head, rows, amounts.Length + (form.HasLineNumbers ? 5 : 3));
    }

    private void Side(StringBuilder row, TableLine? line, int number, IReadOnlyList<Measure> measures)
    {
        row.Append($"<td>{(line is null ? "" : line.ParentKey is null ? line.PrintedLabel : line.Name)}</td>");
        if (form.HasLineNumbers) row.Append($"<td>{number}</td>");
        foreach (var measure in measures) row.Append(line is null ? "<td></td>" : Cell(line.Facts.Single(fact => fact.Measure == measure)));
    }

    private void SideBySide(AccountTable table)
    {
        var coded = table.Lines.Where(line => line.Code is not null).ToList();
        List<TableLine>[] blocks =
        [
            coded.FindAll(line => line.Code!.StartsWith("301", StringComparison.Ordinal) || line.Code!.StartsWith("303", StringComparison.Ordinal)),
            coded.FindAll(line => line.Code!.StartsWith("302", StringComparison.Ordinal)),
            coded.FindAll(line => !line.Code!.StartsWith("30", StringComparison.Ordinal) || line.Code!.StartsWith("307", StringComparison.Ordinal)),
        ];
        var isOneCell = form.Codes == CodeColumns.WithName;
        var block = isOneCell ? "<td>科目名称</td><td>金额</td>" : "<td>经济分类科目编码</td><td>科目名称</td><td>金额</td>";
        var width = isOneCell ? 2 : 3;
        var head = new[] { $"<tr><td colspan=\"{width}\">人员经费</td><td colspan=\"{width * 2}\">公用经费</td></tr>", $"<tr>{block}{block}{block}</tr>" };
        var rows = new List<string>();
        for (var i = 0; i < blocks.Max(lines => lines.Count); i++)
        {
            rows.Add("<tr>" + string.Concat(blocks.Select(lines => i >= lines.Count
                ? string.Concat(Enumerable.Repeat("<td></td>", width))
                : (isOneCell ? $"<td>{lines[i].Code} {lines[i].Name}</td>" : $"<td>{lines[i].Code}</td><td>{lines[i].Name}</td>") + Cell(lines[i].Facts[0]))) + "</tr>");
        }

        var personnel = Cell(table.Lines.Single(line => line.Key == "人员经费合计").Facts[0]);
        var operating = Cell(table.Lines.Single(line => line.Key == "公用经费合计").Facts[0]);
        rows.Add($"<tr><td colspan=\"{width - 1}\">人员经费合计</td>{personnel}<td colspan=\"{(width * 2) - 1}\">公用经费合计</td>{operating}</tr>");
        Table(table, "万元", head, rows, width * 3);
    }

    private void Down(AccountTable table, IReadOnlyList<Measure> measures)
    {
        var head = new List<string> { $"<tr><td>项目</td>{(form.HasLineNumbers ? "<td>行次</td>" : "")}{string.Concat(measures.Select(measure => $"<td>{measure.Label()}</td>"))}</tr>" };
        if (form.HasColumnNumbers) head.Add($"<tr><td>栏次</td>{(form.HasLineNumbers ? "<td></td>" : "")}{string.Concat(measures.Select((_, i) => $"<td>{i + 1}</td>"))}</tr>");
        var rows = table.Lines.Select((line, i) =>
            $"<tr><td>{line.PrintedLabel}</td>{(form.HasLineNumbers ? $"<td>{i + 1}</td>" : "")}{string.Concat(measures.Select(measure => Cell(line.Facts.Single(fact => fact.Measure == measure))))}</tr>").ToList();
        Table(table, measures.Count == 1 ? "台、辆、套" : "万元", head, rows, measures.Count + (form.HasLineNumbers ? 2 : 1));
    }

    private string Cell(Fact fact)
    {
        var printed = fact.Printed;
        if (form.SpacesInNumbers && fact.State == CellState.Value && printed.Contains('.')) printed = printed.Replace(".", ".<br>\n", StringComparison.Ordinal);
        return $"<td>{printed}</td>";
    }
}
