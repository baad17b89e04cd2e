using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>Where a sentence of the template has its words and not its figure (支出决算为　万元, 占　%, 接待费__万元, 保有量×辆) or its name (…（款）（项）：).</summary>
internal static partial class UnfilledWords
{
    /// <summary>How 万元, 亿元, %, 辆, 批次 and 人次 end.</summary>
    private static readonly SearchValues<char> UnitEnds = SearchValues.Create("元%辆次");

    private static readonly string[] Items = ["（款）", "(款)", "（类）", "(类)"];

    /// <summary>
    /// The words in which figures are missing. What could be an ordinary phrase (年收入万元) counts only beside another, and nothing without
    /// a mark where the figures may stand elsewhere: a number alone in the paragraph before or after, or one without its unit in this one.
    /// </summary>
    public static IEnumerable<Spot> Figures(TextBlock block, CheckedAccount account)
    {
        if (!HasBareUnit(block.Text) || block.Text.AsSpan().IndexOfAny("，。；") < 0) return [];
        var found = Figure().Matches(block.Text).ToList();
        if (found.Count == 0) return [];
        if (StrayNumber().IsMatch(block.Text) || IsNumber(block.Place.Block - 1) || IsNumber(block.Place.Block + 1)) found.RemoveAll(match => !match.Groups["marked"].Success);
        return found.Count > 1 || found.Exists(match => !match.Groups["weak"].Success) ? found.Select(match => Spot.Of(block, match)) : [];

        bool IsNumber(int place) => account.Paragraph(place) is { } paragraph && Numbers().IsMatch(paragraph.Text);
    }

    /// <summary>Whether a unit stands in a text without a number before it: most paragraphs with figures need not be searched.</summary>
    private static bool HasBareUnit(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(UnitEnds); at >= 0;)
        {
            var unit = text[at] is '元' or '次' ? at - 1 : at;
            if (unit > 0 && text[unit] is '万' or '亿' or '批' or '人' or '%' or '辆' && !char.IsAsciiDigit(text[unit - 1])) return true;
            var next = text.AsSpan(at + 1).IndexOfAny(UnitEnds);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool HasItem(string text) => Array.Exists(Items, item => text.Contains(item, StringComparison.Ordinal));

    /// <summary>Paths of an item that skip a name and state a figure.</summary>
    public static IEnumerable<Spot> Names(TextBlock block) =>
        HasItem(block.Text) ? Unnamed().Matches(block.Text).Select(match => Spot.Of(block, match)) : [];

    /// <summary>Whether a text names an item down to its 项, as the others of its list then should.</summary>
    public static bool NamesItem(string text) => HasItem(text) && Named().IsMatch(text);

    private const string Marked = """(?<marked>[\u4e00-\u9fff]{0,6}[\u4e00-\u9fff”])(?:(?:[Xx×＊*]|[_＿]+)(?=(?:亿|万)元|%)|(?:[Xx×＊*]|[_＿]+)(?=(?:辆|批次|人次)(?:[，。；、）)其]|$)))(?:亿元|万元|%|辆|批次|人次)""";

    private const string Plain = """[\u4e00-\u9fff]{0,6}(?:(?:[决预]算数?|支出|收入|费用?|[总合小共]计|总额|余额|结余|各)均?为万元(?=[，。；、（(]|$)|(?:占|的|增长|下降|提高|降低|上升|率为)%(?=[，。；、）)]|$))""";

    private const string Weak = """(?<weak>[\u4e00-\u9fff]{0,6}(?:(?:支出|收入|费|[总合共]计|增加|减少|[决预]算数|结余|各)万元(?=[，。；、（(占]|$)|(?:保有量|购置)辆(?=[，。；、]|$)))""";

    [GeneratedRegex(Marked + "|" + Plain + "|" + Weak)]
    private static partial Regex Figure();

    [GeneratedRegex("""\d\.\d+(?![\d.]|\s?(?:[万亿元%‰公平米吨千倍分亩]|个百分))""")]
    private static partial Regex StrayNumber();

    [GeneratedRegex("""^[\d.,%\s]+$""")]
    private static partial Regex Numbers();

    [GeneratedRegex("""[\u4e00-\u9fff]{2,}(?:[（(]类[）)][（(]款[）)]|[（(]款[）)][（(]项[）)])(?=[：:，]?(?:20\d\d年度?)?(?:年初|全年|支出|决算|预算|\d))""")]
    private static partial Regex Unnamed();

    [GeneratedRegex("""[（(]款[）)][^（()）]{2,}[（(]项[）)]""")]
    private static partial Regex Named();
}
