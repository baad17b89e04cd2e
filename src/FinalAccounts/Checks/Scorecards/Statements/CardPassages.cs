using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>
/// The stretches of a text that are about one scorecard: behind each mention of its project, and no further than the next project,
/// or the next amount, rate or mark that is said to be of something else.
/// </summary>
internal static partial class CardPassages
{
    /// <summary>What stands for each character of the card's own name.</summary>
    private const char Own = '\uE000';

    private static readonly char[] ClauseEnds = ['，', '。', '；', '：', '、', '（', '）', '(', ')'];

    /// <summary>What a paragraph says of a project, by any of its names.</summary>
    public static IEnumerable<CardPassage> OfProject(Scorecard card, int year, TextBlock block, IEnumerable<string> names)
    {
        var masked = names.Aggregate(block.Text, (text, name) => text.Replace(name, new string(Own, name.Length), StringComparison.Ordinal));
        foreach (Match name in Name().Matches(masked))
        {
            var start = name.Index + name.Length;
            var next = masked.IndexOf(Own, start);
            yield return Cut(new CardPassage(card, year, block, masked, start, next < 0 ? masked.Length : next));
        }
    }

    /// <summary>A stretch that begins with what is said of the card, as far as it goes on with that.</summary>
    public static CardPassage Of(Scorecard card, int year, TextBlock block, int start, int end) => Cut(new CardPassage(card, year, block, block.Text, start, end));

    private static CardPassage Cut(CardPassage passage)
    {
        var other = (passage.Card.Kind == ScorecardKind.Overall ? AnyProject() : OtherProject()).Match(passage.Masked, passage.Start);
        var end = other.Success ? Math.Min(other.Index, passage.End) : passage.End;
        foreach (Match figure in Figure().Matches(passage.Masked[..end], passage.Start))
        {
            var clause = Math.Max(passage.Start, passage.Masked.LastIndexOfAny(ClauseEnds, figure.Index) + 1);
            if (!IsOwn(passage, passage.Masked[clause..(figure.Index + figure.Length)])) return passage with { End = clause };
        }

        return passage with { End = end };
    }

    /// <summary>Whether nothing stands before a figure, in its clause, that would make it another's: only 该项目, 预算, 绩效自评 and the like.</summary>
    private static bool IsOwn(CardPassage passage, string words) =>
        OwnLead().IsMatch(words) && (passage.Card.Kind == ScorecardKind.Overall || !Department().IsMatch(words));

    [GeneratedRegex("\uE000+")]
    private static partial Regex Name();

    /// <summary>Another project or its money, or the whole department; 该项目 and 项目 at the beginning of a clause are the same project.</summary>
    [GeneratedRegex("""(?:项目|经费)(?<!(?:^|[，。；：、（）()\s该本此这]|""" + "\uE000" + """[”’》」]?(?:(?:工作|专项|补助|补贴)*(?:经费|资金|支出)?))(?:项目|经费))|整体支出""")]
    private static partial Regex OtherProject();

    /// <summary>A project in a sentence on the whole department, and not its project expenditure.</summary>
    [GeneratedRegex("""项目(?!支出(?!绩效)|资金|库)|(?<!人员|公用)经费""")]
    private static partial Regex AnyProject();

    [GeneratedRegex(FigureWords)]
    private static partial Regex Figure();

    [GeneratedRegex("""^(?:[”’》」\s]|[该本此的年总共]|这个|项目|经费|资金|支出|专项|工作|20\d\d年|年度|全年|年初|当年|绩效|预算|调整后|自评价?|自我评价|评价(?=自评)|最终|综合|总体|实际|合计|得出|结果|整体支出|部门|单位|我)*(?:""" + FigureWords + ")$")]
    private static partial Regex OwnLead();

    [GeneratedRegex("""部门|单位|整体|我""")]
    private static partial Regex Department();

    private const string FigureWords = """(?:(?:预算|执行)(?:总额|总数|数)|执行率|完成(?:全年|年度)?预算的?|(?:总得|得|总|自评|评)分)(?:共计|合计|为|是|达到?)?\d""";
}
