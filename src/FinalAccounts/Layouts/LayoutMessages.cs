using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>What the layouts say about their own reading: full sentences, never an accusation of the document.</summary>
internal static class LayoutMessages
{
    public static ImportIssue UnknownTable(string title, Place place) =>
        new("unknown-table", IssueSeverity.Note, $"“{title}”不是十张标准公开表之一，已按原样保留。", place);

    public static ImportIssue LayoutDeclined(string title, string reason, Place place) =>
        new("layout-declined", IssueSeverity.Doubt, $"“{title}”的表式未能识别：{reason}表中数字未读取，表格按原样保留。", place);

    public static ImportIssue TableNotRead(string title, Place place) =>
        new("table-not-read", IssueSeverity.Doubt, $"“{title}”已印出，但文件中没有留下可以确定行列的表格，表中数字未读取，按原文保留。", place);

    public static ImportIssue TitleMissing(string title, Place place) =>
        new("title-missing", IssueSeverity.Note, $"该表未印表名，依据表头认定为“{title}”。", place);

    public static ImportIssue TitleMismatch(string printed, string title, Place place) =>
        new("title-mismatch", IssueSeverity.Doubt, $"表名印为“{printed}”，但表头与“{title}”一致，已按表头认定，请核对。", place);

    public static ImportIssue TableRepeated(string title, Place place) =>
        new("table-repeated", IssueSeverity.Doubt, $"“{title}”重复出现，已采用其中一份，另一份按原样保留。", place);

    public static ImportIssue PageNotRead(string title, Place place) =>
        new("page-not-read", IssueSeverity.Doubt, $"“{title}”之后的一页没有表名，也不能确定是它的续页，表中数字未读取，按原样保留。", place);

    /// <summary>What a table without a title is called in messages.</summary>
    public const string Untitled = "前一张表";

    /// <summary>What such a page is called where it is shown.</summary>
    public static string PageBehind(string title) => $"{title}之后未印表名的表";

    /// <summary>A message names so many cells, the others are counted.</summary>
    private const int NamedCells = 3;

    public static ImportIssue CopiesDiffer(string title, string file, string other, IReadOnlyList<CellDifference> cells)
    {
        var named = cells.Take(NamedCells).Select(cell => $"“{cell.Key.Line}”的“{cell.Key.Measure.Label()}”前者{Printed(cell.Kept)}，后者{Printed(cell.Other)}");
        return new(
            "table-copies-differ",
            IssueSeverity.Doubt,
            $"“{title}”在“{file}”和“{other}”中都有，有{cells.Count}处数字不同：{string.Join("；", named)}{(cells.Count > NamedCells ? "等" : "")}。无法确定以哪一份为准，这些单元格按无法识别处理，后一份表按原样保留。",
            cells.Select(cell => cell.Kept?.Place ?? cell.Other?.Place).First());
    }

    public static ImportIssue PrintedTwice(string title, string file, string other, bool withNumbers, Place? place) => new(
        "table-in-two-files",
        IssueSeverity.Note,
        withNumbers ? $"“{title}”在“{file}”和“{other}”中都有，数字相同，只收录一份。" : $"“{title}”在“{other}”中也有，但没有填数，采用“{file}”中的一份。",
        place);

    public static ImportIssue AttachmentAbsent(IReadOnlyList<string> titles, Place place) => new(
        "attachment-absent",
        IssueSeverity.Note,
        $"文件写明决算表见附件，但提交的文件里没有这个附件，缺{titles.Count}张表：{string.Join('、', titles)}。",
        place);

    private static string Printed(Fact? fact) => fact switch
    {
        null => "没有这一格",
        { Printed.Length: 0 } => $"为空白（{fact.Place}）",
        _ => $"印“{fact.Printed}”（{fact.Place}）",
    };

    public static ImportIssue UnitNotPrinted(string title, string unit, Place place) =>
        new("unit-not-printed", IssueSeverity.Note, $"“{title}”未印金额单位，按{unit}读取。", place);

    public static ImportIssue UnreadableCell(string printed, Place place) =>
        new("unreadable-cell", IssueSeverity.Doubt, $"单元格“{printed}”无法读作一个数字。", place);

    public static ImportIssue RowUnplaced(string row, string reason, Place place) =>
        new("row-unplaced", IssueSeverity.Doubt, $"“{row}”一行{reason}，该行数字未读取。", place);

    public static ImportIssue TwoNumbers(string row, string heading, Place place) => RowUnplaced(row, $"的“{heading}”栏印有两个数字", place);

    public static ImportIssue CodeIncomplete(string row, Place place) =>
        new("code-incomplete", IssueSeverity.Doubt, $"“{row}”一行的科目编码不完整，无法确定所属科目，该行数字未读取。", place);

    public static ImportIssue NumberWithoutLabel(string printed, Place place) =>
        new("number-without-label", IssueSeverity.Doubt, $"数字“{printed}”所在行没有项目名称，未读取。", place);

    public static ImportIssue NumberInHeading(string printed, Place place) =>
        new("number-in-heading", IssueSeverity.Doubt, $"表头中出现数字“{printed}”，无法确定其所属项目，未读取。", place);

    public static ImportIssue RowRepeated(string key, Place place) =>
        new("row-repeated", IssueSeverity.Doubt, $"“{key}”在同一张表中出现多次且数字不同，无法确定以哪一行为准，均未读取。", place);

    public static ImportIssue ColumnsNotRead(IEnumerable<string> headings, Place place) =>
        new("column-not-read", IssueSeverity.Note, $"以下栏目不属于标准表式，未读取：{string.Join("、", headings)}。", place);

    public static ImportIssue NumbersNotRead(IEnumerable<string> headings, Place place) =>
        new("column-not-read", IssueSeverity.Doubt, $"以下栏目不属于标准表式，栏中的数字未读取，请核对原文件：{string.Join("、", headings)}。", place);

    public static ImportIssue HeadingsInTotal(IEnumerable<string> headings, Place place) =>
        new("headings-in-total", IssueSeverity.Note, $"合计行的部分单元格印的是栏目名称（{string.Join("、", headings)}），这几格没有合计数字。", place);

    public static ImportIssue PlacementUncertain(string title, Place place) =>
        new("placement-uncertain", IssueSeverity.Doubt, $"“{title}”各栏数字的位置无法确定，表中数字未读取。", place);
}
