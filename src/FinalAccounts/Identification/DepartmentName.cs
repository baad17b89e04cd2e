using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>
/// A department's name as printed, taken apart: the division it starts with, its suffix （本级）, and the bare rest by which two
/// printed forms of one name are known to be the same.
/// </summary>
internal sealed partial record DepartmentName(string Printed, string Canonical, string? Suffix, RegionMatch? Region, string Core)
{
    /// <summary>Takes a printed name apart.</summary>
    public static DepartmentName Of(string text)
    {
        var printed = Trim(BudgetCode().Replace(text, ""));
        var name = WithoutScope(FirstName(WithoutSuffix(printed, out var suffix)));
        var region = Divisions.Match(name);
        var core = region is null ? RelativeLevel().Replace(name, "") : name[..region.Start] + name[region.End..];
        return new DepartmentName(printed, WithoutProvince(name, region), suffix, region, NameForms.Short(DepartmentWords.InFull(core)));
    }

    /// <summary>The name without （本级）, （汇总）, （机关）.</summary>
    public static string WithoutSuffix(string name, out string? suffix)
    {
        var match = SuffixPattern().Match(name);
        suffix = match.Success ? match.Value : null;
        return match.Success ? name[..match.Index] : name;
    }

    /// <summary>某局部门 → 某局: some forms print the word behind every name.</summary>
    public static string WithoutScope(string name) =>
        name.Length > 4 && (name.EndsWith("部门", StringComparison.Ordinal) || name.EndsWith("单位", StringComparison.Ordinal)) && DepartmentWords.IsName(name.AsSpan(0, name.Length - 2)) ? name[..^2] : name;

    /// <summary>综合行政执法局（城市管理局） → 综合行政执法局: the second of two names of one office.</summary>
    private static string FirstName(string name) =>
        AlsoCalled().Match(name) is { Success: true } also && DepartmentWords.IsName(also.Groups["name"].ValueSpan) && DepartmentWords.IsName(also.Groups["other"].ValueSpan) ? also.Groups["name"].Value : name;

    /// <summary>Whether two printed names can be one department's: the same words, and divisions that do not exclude each other.</summary>
    public bool IsSameAs(DepartmentName other)
    {
        if (Canonical == other.Canonical) return true;
        if (Core != other.Core || Core.Length == 0) return false;
        return Region is null || other.Region is null || Region.Candidates.Any(other.Region.Candidates.Contains);
    }

    /// <summary>A name without white space and the marks around it, with Chinese brackets.</summary>
    public static string Trim(string text)
    {
        if (text.AsSpan().ContainsAny(" \u3000\t()")) text = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('(', '（').Replace(')', '）');
        text = Seal().Replace(text, "").Trim('：', ':', '《', '》', '“', '”', '—', '-', '、', '.', '*', '#');
        return text.StartsWith('（') && text.EndsWith('）') && text.IndexOf('）', StringComparison.Ordinal) == text.Length - 1 ? text[1..^1] : text;
    }

    /// <summary>XX局, （部门名称）: the blank of a form, no name.</summary>
    public static bool IsBlank(string name) => Blank().IsMatch(name);

    /// <summary>2024年度, 金额, 编制日期：…: what is found next to a caption (部门：) behind which no name was filled in.</summary>
    public static bool IsNoName(string text) => NoName().IsMatch(text);

    /// <summary>某某镇人民政府, 某某街道办事处: below the county.</summary>
    public static bool IsTownship(string name)
    {
        var region = Divisions.Match(name);
        return TownshipPattern().IsMatch(region is null ? name : name[region.End..]);
    }

    /// <summary>江西省景德镇市… and 景德镇市… are one name: a province before a city or county is dropped, a municipality stays.</summary>
    private static string WithoutProvince(string name, RegionMatch? match)
    {
        if (match is not { Start: 0, Certain: { Level: not GovernmentLevel.Province } region }) return name;
        var province = Divisions.Above(region).First();
        if (Divisions.IsMunicipality(province)) return name;
        foreach (var prefix in (ReadOnlySpan<string?>)[province.Name, DivisionNames.Bare(province)])
        {
            if (prefix is not null && name.StartsWith(prefix, StringComparison.Ordinal) && Divisions.Match(name[prefix.Length..]) is { Start: 0 } rest && rest.Candidates.Contains(region)) return name[prefix.Length..];
        }

        return name;
    }

    [GeneratedRegex("(?:（(?:[^（）]{0,4}(?:本级|汇总|机关|本部)|含[^（）]+|不含[^（）]+|合并|部门|单位|公开)）)+$|(?<=局|委|办|厅|部|会|院|室|府|处|中心)(?:机关)?本级$")]
    private static partial Regex SuffixPattern();

    /// <summary>综合行政执法局（城市管理局）: the other name of the same office.</summary>
    [GeneratedRegex("^(?<name>[^（）]{4,})（(?:挂|加挂)?(?<other>[^（）]{4,}?)(?:牌子)?）$")]
    private static partial Regex AlsoCalled();

    /// <summary>（盖章）, （公章）: where the seal goes.</summary>
    [GeneratedRegex("（(?:盖章|公章|签章|加盖公章)）")]
    private static partial Regex Seal();

    /// <summary>219001-某镇人民政府: the unit's code in the budget system.</summary>
    [GeneratedRegex("^\\s*\\d{3,}\\s*-")]
    private static partial Regex BudgetCode();

    [GeneratedRegex("^(?:我?[省市州县区旗镇乡])(?=..)")]
    private static partial Regex RelativeLevel();

    [GeneratedRegex("[Xx×＊*_]{2,}|某某|○○|[（(【\\[]?(?:部门|单位)名称|此处|填写|请填|全称")]
    private static partial Regex Blank();

    [GeneratedRegex("^[\\d〇○零一二三四五六七八九十年月日度至]+$|^金额$|[：:]")]
    private static partial Regex NoName();

    [GeneratedRegex("^.{1,8}?(?:镇|乡|街道|苏木)(?:人民政府|办事处|党|财政|综合|社区|$)")]
    private static partial Regex TownshipPattern();
}
