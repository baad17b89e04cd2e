using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// The words by which a table's title is told from the others': all of <paramref name="Requires"/> (alternatives apart by |),
/// none of <paramref name="Excludes"/>. Titles vary by year and place, and a department's name may stand in front.
/// </summary>
internal sealed record TitleRule(DisclosureTable Table, string[] Requires, string[] Excludes)
{
    private readonly string[][] required = [.. Requires.Select(words => words.Split('|'))];

    /// <summary>Whether a title in plain words names this table.</summary>
    public bool Fits(string title)
    {
        foreach (var words in required)
        {
            if (!Array.Exists(words, word => title.Contains(word, StringComparison.Ordinal))) return false;
        }

        return !Array.Exists(Excludes, word => title.Contains(word, StringComparison.Ordinal));
    }
}
