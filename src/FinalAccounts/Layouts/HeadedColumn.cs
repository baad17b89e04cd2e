using System.Text.RegularExpressions;

namespace FinalAccounts.Layouts;

/// <summary>
/// A column (or, where a cell spans several, the columns) under one lowest heading, with the headings from the top down. For
/// ragged grids the column is where the heading itself is printed, which need not be where the values stand.
/// </summary>
internal sealed partial record HeadedColumn(int First, int Last, IReadOnlyList<string> Path)
{
    /// <summary>The lowest heading.</summary>
    public string Leaf => Path.Count == 0 ? "" : Path[^1];

    /// <summary>The lowest heading that says more than 小计 or 金额.</summary>
    public string Meaning => Path.LastOrDefault(static words => !HeadingWords.RepeatsGroup(words)) ?? Leaf;

    /// <summary>The headings in one line, for messages.</summary>
    public string Printed => string.Join("/", Path);

    /// <summary>
    /// The words that name the column's content: the path without the groups that every form may put above (
    /// <paramref name="wrappers"/>), without 其中： and units, and without a last 小计 that only repeats its group.
    /// </summary>
    public string Key(IReadOnlySet<string> wrappers)
    {
        var words = Path.Select(Clean).Where(static text => text.Length > 0).ToList();
        while (words.Count > 1 && HeadingWords.RepeatsGroup(words[^1])) words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && wrappers.Contains(words[0])) words.RemoveAt(0);
        return string.Join('/', words);
    }

    /// <summary>A heading wrapped over several rows, put together.</summary>
    public string Joined => string.Concat(Path.Select(Clean));

    /// <summary>A heading without year and unit.</summary>
    public static string Clean(string plain)
    {
        var text = plain.StartsWith("其中：", StringComparison.Ordinal) ? plain[3..] : plain;
        return Additions().Replace(text, "");
    }

    /// <summary>2023年度 in front, a unit in brackets behind.</summary>
    [GeneratedRegex(@"^20\d{2}年度?(?=.)|（(?:单位：)?(?:万元|元|亿元)）")]
    private static partial Regex Additions();
}
