using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>Every sentence about a scorecard that was not, or not wholly, understood.</summary>
internal static class ScorecardMessages
{
    public static ImportIssue NotUnderstood(Place place) => new(
        "scorecard-not-understood", IssueSeverity.Doubt, "此处的绩效自评表没有可识别的指标表头，未能读取，原表照原样保留。", place);

    public static ImportIssue AttachmentAbsent(Place place) => new(
        "attachment-absent", IssueSeverity.Note, "文件写明绩效自评表见附件，但提交的文件里没有绩效自评表。", place);

    public static ImportIssue CopiesDiffer(string card, string file, string other, string label, string one, string two, Place place) => new(
        "scorecard-copies-differ", IssueSeverity.Doubt, $"绩效自评表“{card}”在“{file}”和“{other}”中都有，内容不同（“{label}”前者印“{one}”，后者印“{two}”），无法确定以哪一份为准，两份都按原样保留。", place);

    public static ImportIssue PrintedTwice(string card, string file, string other, Place place) => new(
        "scorecard-in-two-files", IssueSeverity.Note, $"绩效自评表“{card}”在“{file}”和“{other}”中都有，内容相同，只收录一份。", place);

    public static ImportIssue IndicatorUnplaced(string card, string text, Place place) => new(
        "scorecard-indicator-unplaced", IssueSeverity.Doubt, $"绩效自评表“{card}”中以“{text}”开头的一行无法确定各单元格所在的列，未作为指标读取。", place);

    public static ImportIssue FundUnplaced(string card, string text, Place place) => new(
        "scorecard-fund-unplaced", IssueSeverity.Doubt, $"绩效自评表“{card}”资金部分以“{text}”开头的一行无法确定各单元格所在的列，未作为资金读取。", place);

    public static ImportIssue TotalUnplaced(string card, Place place) => new(
        "scorecard-total-unplaced", IssueSeverity.Doubt, $"绩效自评表“{card}”的总分行无法确定哪个是分值、哪个是得分，未读取总分。", place);

    public static ImportIssue RowsNotUnderstood(string card, int count, Place place) => new(
        "scorecard-rows-not-understood", IssueSeverity.Note, $"绩效自评表“{card}”中有{count}行不属于已知栏目，未读取，原表照原样保留。", place);
}
