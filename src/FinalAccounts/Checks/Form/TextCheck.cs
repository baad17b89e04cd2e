using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>Something that stands in the text and should not: its words, and where.</summary>
internal sealed record Spot(TextBlock Block, int Start, int Length)
{
    /// <summary>The words.</summary>
    public string Words => Block.Text.Substring(Start, Length);

    /// <summary>The same, not made into a string.</summary>
    public ReadOnlySpan<char> Span => Block.Text.AsSpan(Start, Length);

    /// <summary>The words with some of what stands around them.</summary>
    public string Context
    {
        get
        {
            var from = Math.Max(0, Start - 12);
            var to = Math.Min(Block.Text.Length, Start + Length + 12);
            return $"{(from > 0 ? "…" : "")}{Block.Text[from..to]}{(to < Block.Text.Length ? "…" : "")}";
        }
    }

    /// <summary>The words' place; in a grid the cell.</summary>
    public Place Place => Block.IsCell ? Block.Place : Block.Place.Stretch(Start, Length);

    /// <summary>The spot of a match.</summary>
    public static Spot Of(TextBlock block, Capture match) => new(block, match.Index, match.Length);
}

/// <summary>A check over the text: it passes once where nothing is found.</summary>
internal abstract record TextCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine) return [NotApplicable("全文", CheckMessages.ReadByMachine)];
        if (account.Text.Count == 0) return [NotApplicable("全文", CheckMessages.NoTextAtHand)];
        var found = Find(account).ToList();
        return found.Count > 0 ? found : [Passed("全文")];
    }

    /// <summary>What is found.</summary>
    protected abstract IEnumerable<Outcome> Find(CheckedAccount account);

    /// <summary>A finding at a spot.</summary>
    protected Outcome At(Spot spot, string message, string suggestion) => Failed($"“{spot.Context}”", message) with
    {
        Printed = spot.Words,
        Evidence = [new Evidence("原文", spot.Context, spot.Place)],
        Suggestion = suggestion,
    };
}
