using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>A stretch of text that is about one scorecard.</summary>
internal sealed record CardPassage(Scorecard Card, TextBlock Block, int Start, int End)
{
    /// <summary>The text before its end; what is looked for begins at <see cref="Start"/>.</summary>
    public string Text { get; } = Block.Text[..End];
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
