using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Documents.Office;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Importing;

/// <summary>Reports in several files: those of real or sample disclosures taken apart, and small ones written out.</summary>
internal static class Bundles
{
    /// <summary>A city that no statistics have; the department and year stay open.</summary>
    public static readonly GivenIdentity Given = new(RegionCode: "990100", RegionName: "虚构省云溪市");

    /// <summary>A report taken apart: its text as a Word file, its tables as a spreadsheet, its scorecards as a Word file.</summary>
    public static IReadOnlyList<SourceFile> Of(ReadAccount read, Func<Grid, Scorecard, Grid>? rule = null)
    {
        var account = read.Account;
        var ofCards = account.Scorecards.SelectMany(card => card.Blocks).ToHashSet();
        var taken = account.Tables.Where(table => table is { Table: not null, Lines.Count: > 0 }).SelectMany(table => table.Blocks).Concat(ofCards).ToHashSet();
        var tables = DocumentReaders.Read(DisclosureHtml.Render(account.Tables, new HtmlForm(CodeColumns.One) { TitleInTable = true }));
        var files = new List<SourceFile>
        {
            DrawnDocx.Of(Part(read, block => !taken.Contains(block.Ordinal))) with { Name = "情况说明.docx" },
            DrawnXlsx.Of(tables, asNumbers: true) with { Name = "附表.xlsx" },
        };
        if (ofCards.Count == 0) return files;
        var cards = Part(read, block => ofCards.Contains(block.Ordinal), block => block is Grid grid && rule is not null ? rule(grid, account.Scorecards.Single(card => card.Blocks.Contains(grid.Ordinal))) : block);
        return [.. files, DrawnDocx.Of(cards) with { Name = "附件 绩效自评表.docx" }];
    }

    /// <summary>A page with a narrative.</summary>
    public static SourceFile Narrative(string department, string name = "说明.html", string more = "") => Page(name, [
        $"{department}2024年度部门决算", "第一部分 部门概况", "一、主要职责", $"{department}是主管商务工作的政府组成部门。", "第三部分 2024年度部门决算情况说明", "一、支出决算情况说明",
        "本部门2024年度支出总计100.00万元，比上年增加10.00万元，增长11.11%，主要原因是：项目支出增加。其中基本支出60.00万元，项目支出40.00万元，全部用于商务工作的开展，没有结转到下一年度使用。", .. more.Length > 0 ? [more] : Array.Empty<string>(),
        "第四部分 名词解释", "一、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。"]);

    /// <summary>A page with 03 支出决算表; the department's name is its caption, if it has one.</summary>
    public static SourceFile Expenditure(string? department, string total = "100.00", string project = "40.00", string name = "附表.html") => Page(name, ["支出决算表", department is null ? "单位：万元" : $"部门：{department} 2024年度 单位：万元"], $"""
        <table><tr><th colspan="2">项目</th><th rowspan="2">本年支出合计</th><th rowspan="2">基本支出</th><th rowspan="2">项目支出</th><th rowspan="2">上缴上级支出</th><th rowspan="2">经营支出</th><th rowspan="2">对附属单位补助支出</th></tr>
        <tr><th>科目编码</th><th>科目名称</th></tr>
        <tr><td></td><td>合计</td><td>{total}</td><td>60.00</td><td>{project}</td><td></td><td></td><td></td></tr>
        <tr><td>201</td><td>一般公共服务支出</td><td>{total}</td><td>60.00</td><td>{project}</td><td></td><td></td><td></td></tr>
        <tr><td>20113</td><td>商贸事务</td><td>{total}</td><td>60.00</td><td>{project}</td><td></td><td></td><td></td></tr>
        <tr><td>2011301</td><td>行政运行</td><td>60.00</td><td>60.00</td><td></td><td></td><td></td><td></td></tr>
        <tr><td>2011399</td><td>其他商贸事务支出</td><td>{project}</td><td></td><td>{project}</td><td></td><td></td><td></td></tr></table>
        """);

    /// <summary>A page with a project's 绩效自评表.</summary>
    public static SourceFile Scorecard(string name, string score) => Page(name, ["项目支出绩效自评表", "（2024年度）"], $"""
        <table><tr><td>项目名称</td><td colspan="6">商贸流通</td></tr>
        <tr><td>主管部门</td><td colspan="2">云溪市商务局</td><td>实施单位</td><td colspan="3">云溪市商务局</td></tr>
        <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>分值</td><td>年度指标值</td><td>实际完成值</td><td>得分</td></tr>
        <tr><td>产出指标</td><td>数量指标</td><td>网点数量</td><td>50</td><td>10个</td><td>10个</td><td>50</td></tr>
        <tr><td>效益指标</td><td>社会效益指标</td><td>便民程度</td><td>50</td><td>提高</td><td>提高</td><td>48.50</td></tr>
        <tr><td colspan="3">总分</td><td>100</td><td></td><td></td><td>{score}</td></tr></table>
        """);

    public static SourceFile Page(string name, IEnumerable<string> lines, string grid = "") =>
        new(name, Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body>{string.Concat(lines.Select(line => $"<p>{line}</p>"))}{grid}</body></html>"));

    /// <summary>The files as members of an archive.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Members(params IEnumerable<SourceFile> files) => files.Select(file => (file.Name, file.Bytes));

    private static SourceDocument Part(ReadAccount read, Func<Block, bool> takes, Func<Block, Block>? change = null) =>
        read.Document with { Blocks = [.. read.Document.Blocks.Where(takes).Select(block => change?.Invoke(block) ?? block).Select((block, ordinal) => block with { Ordinal = ordinal })] };
}
