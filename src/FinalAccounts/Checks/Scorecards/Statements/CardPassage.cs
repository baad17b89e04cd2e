using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>A stretch of text that is about one scorecard.</summary>
/// <param name="Card">The scorecard.</param>
/// <param name="Year">The year that it is of.</param>
/// <param name="Block">Where the text stands.</param>
/// <param name="Masked">The same text, with marks in the place of the card's own name.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed partial record CardPassage(Scorecard Card, int Year, TextBlock Block, string Masked, int Start, int End)
{
    /// <summary>The text before its end; what is looked for begins at <see cref="Start"/>.</summary>
    public string Text => End == Block.Text.Length ? Block.Text : Block.Text[..End];

    /// <summary>Whether a figure is of another time than the card's year: the year named last before it, or a part of a year or several years in its sentence.</summary>
    public bool IsOfAnotherTime(int figure)
    {
        var before = Masked.AsSpan(0, figure);
        ReadOnlySpan<char> last = default;
        foreach (var named in Named().EnumerateMatches(before)) last = before.Slice(named.Index, named.Length);
        return (!last.IsEmpty && int.Parse(last, CultureInfo.InvariantCulture) != Year) || OtherTime().IsMatch(Before(figure));
    }

    /// <summary>Whether a score is another body's than the department's own, or an indicator's.</summary>
    public bool IsOfAnotherScore(int figure) => OtherBody().IsMatch(Before(figure)) || Indicator().IsMatch(Masked.AsSpan(Start, figure - Start));

    /// <summary>What a figure's sentence says before it.</summary>
    private ReadOnlySpan<char> Before(int figure) => Masked.AsSpan(0, figure)[(Masked.AsSpan(0, figure).LastIndexOfAny('。', '；') + 1)..];

    [GeneratedRegex("""(?<!\d)20\d\d(?=年)""")]
    private static partial Regex Named();

    [GeneratedRegex("""累计|年来|历年|以来|截[至止](?!(?:20\d\d年|本?年)?(?:12月|底|末))|上半年|季度|中期|监控|(?<!\d)(?:[1-9]|1[01])月|20\d\d年?度?\s*[-—–~～至到]+\s*20\d\d年""")]
    private static partial Regex OtherTime();

    [GeneratedRegex("""复评|复核|复查|重评|再评价|重点评价|部门评价|财政(?:评价|局|部门|厅|所)|专家|第三方|中介|评审|抽查|抽评|考核|所属|下属|二级(?:预算)?单位|各单位""")]
    private static partial Regex OtherBody();

    /// <summary>An indicator or its weight, and not the number of indicators.</summary>
    [GeneratedRegex("""(?<!绩效|各项)指标(?!共?\d+(?:个|项|条))|分值|满分(?!(?:为|是)?100)""")]
    private static partial Regex Indicator();
}

/// <summary>A figure that a passage states, and what the card prints for it.</summary>
/// <param name="Name">What it is: 全年执行数, 执行率, an indicator.</param>
/// <param name="Spot">The words of the text.</param>
/// <param name="Stated">The values that the text may mean.</param>
/// <param name="Printed">The values that the card may mean; null where it can't be compared.</param>
/// <param name="CardCell">The card's cell.</param>
internal sealed record SaidOfCard(string Name, Spot Spot, Interval Stated, Interval? Printed, Evidence CardCell)
{
    /// <summary>Why it can't be compared.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Stated less printed, in <see cref="Unit"/>.</summary>
    public decimal Difference { get; init; }

    /// <summary>The unit of the difference.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The interval's units in one of <see cref="Unit"/>.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether the words can mean nothing else than the card's figure.</summary>
    public bool IsCertain { get; init; } = true;
}
