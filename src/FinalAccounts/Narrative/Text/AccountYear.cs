using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative.Text;

/// <summary>The fiscal year that the narrative speaks of, to tell last year's figures from this year's. Not the report's identity.</summary>
internal static partial class AccountYear
{
    /// <summary>The year named most often as 2024年度; null when none is named or two are named equally often.</summary>
    public static int? Of(IEnumerable<Passage> passages)
    {
        var counts = new Dictionary<int, int>();
        foreach (var passage in passages)
        {
            foreach (var match in Year().EnumerateMatches(passage.Text))
            {
                var year = int.Parse(passage.Text.AsSpan(match.Index, 4), CultureInfo.InvariantCulture);
                counts[year] = counts.GetValueOrDefault(year) + 1;
            }
        }

        if (counts.Count == 0) return null;
        var most = counts.Values.Max();
        return counts.Values.Count(count => count == most) == 1 ? counts.First(pair => pair.Value == most).Key : null;
    }

    [GeneratedRegex("""20\d\d年度""")]
    private static partial Regex Year();
}
