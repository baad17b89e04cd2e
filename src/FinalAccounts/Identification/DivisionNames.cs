using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>
/// The names that documents use for a division: the official one; short ones that keep the level's word (昌吉州, 昌江县), as certain as
/// the official one; and bare ones (昌江, 景德镇), which hold only where a department's own words follow.
/// </summary>
internal static class DivisionNames
{
    /// <summary>Longest first, so that 自治州 is dropped whole.</summary>
    private static readonly string[] LevelWords = ["维吾尔自治区", "回族自治区", "壮族自治区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "矿区", "特区", "新区", "省", "市", "盟", "区", "县", "旗"];

    /// <summary>Longest first, so that 维吾尔族 is dropped whole.</summary>
    private static readonly string[] Peoples = [.. new[]
    {
        "蒙古族", "蒙古", "回族", "藏族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族", "哈萨克族",
        "哈萨克", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜", "土族", "达斡尔族", "仫佬族",
        "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯", "普米族", "塔吉克", "怒族", "鄂温克族", "保安族", "裕固族", "独龙族", "各族",
    }.OrderByDescending(people => people.Length)];

    /// <summary>Contractions that no rule gives.</summary>
    private static readonly Dictionary<string, string> Contractions = new(StringComparer.Ordinal)
    {
        ["422800"] = "恩施州",
        ["433100"] = "湘西州",
        ["522300"] = "黔西南州",
        ["522600"] = "黔东南州",
        ["522700"] = "黔南州",
        ["513300"] = "甘孜州",
        ["652700"] = "博州",
        ["652800"] = "巴州",
        ["653000"] = "克州",
        ["152500"] = "锡盟",
        ["150722"] = "莫旗",
    };

    /// <summary>Names as certain as the official one, that one first.</summary>
    public static IEnumerable<string> Full(Region region)
    {
        yield return region.Name;
        if (Contractions.GetValueOrDefault(region.Code) is { } contraction) yield return contraction;
        if (Autonomous(region.Name) is not { } word) yield break;
        var bare = Bare(region);
        if (bare is not null) yield return bare + word;
    }

    /// <summary>The name without its level's word and its peoples (昌江黎族自治县 → 昌江), or null where one character would be left.</summary>
    public static string? Bare(Region region)
    {
        var name = region.Name;
        foreach (var word in LevelWords)
        {
            if (!name.EndsWith(word, StringComparison.Ordinal)) continue;
            name = name[..^word.Length];
            break;
        }

        if (Autonomous(region.Name) is not null) name = WithoutPeoples(name);
        return name.Length >= 2 && name.Length < region.Name.Length ? name : null;
    }

    private static string WithoutPeoples(string name)
    {
        while (Array.Find(Peoples, people => name.Length >= people.Length + 2 && name.EndsWith(people, StringComparison.Ordinal)) is { } people)
        {
            name = name[..^people.Length];
        }

        // 东乡族自治县, 鄂温克族自治旗: the people's name is the place's.
        return name.Length > 2 && name.EndsWith('族') ? name[..^1] : name;
    }

    private static string? Autonomous(string name) => name switch
    {
        _ when name.EndsWith("自治州", StringComparison.Ordinal) => "州",
        _ when name.EndsWith("自治县", StringComparison.Ordinal) => "县",
        _ when name.EndsWith("自治旗", StringComparison.Ordinal) => "旗",
        _ when name.EndsWith("自治区", StringComparison.Ordinal) => "自治区",
        _ => null,
    };
}
