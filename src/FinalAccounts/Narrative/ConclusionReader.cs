using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative;

/// <summary>
/// Reads what evaluations conclude: the grade's word and the score, whichever is printed. The bands by which grades are given
/// (90分以上为优), the marks of single indicators, the numbers of projects by grade and what an earlier year's evaluation concluded are
/// not conclusions of this report.
/// </summary>
internal static partial class ConclusionReader
{
    public static List<EvaluationConclusion> Read(IReadOnlyCollection<Passage> passages)
    {
        var conclusions = new List<EvaluationConclusion>();
        var year = AccountYear.Of(passages);
        foreach (var passage in passages)
        {
            if (passage.IsHeading || !Mentions(passage.Text)) continue;
            foreach (var range in passage.Sentences())
            {
                var (start, length) = range.GetOffsetAndLength(passage.Text.Length);
                conclusions.AddRange(Conclusions(passage, passage.Text.Substring(start, length), start, year));
            }
        }

        return conclusions;
    }

    private static bool Mentions(string text) => text.Contains("评", StringComparison.Ordinal) || text.Contains("绩效", StringComparison.Ordinal);

    /// <summary>What a sentence concludes: score and grade together, or each by itself where they are of two evaluations.</summary>
    private static IEnumerable<EvaluationConclusion> Conclusions(Passage passage, string printed, int start, int? year)
    {
        // What stands in brackets and how many projects got which grade is not the conclusion; offsets are kept.
        var sentence = Aside().Replace(printed, Blank);
        if (!Mentions(sentence) || NotAConclusion().IsMatch(sentence)) return [];
        sentence = CountByGrade().Replace(sentence, Blank);
        var score = Score().Match(sentence);
        var grade = Grade().Match(sentence);
        if (score.Success && !grade.Success) grade = GradeBesideScore().Match(sentence);
        var parts = new[] { score, grade }.Where(match => match.Success).OrderBy(match => match.Index).ToList();
        if (parts.Count == 0) return [];

        var early = sentence[..(parts[0].Index + parts[0].Length)];
        var late = parts.Count == 2 ? sentence[early.Length..Math.Max(early.Length, parts[1].Index + parts[1].Length)] : "";
        var isEarlyBefore = IsOfYearBefore(early, year);
        var isLateBefore = IsOfYearBefore(late, year) || (isEarlyBefore && !OwnYear().IsMatch(late));
        if (isEarlyBefore && isLateBefore) return [];
        if (isEarlyBefore) return [Conclusion([parts[1]])];
        if (parts.Count == 1 || isLateBefore) return [Conclusion([parts[0]])];
        return AreOfTwoBodies(early, late) ? parts.Select(part => Conclusion([part])) : [Conclusion(parts)];

        EvaluationConclusion Conclusion(IReadOnlyList<Match> matches) => new(
            Subject(sentence),
            matches.Contains(grade) ? grade.Groups["grade"].Value : null,
            matches.Contains(score) ? decimal.Parse(score.Groups["score"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null,
            printed.Trim(),
            passage.PlaceOf(start + matches[0].Index, matches[^1].Index + matches[^1].Length - matches[0].Index));
    }

    private static string Blank(Match match) => new(' ', match.Length);

    /// <summary>Whether words are about the year before (上年度) or one named that is earlier than the report's own.</summary>
    private static bool IsOfYearBefore(string words, int? year) =>
        YearBefore().IsMatch(words) || (Named().Matches(words).LastOrDefault() is { } named && int.Parse(named.ValueSpan, CultureInfo.InvariantCulture) < year);

    /// <summary>Whether one part of a sentence is on the department's own evaluation and the other on that of experts or the treasury.</summary>
    private static bool AreOfTwoBodies(string early, string late) =>
        OtherBody().IsMatch(late) ? !OtherBody().IsMatch(early) : OtherBody().IsMatch(early) && OwnBody().IsMatch(late) && !early.Contains("自评", StringComparison.Ordinal);

    private static string? Subject(string sentence)
    {
        if (sentence.Contains("整体支出", StringComparison.Ordinal)) return "部门整体支出";
        return ProjectName().Match(sentence) is { Success: true } name ? name.Groups["name"].Value : null;
    }

    [GeneratedRegex("""[（(][^（()）]{6,}(?:[)）]|$)""")]
    private static partial Regex Aside();

    [GeneratedRegex("""[^，。；：]*(?:(?:[优良中差秀好格]|一般)[”’"]?(?:等次|等级|级)?的?(?:项目)?(?:有|共|为|共有|共计)?\s?[\d一二三四五六七八九十]+\s?个|\d\s?个[^，。；\d]{0,8}[为是][“"]?[优良中差])[^，。；]*""")]
    private static partial Regex CountByGrade();

    [GeneratedRegex("""(?<![较比与同])(?:上年|上一年|去年)""")]
    private static partial Regex YearBefore();

    [GeneratedRegex("""(?<!\d)20\d\d(?=年度|年[^，。；]{0,20}(?:绩效|评|得分))""")]
    private static partial Regex Named();

    /// <summary>Words that turn from an earlier year to the report's own; a year of their own does too.</summary>
    [GeneratedRegex("""本次|本年|今年|当年|20\d\d年""")]
    private static partial Regex OwnYear();

    [GeneratedRegex("""专家|第三方|中介|财政(?:局|部门|厅|所|评价|复核|复评|再评价)|复评|复核|评审|抽查|抽评|部门评价""")]
    private static partial Regex OtherBody();

    [GeneratedRegex("""自评|自我评价|我(?:单位|部门|局|委|办|厅|院)|本(?:单位|部门|局|委|办|厅|院)""")]
    private static partial Regex OwnBody();

    [GeneratedRegex("""[（(]含[)）]|得分在|分以[上下]|≥|分[-—~～至]\d|(?:该|此)(?:\d?项)?指标|\d+个项目的?(?:评价|自评|绩效)|[优良中差格好]”?的项目|指标得分|扣\d""")]
    private static partial Regex NotAConclusion();

    [GeneratedRegex("""(?:自评价分|自评得分|自评分数?|自评总分|综合得分|综合评分|评价得分|评价总?分|评分结果|评定分数|最终得分|平均分|平均得分|绩效得分|总得分|总分|得分)(?:为|是|：|:|达到|达)?\s?(?<score>\d{1,3}(?:\.\d{1,2})?)\s?分""")]
    private static partial Regex Score();

    [GeneratedRegex("""(?:评价结果|评价等级|评价等次|评价结论|评价评级|绩效等级|绩效评级|绩效等次|评定等级|评定等次|自评结果|自评结论|自评等级|自评等次|结论自评|评级|等级|等次|评价|自评|总体完成情况|被?评定|被?评)(?:评定)?(?:结果)?(?:为|是|：|:)?\s?(?:[“"‘]\s?(?<grade>优秀|优|良好|良|中|合格|基本合格|一般|较好|较差|差|不合格)\s?[”"’]|(?<grade>优秀|优|良好|良|合格|基本合格|较差|不合格)(?=[，。；、）)\s]|等级|等次|级|$|[，,]))""")]
    private static partial Regex Grade();

    [GeneratedRegex("""(?:属于|为|达到|等级|等次)\s?[“"‘]?(?<grade>优秀|优|良好|良|合格|基本合格|较差|差|不合格)[”"’]?(?:等级|等次|级)?(?=[，。；、）)\s]|$)""")]
    private static partial Regex GradeBesideScore();

    [GeneratedRegex("""(?:(?<name>该项目)|20\d\d年度?(?!纳入|部门|开展|全面|预算|度)(?<name>[^，。；、“”]{2,24}?)(?:项目)?(?:支出)?绩效(?:自评|评价))""", RegexOptions.ExplicitCapture)]
    private static partial Regex ProjectName();
}
