namespace FinalAccounts.Narrative.Text;

/// <summary>What a number with its unit can be.</summary>
internal enum UnitClass
{
    Money,
    Percent,
    Count,

    /// <summary>A number that is not a figure of its own: a threshold (100万元以上), a foreign currency, about so much (近1000万元).</summary>
    None,
}

/// <summary>
/// A number with its unit in running text: offsets in the passage, value, last printed decimal place.
/// <paramref name="BeforeNoun"/> is true for a count that a noun follows directly (12个项目): it may count what follows.
/// </summary>
internal readonly record struct FigureToken(int Start, int End, decimal Value, decimal Step, string Unit, UnitClass Class, bool BeforeNoun);
