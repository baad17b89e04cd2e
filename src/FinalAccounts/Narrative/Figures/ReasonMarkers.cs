using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative.Figures;

/// <summary>The words that open a reason or a use, whose numbers are not figures of the account.</summary>
internal static partial class ReasonMarkers
{
    /// <summary>主要原因, 原因是, 主要是, 主要由于: where the words before, the marker and the reason itself stand in the clause.</summary>
    public static Match Reason(string clause) =>
        clause.Contains("原因", StringComparison.Ordinal) || clause.Contains('主', StringComparison.Ordinal) ? ReasonPattern().Match(clause) : Match.Empty;

    /// <summary>主要用于, 包括, 开支内容.</summary>
    public static Match Use(string clause) => clause.AsSpan().ContainsAny("用包开主具容") ? UsePattern().Match(clause) : Match.Empty;

    /// <summary>二是, （2）: a reason in several sentences goes on.</summary>
    public static bool GoesOn(ReadOnlySpan<char> sentence) => GoesOnPattern().IsMatch(sentence);

    /// <summary>True when the words before 原因 speak of the budget (决算数小于预算数的主要原因), not of last year.</summary>
    public static bool IsOfBudget(string before) => before.Contains("预算", StringComparison.Ordinal) || before.Contains("差异", StringComparison.Ordinal) || before.Contains("完成", StringComparison.Ordinal);

    /// <summary>True when the words before 原因 speak of a change.</summary>
    public static bool IsOfChange(string before) => ChangePattern().IsMatch(before);

    /// <summary>True when a reason in a sentence of its own can belong to the figures of the sentence before.</summary>
    public static bool IsOfAccount(string words) => AccountPattern().IsMatch(words);

    [GeneratedRegex("""^\s*(?:主要)?原因|^\s*主要|预算|决算|差异|增|减|升|降|变动|变化|持平""")]
    private static partial Regex AccountPattern();

    [GeneratedRegex("""(?<marker>(?:的|其)?(?:主要|具体|变动|变化|增减|增减变动|增长|下降|增加|减少|差异|偏差)*原因(?:分析)?(?:主要)?(?:是由于|是因为|是因(?!公)|是|为|系|在于|如下|主要是)?|(?:主要|主)(?:是由于|是因为|是因(?!公)|系因(?!公)|由于|因为|是(?!用于|为)|系|因(?!公)))\s*""")]
    private static partial Regex ReasonPattern();

    [GeneratedRegex("""(?<!不|[（(][^）)]*)(?:(?:主要)?(?:是)?用于|(?:主要)?包括|(?:主要)?开支(?:内容|范围)|支出内容|主要支出|主要开支|主要为|主要保障|具体内容)""")]
    private static partial Regex UsePattern();

    [GeneratedRegex("""^\s*(?:[二三四五六七八九]是|[（(][2-9二三四五六七八九][)）]|[2-9][.、．])""")]
    private static partial Regex GoesOnPattern();

    [GeneratedRegex("""增|减|升|降|上年|去年|20\d\d年度?|持平|变动|变化""")]
    private static partial Regex ChangePattern();
}
