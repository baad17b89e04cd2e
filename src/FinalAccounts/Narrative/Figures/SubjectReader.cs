using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FinalAccounts.Narrative.Sections;

namespace FinalAccounts.Narrative.Figures;

/// <summary>What the words before a figure name.</summary>
/// <param name="Subject">The item, or null.</param>
/// <param name="IsEmpty">True when the words name nothing themselves: the figure is about the subject before.</param>
internal readonly record struct SubjectReading(Subject? Subject, bool IsEmpty);

/// <summary>
/// Reads the subject out of the words before a figure: ordinal, 其中, year, 本部门 and the department's own name are not part of it.
/// Words that name no item with certainty are declined.
/// </summary>
internal sealed partial class SubjectReader
{
    private const int LongestKnown = 26;
    private static readonly SubjectReading Empty = new(null, true);
    private static readonly SubjectReading Unknown = new(null, false);

    private static readonly string[] Connectors = ["其中", "：", ":", "，", ",", "、", "；", "另外", "此外", "同时", "以及", "包括", "具体为", "具体是", "具体", "相比", "比", "较", "*", " "];

    private static readonly string[] Scopes =
    [
        "本部门", "我部门", "本单位", "我单位", "我局", "我委", "我办", "我院", "我校", "我厅", "我处", "我会", "我中心", "我镇", "我乡", "我街道", "本局", "本级", "全局", "部门", "单位", "年度", "度", "全年", "本年度", "当年", "年末", "年初", "截至年末", "决算",
        "列明", "开支", "共有", "共", "安排的", "安排", "发生", "实际发生", "实际", "全部为", "均为", "全部", "累计", "的", "按规定",
    ];

    private static readonly string[] Tails = ["决算数", "决算", "数", "中"];

    private static readonly string[] Totals = ["合计", "总额", "总计", "小计"];

    /// <summary>How an item's name ends that no list has.</summary>
    private static readonly string[] Endings = ["支出", "收入", "经费", "费", "费用", "结转和结余", "结转结余", "公积金", "补助", "补贴"];

    /// <summary>The names of 类 and 款 that enclose the items that follow.</summary>
    public ItemPath? Enclosing { get; set; }

    /// <summary>
    /// Reads a phrase; <paramref name="forCount"/> looks among what is counted, not what costs money;
    /// <paramref name="opens"/> is true where a statement begins, so that the department's own name may stand before the item.
    /// </summary>
    public SubjectReading Read(ReadOnlySpan<char> phrase, bool forCount, bool opens = false)
    {
        var text = WithoutOrdinal(WithoutConnectors(Plain(phrase)));
        if (text.Length == 0 || KnownSubjects.BareWords.Contains(text)) return Empty;
        if (!forCount && ItemPath.Read(text, name => Stripped(name)) is { } path)
        {
            var full = path.Under(Enclosing);
            Enclosing = full;
            return new SubjectReading(new Subject(full.ToString(), SubjectSource.Item, full), false);
        }

        if (!forCount && (Described(text) ?? Enumerated(text)) is { } item) return Known(item, forCount);
        if (forCount && Equipment().Match(text) is { Success: true } equipment) return Known(equipment.Value, forCount);
        var names = forCount ? KnownSubjects.CountNames : KnownSubjects.MoneyNames;
        string? name = null;
        var stripped = Stripped(text, candidate => names.TryGetValue(candidate, out name));
        if (name is not null) return Known(name, forCount);
        if (stripped.Length == 0 || KnownSubjects.BareWords.Contains(stripped)) return Empty;
        var core = Asides().Replace(stripped, "");
        if (core.Length < stripped.Length && names.TryGetValue(core, out name)) return Known(name, forCount);
        foreach (var total in Totals)
        {
            if (stripped.EndsWith(total, StringComparison.Ordinal) && names.TryGetValue(stripped[..^total.Length], out name)) return Known(name, forCount);
        }

        var startsStatement = opens && !phrase.TrimStart().StartsWith("其中");
        if ((KnownEnding(text, names, forCount, startsStatement) ?? (forCount ? null : KnownEnding(Asides().Replace(text, ""), names, forCount, startsStatement))) is { } ending) return Known(ending, forCount);
        return !forCount && IsItemPhrase(stripped) ? new SubjectReading(new Subject(stripped, SubjectSource.Phrase), false) : Unknown;
    }

    private static SubjectReading Known(string name, bool isCount) => new(new Subject(name, SubjectSource.Known, IsCount: isCount), false);

    /// <summary>The item that a form describes instead of naming it.</summary>
    public static string? Described(ReadOnlySpan<char> words)
    {
        foreach (var (ending, name) in KnownSubjects.Descriptions)
        {
            if (words.EndsWith(ending)) return name;
        }

        return null;
    }

    /// <summary>基本工资、津贴补贴等人员经费支出: the economic kind behind a list of its items, from the first of the classification; another list may be of a part.</summary>
    private static string? Enumerated(string text) =>
        Economic().Match(text) is { Success: true } match ? KnownSubjects.MoneyNames.GetValueOrDefault(match.Groups["name"].Value) : null;

    /// <summary>Quotation marks and white space dropped, brackets full-width.</summary>
    private static string Plain(ReadOnlySpan<char> phrase)
    {
        Span<char> plain = phrase.Length <= 256 ? stackalloc char[phrase.Length] : new char[phrase.Length];
        var length = 0;
        foreach (var c in phrase)
        {
            if (c is '“' or '”' or '"' or '‘' or '’' or '「' or '」' || char.IsWhiteSpace(c)) continue;
            plain[length++] = c switch { '(' => '（', ')' => '）', _ => c };
        }

        return plain[..length].ToString();
    }

    private static string WithoutConnectors(string text)
    {
        for (var i = 0; i < Connectors.Length; i++)
        {
            if (!text.StartsWith(Connectors[i], StringComparison.Ordinal)) continue;
            text = text[Connectors[i].Length..];
            i = -1;
        }

        return text;
    }

    private static string WithoutOrdinal(string text) => HeadingNumber.Parse(text) is { } number ? text[number.Length..] : text;

    /// <summary>The phrase without year, department and other scope in front; stops as soon as <paramref name="known"/> takes it.</summary>
    private static string Stripped(string text, Func<string, bool>? known = null)
    {
        if (known?.Invoke(text) == true) return text;
        for (var year = Year().Match(text); year.Success; year = Year().Match(text))
        {
            var after = text[(year.Index + year.Length)..];
            text = year.Index > 0 && (after.Length == 0 || KnownSubjects.BareWords.Contains(after)) ? text[..year.Index] : after;
        }

        if (known?.Invoke(text) == true) return text;
        for (var i = 0; i < Scopes.Length; i++)
        {
            if (!text.StartsWith(Scopes[i], StringComparison.Ordinal)) continue;
            text = text[Scopes[i].Length..];
            if (known?.Invoke(text) == true) return text;
            i = -1;
        }

        for (var i = 0; i < Tails.Length; i++)
        {
            if (!text.EndsWith(Tails[i], StringComparison.Ordinal)) continue;
            text = text[..^Tails[i].Length];
            if (known?.Invoke(text) == true) return text;
            i = -1;
        }

        return text;
    }

    /// <summary>
    /// A known item at the end, after the department's own name (beside a year, or where a statement begins: elsewhere it may be one of
    /// several units) or, for counts, after a qualification (…的).
    /// </summary>
    private static string? KnownEnding(string text, FrozenDictionary<string, string> names, bool forCount, bool opens)
    {
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(text.Length - 1, LongestKnown); length >= 2; length--)
        {
            if (!lookup.TryGetValue(text.AsSpan(text.Length - length), out var name)) continue;
            var before = text[..^length];
            return (forCount && (CountQualification().IsMatch(before) || Department().IsMatch(before))) || ((opens || Year().IsMatch(before)) && Department().IsMatch(before)) ? name : null;
        }

        return null;
    }

    private static bool IsItemPhrase(string text)
    {
        if (text.Length is < 3 or > 32 || NotAnItem().IsMatch(text) || IsBudget(text)) return false;
        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>预算支出60万元, 年初预算收入80万元: a budget, not an item; 一般公共预算支出 is one.</summary>
    public static bool IsBudget(string words) => BudgetNoun().IsMatch(words);

    /// <summary>Whether a phrase is an item's name without the closing 收入 or 支出: 一般公共预算财政拨款增加5万元 after 一般公共预算财政拨款支出.</summary>
    public static bool IsShortFor(ReadOnlySpan<char> phrase, string name)
    {
        var words = Stripped(WithoutConnectors(Plain(phrase)));
        return words.Length > 3 && words.Length == name.Length - 2 && name.StartsWith(words, StringComparison.Ordinal) && (name.EndsWith("支出", StringComparison.Ordinal) || name.EndsWith("收入", StringComparison.Ordinal));
    }

    /// <summary>A phrase without connectors, year, 本部门 and the like: 本单位收入 is 收入.</summary>
    public static string Bare(ReadOnlySpan<char> phrase)
    {
        var words = WithoutConnectors(Plain(phrase));
        return KnownSubjects.BareWords.Contains(words) ? words : Stripped(words, KnownSubjects.BareWords.Contains);
    }

    [GeneratedRegex("""(?:20|19)\d\d年(?:度|末|初|底)?""")]
    private static partial Regex Year();

    [GeneratedRegex("""(?<!一般公共|基金|资本|资本经营)预算(?:收入|支出|经费)(?:数|总额|合计)?$|^(?:年?初|全年|调整后?)?预算(?:安排|批复|下达)""")]
    private static partial Regex BudgetNoun();

    [GeneratedRegex("""^(?:(?:基本)?工资[^，。；：\d]*、[^，。；：\d]+等(?<name>人员经费(?:支出)?)|办公费、[^，。；：\d]+等(?<name>(?:日常)?公用经费(?:支出)?))$""")]
    private static partial Regex Economic();

    /// <summary>What a variant of a known name has more: brackets (（以合同签订为准）), 决算 inside (收入决算总计).</summary>
    [GeneratedRegex("""（[^（）]*）|决算""")]
    private static partial Regex Asides();

    [GeneratedRegex("""(?:局|委|委员会|办|办公室|厅|院|会|部|队|所|站|馆|校|处|室|心|署|团|园|区|县|市|州|镇|乡|街道|政府|学|本级|机关|单位|部门|系统|公司|年度?|）)$""")]
    private static partial Regex Department();

    [GeneratedRegex("""(?:的|年末|全年|年度?|共有|现有|使用财政拨款|使用一般公共预算财政拨款|单位|部门|情况中|本级|形成|填报|编制)$""")]
    private static partial Regex CountQualification();

    [GeneratedRegex("""单(?:价|位价值|台价值)\d+万元.{0,8}设备(?:（不含车辆）)?$""")]
    private static partial Regex Equipment();

    [GeneratedRegex("""[\d，。；：、%“”《》]|局|委员会|人民政府|街道|中心|学校|医院|支队|大队|法院|检察院|研究院|主要|由于|因为|通过|完成|实现|开展|争取|获批|拨付|投入|投资|发放|累计|新增|减少|增加|增长|下降|降低|提高|比|较|用于|包括|涉及|其中|支付|购买|下达|申报|根据|按照|分别|占|人均|平均|预计|达到|由|被|将|我|每|此|该|两|各|超过|同期|上年|去年|计划(?!生育)|目标|任务|销售|企业|农民|居民|城镇|税收""")]
    private static partial Regex NotAnItem();
}
