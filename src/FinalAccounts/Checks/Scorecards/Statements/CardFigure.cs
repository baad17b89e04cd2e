using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>A figure of the card's head that a text may state, by the words before it.</summary>
internal sealed partial record CardFigure(string Name, Regex Words, Func<CardPassage, StatedNumber, Spot, string, SaidOfCard> Compare)
{
    private const string Total = "总分";

    public static readonly IReadOnlyList<CardFigure> All =
    [
        new("全年预算数", CardColumn.AnnualWords(), (passage, stated, spot, name) => Money(passage, stated, spot, name, CardColumn.Annual)),
        new("年初预算数", CardColumn.InitialWords(), (passage, stated, spot, name) => Money(passage, stated, spot, name, CardColumn.Initial)),
        new("全年执行数", Executed(), (passage, stated, spot, name) => Money(passage, stated, spot, name, CardColumn.Executed)),
        new("执行率", Rate(), ExecutionRate),
        new(Total, Score(), TotalScore),
    ];

    /// <summary>Where a passage states it; a sentence on money that arrived (到位) has another base, and another year or another body its own figures.</summary>
    public IEnumerable<SaidOfCard> In(CardPassage passage) =>
        from Match match in Words.Matches(passage.Text, passage.Start)
        where !OtherBase().IsMatch(Sentence(passage.Text, match.Index))
        where !passage.IsOfAnotherTime(match.Index) && (Name != Total || !passage.IsOfAnotherScore(match.Index))
        select Compare(passage, StatedNumber.Of(match), new Spot(passage.Block, match.Index, match.Length), Name);

    /// <summary>The sentence in which a figure stands.</summary>
    private static ReadOnlySpan<char> Sentence(string text, int at)
    {
        var sentence = text.AsSpan(text.AsSpan(0, at + 1).LastIndexOfAny('。', '；') + 1);
        return sentence.IndexOfAny('。', '；') is var end and >= 0 ? sentence[..end] : sentence;
    }

    private static SaidOfCard Money(CardPassage passage, StatedNumber stated, Spot spot, string name, CardColumn column)
    {
        if (column.Read(passage.Card) is not { } cell) return Unreadable(passage, stated.Range, spot, name);
        return new SaidOfCard(name, spot, stated.Range, cell.Range, cell.Evidence)
        {
            Difference = stated.Value - (cell.Value / stated.Factor),
            Unit = stated.Unit,
            Factor = stated.Factor,
        };
    }

    /// <summary>The rate that the card prints, or else the one that follows from its funds.</summary>
    private static SaidOfCard ExecutionRate(CardPassage passage, StatedNumber stated, Spot spot, string name)
    {
        if (CardFunds.Total(passage.Card) is not { } total) return Unreadable(passage, stated.Range, spot, name);
        if (CardNumber.Read(total.ExecutionRate) is { } rate)
        {
            return new SaidOfCard(name, spot, stated.Range, rate.Amount, new Evidence($"{CardNames.Of(passage.Card)}执行率", total.ExecutionRate, total.Place)) { Difference = stated.Value - rate.Value, Unit = "%" };
        }

        if (CardNumber.Read(total.Executed) is not { } executed || CardNumber.Read(total.AnnualBudget) is not { } budget || executed.Amount.Over(budget.Amount) is not { } ratio) return Unreadable(passage, stated.Range, spot, name);
        return new SaidOfCard(name, spot, stated.Range, ratio * 100, new Evidence($"{CardNames.Of(passage.Card)}全年执行数、全年预算数", $"{total.Executed}、{total.AnnualBudget}", total.Place)) { Difference = Math.Round(stated.Value - (executed.Value / budget.Value * 100), 2), Unit = "%" };
    }

    private static SaidOfCard TotalScore(CardPassage passage, StatedNumber stated, Spot spot, string name)
    {
        if (CardNumber.Read(passage.Card.TotalScore) is not { } score) return Unreadable(passage, stated.Mark, spot, name);
        return new SaidOfCard(name, spot, stated.Mark, score.Mark, new Evidence($"{CardNames.Of(passage.Card)}总分", passage.Card.TotalScore, passage.Card.Place)) { Difference = stated.Value - score.Value, Unit = "分" };
    }

    private static SaidOfCard Unreadable(CardPassage passage, Interval stated, Spot spot, string name) =>
        new(name, spot, stated, null, new Evidence(CardNames.Of(passage.Card), "", passage.Card.Place)) { WhyNot = CheckMessages.CardPrintsNo(name) };

    [GeneratedRegex("""(?:(?:实际|全年)?执行(?:总额|总数|数)|全年支出)(?:共计|合计|为)?""" + StatedNumber.Pattern + "(?<unit>万元|亿元|元)")]
    private static partial Regex Executed();

    /// <summary>完成预算的 is the rate where the sentence names 全年预算, and not that of the year's beginning.</summary>
    [GeneratedRegex("""(?:(?<!目标任务)(?:预算|资金)?执行率(?:为|达到?|是)?|完成(?:全年|年度)?预算的?(?<=全年预算[^。；]*)(?<!年初预算[^。；]*))""" + StatedNumber.Pattern + "(?<unit>%)")]
    private static partial Regex Rate();

    /// <summary>总分100分 before a score is what could be reached.</summary>
    [GeneratedRegex("""(?<!指标)(?:自评得分|自评总分|自评分|总得分|总分(?!(?:为|是)?100分[^。；]*得分)|得分)(?:为|是)?""" + StatedNumber.Pattern + "分")]
    private static partial Regex Score();

    [GeneratedRegex("""到位|上年|上一年|去年|平均|指标得分|其中""")]
    private static partial Regex OtherBase();
}
