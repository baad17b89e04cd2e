using System.Text.RegularExpressions;
using FinalAccounts.Documents;

namespace FinalAccounts.Identification;

/// <summary>What a document says of itself, collected in one pass: its head, the captions of its tables, its headings, and the years.</summary>
internal sealed partial class DocumentEvidence
{
    private const int HeadLength = 60;

    private const int HeadGrids = 8;

    private const int LongestLine = 60;

    private const int OpeningParagraphs = 60;

    private static readonly string[] CaptionStarts = ["部门", "单位", "编制", "填报", "预算部门", "预算单位", "公开部门", "公开单位"];

    private int paragraphs;

    /// <summary>The first short lines, in which a title can stand.</summary>
    public List<string> Head { get; } = [];

    /// <summary>部门：…… over the tables.</summary>
    public List<string> Captions { get; } = [];

    /// <summary>The name in the heading of the first part (第一部分 某局概况).</summary>
    public string? FirstPart { get; private set; }

    /// <summary>Names in the set sentences of the narrative.</summary>
    public List<string> Sentences { get; } = [];

    /// <summary>第二部分 2024年度部门决算表 …, and headings that say 决算情况说明.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>Years that stand alone over tables and under titles.</summary>
    public List<int> CaptionYears { get; } = [];

    /// <summary>Years in headings.</summary>
    public List<int> HeadingYears { get; } = [];

    /// <summary>The first 2024年度 of each paragraph.</summary>
    public List<int> NarrativeYears { get; } = [];

    /// <summary>The first 2024年 of each paragraph.</summary>
    public List<int> PlainYears { get; } = [];

    /// <summary>Short lines that say 决算, and that say 预算 only.</summary>
    public (int Account, int Budget) Lines { get; private set; }

    /// <summary>Short lines that only the account of a whole government has: 一般公共预算收支情况, 举借债务情况.</summary>
    public int GovernmentLines { get; private set; }

    /// <summary>Paragraphs that say 本部门, and that say 本单位.</summary>
    public (int Department, int Unit) Self { get; private set; }

    /// <summary>The last short line: a signature, if it is a name.</summary>
    public string LastLine { get; private set; } = "";

    public static DocumentEvidence Of(SourceDocument document)
    {
        var evidence = new DocumentEvidence();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) evidence.Take(paragraph.Text);
            else if (block is Grid grid) evidence.Take(grid);
        }

        return evidence;
    }

    private void Take(string text)
    {
        if (text.Length == 0) return;
        paragraphs++;
        if (text.Length <= LongestLine)
        {
            TakeLine(text, isCell: false);
            if (OfGovernment().IsMatch(text)) GovernmentLines++;
            if (text.Contains("决算", StringComparison.Ordinal)) Lines = (Lines.Account + 1, Lines.Budget);
            else if (text.Contains("预算", StringComparison.Ordinal)) Lines = (Lines.Account, Lines.Budget + 1);
            LastLine = text;
        }

        if (text.Contains("本部门", StringComparison.Ordinal)) Self = (Self.Department + 1, Self.Unit);
        if (text.Contains("本单位", StringComparison.Ordinal)) Self = (Self.Department, Self.Unit + 1);
        if (FirstYear().Match(text) is { Success: true } year)
        {
            var value = int.Parse(year.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            (year.Groups["fiscal"].Success ? NarrativeYears : PlainYears).Add(value);
        }

        if (paragraphs <= OpeningParagraphs && text.Length > 8 && Opening().Match(text) is { Success: true } match) TakeName(match.Groups["name"].Value);
    }

    private void TakeName(string name)
    {
        name = DepartmentName.Trim(name);
        if (name.Length >= 4 && DepartmentWords.IsName(name) && !name.StartsWith('本')) Sentences.Add(name);
    }

    private void Take(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                var text = row[i].Text;
                if (text.Length is < 3 or > LongestLine) continue;

                // A page's own table of index number, publisher, name and date stands above the document.
                if (grid.Ordinal < HeadGrids && text.Length >= 8 && Head.Count < HeadLength && text.Contains('年') && text.Contains("决算", StringComparison.Ordinal)) Head.Add(text);
                if (!MayBeLine(text)) continue;
                TakeLine(text[^1] is '：' or ':' && i + 1 < row.Count ? text + row[i + 1].Text : text, isCell: true);
            }
        }
    }

    /// <summary>Only a caption or a year is looked for in cells: both are rare among thousands of numbers.</summary>
    private static bool MayBeLine(string text) => text[0] switch
    {
        '部' or '单' or '编' or '填' or '预' or '公' => text.Contains('：') || text.Contains(':'),
        '（' or '(' or '2' or '二' => text.Contains('年'),
        _ => false,
    };

    private void TakeLine(string text, bool isCell)
    {
        if (!isCell && Head.Count < HeadLength) Head.Add(text);
        if (text.Length <= 9 && text[^1] is '年' or '度' or '）' or ')' && YearAlone().Match(text) is { Success: true } alone && FiscalYears.Parse(alone.Groups["year"]) is { } year) CaptionYears.Add(year);
        else if (Array.Exists(CaptionStarts, start => text.StartsWith(start, StringComparison.Ordinal)) && Caption().Match(text) is { Success: true } caption) TakeCaption(caption);
        else if (!isCell) TakeHeading(text);
    }

    private void TakeCaption(Match caption)
    {
        if (FiscalYears.Parse(caption.Groups["year"]) is { } year) CaptionYears.Add(year);
        var name = DepartmentName.Trim(caption.Groups["name"].Value);
        if (name.Length >= 2 && !UnitOfNumbers().IsMatch(name) && !DepartmentName.IsNoName(name)) Captions.Add(name);
    }

    private void TakeHeading(string text)
    {
        if (text[0] != '第' || Part().Match(text) is not { Success: true } part)
        {
            if (text.Contains("决算情况说明", StringComparison.Ordinal) || text.Contains("决算总体情况", StringComparison.Ordinal)) Headings.Add(text);
            return;
        }

        Headings.Add(text);
        if (YearIn().Match(text) is { Success: true } year && FiscalYears.Parse(year.Groups["year"]) is { } value) HeadingYears.Add(value);
        if (FirstPart is null && part.Groups["name"] is { Success: true } name && DepartmentWords.IsName(DepartmentName.Trim(name.Value))) FirstPart = DepartmentName.Trim(name.Value);
    }

    [GeneratedRegex("一般公共预算收支|财力(?:及|和)平衡|财政收支决算|转移支付(?:执行|安排|支付)?情况|举借(?:政府)?债务|政府债务(?:限额|情况)|社会保险基金(?:预算)?(?:收支|决算)|预算收支决算情况|收支平衡情况|公共预算收入决算|“?三公”?经费(?:支出)?决算汇总")]
    private static partial Regex OfGovernment();

    [GeneratedRegex("^[（(]?(?<year>" + FiscalYears.Pattern + ")年度?[)）]?$")]
    private static partial Regex YearAlone();

    [GeneratedRegex("(?<year>" + FiscalYears.Pattern + ")年")]
    private static partial Regex YearIn();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)年(?<fiscal>度)?")]
    private static partial Regex FirstYear();

    [GeneratedRegex("^(?:编制|填报|预算|公开)?(?:部门|单位)(?:（单位）|\\(单位\\)|/单位)?(?:名称|全称)?[：:](?<name>.+?)\\s*(?:(?<year>" + FiscalYears.Pattern + ")年度?\\s*)?(?:(?:金额)?单位[：:].*|公开\\d+表.*)?$")]
    private static partial Regex Caption();

    // 台 and 人 as units, but not 台州市 and 人民法院.
    [GeneratedRegex("^(?:人民币)?(?:千|万|亿|百万)?元|^[%％辆个套]|^[人台](?:次|套|$|[^\\u4E00-\\u9FFF])|^平方|^公开")]
    private static partial Regex UnitOfNumbers();

    [GeneratedRegex("^第[一二三四五六七八九十1-9]部分[：:、.]?(?:(?<name>[^。，；]{2,45}?)(?:的)?(?:部门|单位)?(?:基本|主要)?(?:概况|情况|简介|概述|职责|职能)$)?")]
    private static partial Regex Part();

    [GeneratedRegex("^(?:纳入)?(?:根据.{0,40}[，,])?(?:20\\d\\d年度?)?(?<name>[\\u4e00-\\u9fff（）()·]{3,40}?)(?:(?:的|部门|单位)?主要(?:职责|职能)|(?:的)?职能(?:职责)?是|(?:[（(][^（）()]*[）)])?(?:是主管|是负责|是[^，。]{0,24}(?:组成部门|工作部门|工作机[关构]|直属|事业单位|行政机关|派出机[关构]|职能部门|预算单位))|(?:本级|（本级）)*(?:20\\d\\d年度?[，,]?)?(?:全年(?:收入|支出)|实有人数|年末实有|部门决算|单位决算|无下属|内设|下设|核定|编制数|设有?\\d))")]
    private static partial Regex Opening();
}
