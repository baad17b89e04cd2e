using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>A sentence that stands word for word in the narrative and in a card's 实际完成情况; <paramref name="Differing"/> is the first figure that differs.</summary>
internal sealed record RepeatedSentence(Scorecard Card, (Spot Said, Spot OnCard)? Differing);

/// <summary>Finds the sentences that the narrative took over from a card, or the card from the narrative.</summary>
internal static partial class RepeatedSentences
{
    /// <summary>With fewer words two sentences may be alike by chance.</summary>
    private const int LeastWords = 16;

    /// <summary>Digits, and the mark that stands for them.</summary>
    private static readonly SearchValues<char> Figures = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsDigit), '#']);

    /// <summary>The sentences with figures that both have, each once.</summary>
    public static IEnumerable<RepeatedSentence> Of(CheckedAccount account)
    {
        var narrative = account.Prose.Where(block => !block.IsCell).SelectMany(Masked).ToLookup(sentence => sentence.Words);
        foreach (var card in account.Account.Scorecards)
        {
            var cells = account.Text.Where(block => block.IsCell && block.Text == card.ActualGoal && card.Blocks.Contains(block.Place.Block)).Take(1);
            foreach (var own in cells.SelectMany(Masked).GroupBy(sentence => sentence.Words).Where(group => group.Count() == 1).Select(group => group.Single()))
            {
                if (narrative[own.Words].ToList() is [var said]) yield return new RepeatedSentence(card, FirstDiffering(said, own));
            }
        }
    }

    private static (Spot, Spot)? FirstDiffering(Sentence said, Sentence own)
    {
        for (var i = 0; i < said.Numbers.Count; i++)
        {
            if (said.Numbers[i].Words != own.Numbers[i].Words) return (said.Numbers[i], own.Numbers[i]);
        }

        return null;
    }

    private static IEnumerable<Sentence> Masked(TextBlock block) =>
        from Match match in Pattern().Matches(block.Text)
        where match.ValueSpan.ContainsAny(Figures)
        let words = Number().Replace(match.Value, "#").Trim()
        where words.Count(c => c != '#') >= LeastWords && words.Contains('#', StringComparison.Ordinal)
        select new Sentence(words, [.. Number().Matches(match.Value).Select(number => new Spot(block, match.Index + number.Index, number.Length))]);

    [GeneratedRegex("""[^。；]+""")]
    private static partial Regex Pattern();

    [GeneratedRegex("""\d[\d,]*(?:\.\d+)?""")]
    private static partial Regex Number();

    private sealed record Sentence(string Words, IReadOnlyList<Spot> Numbers);
}
