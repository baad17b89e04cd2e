using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative.Figures;

/// <summary>What a change is measured against.</summary>
internal enum ComparisonBase
{
    None,

    /// <summary>上年, 去年, the year before the account's.</summary>
    PriorYear,

    /// <summary>年初预算, 全年预算.</summary>
    Budget,

    /// <summary>Another year or something else.</summary>
    Other,
}

/// <summary>A comparison at the end of some words (…比上年, …与2023年相比): its base, the words before it, and the words after 相比.</summary>
internal readonly record struct ComparisonReading(ComparisonBase Base, int PhraseEnd, int AfterStart);

/// <summary>Reads 比上年, 较2023年度决算数, 与年初预算相比.</summary>
internal static partial class Comparison
{
    /// <summary>The comparison in the words; null when there is none.</summary>
    public static ComparisonReading? Read(string words, int? accountYear)
    {
        if (words.IndexOfAny(Signs) < 0) return null;
        var match = Pattern().Match(words);
        if (!match.Success) return null;
        var after = match.Groups["after"];
        return new ComparisonReading(BaseOf(match, accountYear), match.Index, after.Success ? after.Index : words.Length);
    }

    private static readonly char[] Signs = ['比', '较', '与', '同', '和'];

    private static ComparisonBase BaseOf(Match match, int? accountYear)
    {
        if (match.Groups["tail"].ValueSpan.Contains("预算", StringComparison.Ordinal) || match.Groups["budget"].Success) return ComparisonBase.Budget;
        if (match.Groups["prior"].Success) return ComparisonBase.PriorYear;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return accountYear is null || year == accountYear - 1 ? ComparisonBase.PriorYear : ComparisonBase.Other;
    }

    [GeneratedRegex("""(?:(?<prior>同比(?:[较比]?(?:上年|上一年|去年)(?:度|同期|决算|数)*)?)|(?:相比(?:较|于)?|相较于?|比|较|与|同|和)(?:(?<prior>上年|上一年|上一度|去年|前一年)|(?<year>20\d\d)年(?:[（(][^（）()\d]{1,10}[）)])?|(?<budget>年初预算|全年预算|调整后?预算|年度预算|当年预算|预算|年初|全年))(?<tail>(?:度|末|同期|实际|累计|合计|决算|预算|支出|收入|数|安排|执行|情况|的|总额|年初|全年)*)(?:(?:相比较?|比较|对比|比|相较)(?<after>.*))?)$""")]
    private static partial Regex Pattern();
}
