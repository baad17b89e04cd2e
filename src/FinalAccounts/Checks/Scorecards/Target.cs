using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>The relation of a target to what was reached.</summary>
internal enum TargetRelation
{
    AtLeast,
    MoreThan,
    Exactly,
    AtMost,
    LessThan,
    NotAfter,
}

/// <summary>A target that can be missed: ≥10次, &lt;=3.50万元, =100%, 2024年10月30日前.</summary>
internal sealed partial record Target(TargetRelation Relation, decimal Value, string Unit)
{
    /// <summary>The target in a cell, or null where it is words, or a number without a relation.</summary>
    public static Target? Read(string text)
    {
        if (Before().Match(text) is { Success: true } before && Day(before) is { } day) return new Target(TargetRelation.NotAfter, day, "");
        if (Number().Match(text) is not { Success: true } match || CardNumber.Read(match.Groups["rest"].Value) is not { } number) return null;
        var relation = match.Groups["relation"].Value switch
        {
            "≥" or ">=" or "＞=" or "≧" or "不低于" or "不少于" or "不小于" or "大于等于" => TargetRelation.AtLeast,
            ">" or "＞" or "大于" or "高于" or "超过" => TargetRelation.MoreThan,
            "≤" or "<=" or "＜=" or "≦" or "不高于" or "不超过" or "不大于" or "小于等于" => TargetRelation.AtMost,
            "<" or "＜" or "小于" or "低于" => TargetRelation.LessThan,
            _ => TargetRelation.Exactly,
        };
        return new Target(relation, number.Value, number.Unit);
    }

    /// <summary>What was reached: a number with its unit, or a day; null where it is words.</summary>
    public static (decimal Value, string Unit, bool IsDay)? Reached(string text)
    {
        var bare = text.Trim().TrimStart('=', '＝', '≥', '≤', '>', '<').Trim();
        if (Date().Match(bare) is { Success: true } date && FirstDay(date) is { } day) return (day, "", true);
        return CardNumber.Read(bare) is { } number ? (number.Value, number.Unit, false) : null;
    }

    /// <summary>Whether what was reached meets the target.</summary>
    public bool IsMetBy(decimal reached) => Relation switch
    {
        TargetRelation.AtLeast => reached >= Value,
        TargetRelation.MoreThan => reached > Value,
        TargetRelation.AtMost or TargetRelation.NotAfter => reached <= Value,
        TargetRelation.LessThan => reached < Value,
        _ => reached == Value,
    };

    /// <summary>A day as year, month and day in one number; without a year both must lack it, so year 0. A month alone ends with its last day.</summary>
    private static decimal? Day(Match match) => Day(match, unstated: 31);

    /// <summary>The first day that may be meant: 6月 is any day of it, 6月底 one of its last.</summary>
    private static decimal? FirstDay(Match match) => Day(match, match.Groups["end"].Success ? 21 : 1);

    private static decimal? Day(Match match, int unstated)
    {
        var year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : 0;
        var month = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture) : unstated;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? (year * 10_000) + (month * 100) + day : null;
    }

    [GeneratedRegex("""^\s*(?<relation>≥|>=|＞=|≧|>|＞|≤|<=|＜=|≦|<|＜|=|＝|不低于|不少于|不小于|大于等于|大于|高于|超过|不高于|不超过|不大于|小于等于|小于|低于)\s*(?<rest>.+)$""")]
    private static partial Regex Number();

    [GeneratedRegex("""^\s*[=＝≤]?\s*(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日?)?(?:底|末)?(?:之)?(?:前|以前)日?(?:完成)?\s*$""")]
    private static partial Regex Before();

    [GeneratedRegex("""^(?:(?<year>20\d\d)年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日?)?(?<end>底|末)?(?:前)?日?(?:完成)?$""")]
    private static partial Regex Date();
}
