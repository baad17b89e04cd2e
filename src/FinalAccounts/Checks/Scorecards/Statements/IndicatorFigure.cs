using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>What a text says that an indicator reached: the indicator's own name, and a number in the unit of its 实际完成值.</summary>
internal static partial class IndicatorFigure
{
    /// <summary>A shorter name may be a part of another word.</summary>
    private const int Shortest = 4;

    private static readonly char[] ClauseEnds = ['，', '。', '；', '、', '：'];

    /// <summary>Where a passage names an indicator with a number right behind it.</summary>
    public static IEnumerable<SaidOfCard> In(CardPassage passage) =>
        from named in passage.Card.Indicators.Where(indicator => indicator.Level3.Length >= Shortest && passage.Block.Text.Contains(indicator.Level3, StringComparison.Ordinal)).GroupBy(indicator => indicator.Level3)
        where named.Count() == 1
        let indicator = named.Single()
        let reached = Target.Reached(indicator.Actual)
        where reached is { IsDay: false }
        from said in In(passage, indicator, reached.Value.Value, reached.Value.Unit)
        select said;

    private static IEnumerable<SaidOfCard> In(CardPassage passage, ScorecardIndicator indicator, decimal reached, string unit)
    {
        var (text, at) = (passage.Text, passage.Start);
        while ((at = text.IndexOf(indicator.Level3, at, StringComparison.Ordinal)) >= 0)
        {
            var start = at;
            at += indicator.Level3.Length;
            var clause = text.LastIndexOfAny(ClauseEnds, start) + 1;
            if (Number().Match(text, at) is not { Success: true } match || Planned().IsMatch(text.AsSpan(clause, start - clause)) || passage.IsOfAnotherTime(start)) continue;
            var stated = StatedNumber.Of(match);
            if (stated.Unit != unit || unit.Length == 0 || (start > 0 && char.IsDigit(text[start - 1]))) continue;
            var step = CardNumber.Read(indicator.Actual.Trim().TrimStart('=', '＝', '≥', '≤', '>', '<').Trim())!.Value.Step;

            // Counts are what they are; rates and amounts may be rounded.
            var isCount = stated.Step == 1 && step == 1;
            yield return new SaidOfCard(
                $"“{indicator.Level3}”",
                new Spot(passage.Block, start, match.Index + match.Length - start),
                isCount ? Interval.Exactly(stated.Value) : Interval.Printed(stated.Value, stated.Step),
                isCount ? Interval.Exactly(reached) : Interval.Printed(reached, step),
                new Evidence($"{CardNames.Of(passage.Card)}“{indicator.Level3}”实际完成值", indicator.Actual, indicator.Place))
            {
                Difference = stated.Value - reached,
                Unit = unit,
                IsCertain = false,
            };
        }
    }

    [GeneratedRegex("""\G(?:为|达到?|共|：|完成)?""" + StatedNumber.Pattern + """(?<unit>[^\d，。；、（）\s]{1,6}(?:（[^（）\d]{1,3}）)?)(?=[，。；、（）\s]|$)""")]
    private static partial Regex Number();

    /// <summary>What was planned, or is one of several parts, is not what was reached.</summary>
    [GeneratedRegex("""计划|预期|目标|拟|其中|上年|去年|新增加""")]
    private static partial Regex Planned();
}
