using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative;

/// <summary>
/// Reads what evaluations conclude: the grade's word and the score, whichever is printed. The bands by which grades are given
/// (90分以上为优), the marks of single indicators and the numbers of projects by grade are not conclusions.
/// </summary>
internal static partial class ConclusionReader
{
    public static List<EvaluationConclusion> Read(IEnumerable<Passage> passages)
    {
        var conclusions = new List<EvaluationConclusion>();
        foreach (var passage in passages)
        {
            if (passage.IsHeading || !Mentions(passage.Text)) continue;
            foreach (var range in passage.Sentences())
            {
                var (start, length) = range.GetOffsetAndLength(passage.Text.Length);
                if (Conclusion(passage, passage.Text.Substring(start, length), start) is { } conclusion) conclusions.Add(conclusion);
            }
        }

        return conclusions;
    }

    private static bool Mentions(string text) => text.Contains("评", StringComparison.Ordinal) || text.Contains("绩效", StringComparison.Ordinal);

    private static EvaluationConclusion? Conclusion(Passage passage, string printed, int start)
    {
        // What stands in brackets (how many projects got which grade) is not the conclusion; offsets are kept.
        var sentence = Aside().Replace(printed, aside => new string(' ', aside.Length));
        if (!Mentions(sentence) || NotAConclusion().IsMatch(sentence)) return null;
        var score = Score().Match(sentence);
        var grade = Grade().Match(sentence);
        if (score.Success && !grade.Success) grade = GradeBesideScore().Match(sentence);
        if (!score.Success && !grade.Success) return null;
        var first = score.Success && (!grade.Success || score.Index < grade.Index) ? score : grade;
        var last = score.Success && (!grade.Success || score.Index > grade.Index) ? score : grade;
        return new EvaluationConclusion(
            Subject(sentence),
            grade.Success ? grade.Groups["grade"].Value : null,
            score.Success ? decimal.Parse(score.Groups["score"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null,
            printed.Trim(),
            passage.PlaceOf(start + first.Index, last.Index + last.Length - first.Index));
    }

    private static string? Subject(string sentence)
    {
        if (sentence.Contains("整体支出", StringComparison.Ordinal)) return "部门整体支出";
        return ProjectName().Match(sentence) is { Success: true } name ? name.Groups["name"].Value : null;
    }

    [GeneratedRegex("""[（(][^（()）]{6,}(?:[)）]|$)""")]
    private static partial Regex Aside();

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
