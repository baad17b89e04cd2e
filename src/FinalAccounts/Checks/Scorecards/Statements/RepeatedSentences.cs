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
        var own = account.Account.Scorecards.SelectMany(card => OnCard(account, card).Select(sentence => (Card: card, Sentence: sentence))).ToList();
        if (own.Count == 0) yield break;
        var begins = own.Select(entry => entry.Sentence.Words[0]).ToHashSet();
        var narrative = account.Prose.SelectMany(block => Masked(block, begins)).ToLookup(sentence => sentence.Words);
        foreach (var (card, sentence) in own)
        {
            if (narrative[sentence.Words].ToList() is [var said]) yield return new RepeatedSentence(card, FirstDiffering(said, sentence));
        }
    }

    /// <summary>The sentences with figures that a card has once.</summary>
    private static IEnumerable<Sentence> OnCard(CheckedAccount account, Scorecard card) => account.ActualGoal(card) is { } goal
        ? Masked(goal).GroupBy(sentence => sentence.Words).Where(group => group.Count() == 1).Select(group => group.Single())
        : [];

    private static (Spot, Spot)? FirstDiffering(Sentence said, Sentence own)
    {
        for (var i = 0; i < said.Numbers.Count; i++)
        {
            if (said.Numbers[i].Words != own.Numbers[i].Words) return (said.Numbers[i], own.Numbers[i]);
        }

        return null;
    }

    /// <summary>The sentences with figures; only those with a beginning, where some are given.</summary>
    private static IEnumerable<Sentence> Masked(TextBlock block, HashSet<char>? begins = null)
    {
        for (var start = 0; start < block.Text.Length;)
        {
            var end = block.Text.AsSpan(start).IndexOfAny('。', '；');
            var length = end < 0 ? block.Text.Length - start : end;
            if (Masked(block, start, length, begins) is { } sentence) yield return sentence;
            start += length + 1;
        }
    }

    private static Sentence? Masked(TextBlock block, int start, int length, HashSet<char>? begins)
    {
        var span = block.Text.AsSpan(start, length);
        if (!span.ContainsAny(Figures) || (begins is not null && !begins.Contains(Begin(span)))) return null;
        var sentence = span.ToString();
        var words = Number().Replace(sentence, "#").Trim();
        if (words.Count(c => c != '#') < LeastWords || !words.Contains('#', StringComparison.Ordinal)) return null;
        return new Sentence(words, [.. Number().Matches(sentence).Select(number => new Spot(block, start + number.Index, number.Length))]);
    }

    /// <summary>The first character of what <see cref="Masked"/> makes of a sentence that has a figure.</summary>
    private static char Begin(ReadOnlySpan<char> sentence) => sentence.TrimStart() is var words && char.IsDigit(words[0]) ? '#' : words[0];

    [GeneratedRegex("""\d[\d,]*(?:\.\d+)?""")]
    private static partial Regex Number();

    private sealed record Sentence(string Words, IReadOnlyList<Spot> Numbers);
}
