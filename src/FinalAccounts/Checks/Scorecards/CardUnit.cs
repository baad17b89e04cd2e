using System.Text.RegularExpressions;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>
/// A unit that a target or what was reached is printed in, by the name that it is known by: 平方米 for ㎡ and m², 人月 for 人·月, and 人 ten
/// thousand times for 万人.
/// </summary>
/// <param name="Name">The unit's name.</param>
/// <param name="Factor">How many of it the printed unit is.</param>
internal readonly partial record struct CardUnit(string Name, decimal Factor)
{
    private static readonly Dictionary<string, (string Name, decimal Factor)> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["㎡"] = ("平方米", 1),
        ["m²"] = ("平方米", 1),
        ["平米"] = ("平方米", 1),
        ["m"] = ("米", 1),
        ["km"] = ("米", 1_000),
        ["公里"] = ("米", 1_000),
        ["千米"] = ("米", 1_000),
        ["％"] = ("%", 1),
    };

    /// <summary>Whether it is a percentage.</summary>
    public bool IsPercent => Name.StartsWith('%') || Name.StartsWith("百分", StringComparison.Ordinal);

    /// <summary>The unit of its printed words; without a name where none is printed.</summary>
    public static CardUnit Of(string printed)
    {
        var bare = Joint().Replace(printed, "");
        var factor = bare.FirstOrDefault() switch { '万' => 10_000m, '亿' => 100_000_000m, _ => 1m };
        var rest = factor == 1 ? bare : bare[1..];
        return Names.TryGetValue(rest, out var known) ? new CardUnit(known.Name, known.Factor * factor) : new CardUnit(rest, factor);
    }

    /// <summary>人 and 人次 differ, but 个 and 个项目, 家 and 家（次） are one unit more or less fully written.</summary>
    public bool IsSame(CardUnit other) =>
        Name == other.Name || (IsPercent && other.IsPercent) || (Name + other.Name is not ("人人次" or "人次人") && (Name.StartsWith(other.Name, StringComparison.Ordinal) || other.Name.StartsWith(Name, StringComparison.Ordinal)));

    [GeneratedRegex("""[·•*＊×\s]""")]
    private static partial Regex Joint();
}
