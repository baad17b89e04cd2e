using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>Which scorecard a paragraph is about, by the project that it names.</summary>
internal static partial class CardNames
{
    /// <summary>A shorter name may be a common word.</summary>
    private const int Shortest = 4;

    /// <summary>The card's name for the reader.</summary>
    public static string Of(Scorecard card) => card.Kind == ScorecardKind.Overall ? "整体支出绩效自评表" : $"“{card.Project}”项目绩效自评表";

    /// <summary>The only project card that a text names, by the names of <see cref="Names"/>, and where; null where it names none, or several.</summary>
    public static (Scorecard Card, int End)? Only(IReadOnlyList<(Scorecard Card, string Name)> names, string text)
    {
        (Scorecard Card, int End)? only = null;
        var rest = text;
        foreach (var (card, name) in names)
        {
            var at = rest.IndexOf(name, StringComparison.Ordinal);
            if (at < 0) continue;
            if (only is { } other && other.Card != card) return null;
            only ??= (card, at + name.Length);

            // A shorter name within a longer one is not named by it.
            rest = rest.Replace(name, new string(' ', name.Length), StringComparison.Ordinal);
        }

        return only;
    }

    /// <summary>The names of project cards, the longest first, without the year before them; names that two cards share name neither.</summary>
    public static IReadOnlyList<(Scorecard Card, string Name)> Names(IReadOnlyList<Scorecard> cards) => [.. cards
        .Where(card => card.Kind == ScorecardKind.Project)
        .SelectMany(card => new[] { card.Project, Year().Replace(card.Project, "") }.Distinct().Select(name => (card, name)))
        .Where(entry => entry.name.Length >= Shortest)
        .GroupBy(entry => entry.name)
        .Where(group => group.Count() == 1)
        .Select(group => group.Single())
        .OrderByDescending(entry => entry.name.Length)];

    [GeneratedRegex("""^20\d\d年度?""")]
    private static partial Regex Year();
}
