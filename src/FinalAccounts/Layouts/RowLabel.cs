using System.Text.RegularExpressions;

namespace FinalAccounts.Layouts;

/// <summary>A line's printed label → the key of the facts export: without ordinal (一、（一）1. 其中：), white space, quotation marks and closing unit.</summary>
internal static partial class RowLabel
{
    /// <summary>The key of a label in plain words.</summary>
    public static string Key(string plain)
    {
        var text = WithoutOrdinal(plain);
        var unit = ClosingUnit().Match(text);
        return unit.Success && unit.Index > 0 ? text[..unit.Index] : text;
    }

    /// <summary>The label without what stands in front of it.</summary>
    public static string WithoutOrdinal(string plain)
    {
        var match = Ordinal().Match(plain);
        return match.Length > 0 && match.Length < plain.Length ? plain[match.Length..] : plain;
    }

    /// <summary>The unit that a count's label names in closing brackets (辆, 个, 人, 台、套), or null.</summary>
    public static string? CountUnit(string plain) => AnyClosingUnit().Match(plain) is { Success: true } match ? match.Groups["unit"].Value : null;

    /// <summary>True for 其中：….</summary>
    public static bool IsPart(string plain) => plain.StartsWith("其中", StringComparison.Ordinal);

    /// <summary>True where an ordinal stands in front.</summary>
    public static bool HasOrdinal(string plain) => Ordinal().Match(plain).Length > 0;

    /// <summary>True for 合计, 总计 …: a line that sums the others.</summary>
    public static bool IsTotal(string key) => key is "合计" or "总计" or "小计" or "本年支出合计" or "本年收入合计" or "支出合计" or "收入合计" or "支出总计" or "收入总计";

    [GeneratedRegex(@"^(?:其中[：:]?)?(?:第?[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.．、](?!\d)|[①-⑳])?(?:其中[：:])?")]
    private static partial Regex Ordinal();

    [GeneratedRegex("（(?:个|人|辆|台、辆|台、套)）$")]
    private static partial Regex ClosingUnit();

    [GeneratedRegex(@"（(?<unit>(?:个|人|辆|台|套|批|次|批次|人次|团|组|、|/)+)）$")]
    private static partial Regex AnyClosingUnit();
}
