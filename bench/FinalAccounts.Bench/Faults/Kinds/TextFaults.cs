using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults.Kinds;

/// <summary>Wrong words: left over, doubled, of another body or year, badly punctuated.</summary>
internal static partial class TextFaults
{
    /// <summary>W01.</summary>
    public static readonly WordFault Placeholder = new("W01", "遗留模板用语", (report, dice) => Change(report, dice, Clause(), (text, _) => dice.Pick<string>(["（此处请补充内容）", "（请填写具体情况）"]) + text, (text, _) => text.Length));

    /// <summary>W01, in place of a number or a direction.</summary>
    public static readonly WordFault Unfilled = new("W01", "数字、方向没有填写", (report, dice) => dice.Chance(50)
        ? Change(report, dice, Money(), (text, _) => "XX万元", null)
        : Change(report, dice, Direction(), (text, _) => text == "增加" ? "增加（减少）" : "减少（增加）", null));

    /// <summary>W02: a word, a clause or a sentence twice in a row.</summary>
    public static readonly WordFault Word = new("W02", "词语重复", (report, dice) => Change(report, dice, DoubledWord(), (text, _) => text + text, null));
    public static readonly WordFault ClauseTwice = new("W02", "分句重复", (report, dice) => Change(report, dice, LongClause(), (text, _) => text + text, null));
    public static readonly WordFault SentenceTwice = new("W02", "句子重复", (report, dice) => Change(report, dice, Sentence(), (text, _) => text + text, null));

    /// <summary>W03: 我厅 in a bureau's account.</summary>
    public static readonly WordFault OtherBody = new("W03", "自称与本部门名称不符", (report, dice) =>
    {
        List<string> names = [report.Read.Account.Department.CanonicalName, .. report.Read.Account.Units.Select(unit => unit.Name)];
        var strange = new[] { "厅", "委", "办", "局", "院" }.Where(kind => !names.Any(name => name.Contains(kind, StringComparison.Ordinal))).ToList();
        return strange.Count == 0 ? null : Change(report, dice, Self(), (_, _) => "我" + strange[dice.Between(0, strange.Count - 1)], null);
    });

    /// <summary>W08: a mark doubled, a bracket without its partner, a rate without %.</summary>
    public static readonly WordFault Punctuation = new("W08", "标点重复", (report, dice) => Change(report, dice, Mark(), (text, _) => text + text, null));
    public static readonly WordFault Bracket = new("W08", "括号、引号不成对", (report, dice) => Change(report, dice, Closing(), (_, _) => "", null, block => block.Text.EndsWith('。') && !block.Text.Contains('(', StringComparison.Ordinal)) is { } planted ? planted with { Place = new Place(planted.Place!.Value.Block) } : null);
    public static readonly WordFault NoPercent = new("W08", "百分比没有%", (report, dice) => Change(report, dice, Rate(), (text, _) => text[..^1], null));

    /// <summary>Y01: another year where the report's own belongs.</summary>
    public static readonly WordFault OtherYear = new("Y01", "年度有误", (report, dice) => Change(
        report, dice, OwnYear(),
        (text, _) => text.Replace(Year(report), (report.Read.Account.Year - dice.Between(1, 3)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), null,
        block => block.Text.Contains(Year(report), StringComparison.Ordinal) && block.Text.IndexOf(Year(report), StringComparison.Ordinal) == block.Text.LastIndexOf(Year(report), StringComparison.Ordinal)));

    /// <summary>C02: something announced that does not follow; a heading that begins a count (一、) would be what was announced.</summary>
    public static readonly WordFault Announced = new("C02", "“如下”之后没有内容", (report, dice) =>
    {
        var headings = report.Read.Account.Sections.Where(section => section.Place.Block > 0 && section.Place.Start is null or 0 && !SectionNumberCheck.IsFirst(section.Number)).ToList();
        if (headings.Count == 0) return null;
        var draft = new Draft(report.Read.Document);
        return new PlantedAt(draft, draft.Insert(dice.Pick(headings).Place.Block, dice.Pick<string>(["绩效自评结果如下：", "具体情况如下：", "各项目自评情况见下表：", "有关情况列表如下："])));
    });

    /// <summary>C05: a reason announced and not given.</summary>
    public static readonly WordFault NoReason = new("C05", "“主要原因”之后没有内容", (report, dice) => Change(report, dice, Reason(), (text, match) => match.Groups["words"].Value, null));

    /// <summary>A stretch of the narrative that a pattern finds, changed; what stands there then must be named.</summary>
    internal static PlantedAt? Change(CleanReport report, Dice dice, Regex pattern, Func<string, Match, string> change, Func<string, Match, int>? length, Func<TextBlock, bool>? only = null)
    {
        var taken = report.Read.Account.Sections.Select(section => section.Place.Block).ToHashSet();
        var first = report.Read.Account.Sections.Count > 0 ? report.Read.Account.Sections[0].Place.Block : 0;
        var blocks = report.Account.Text.Where(block => !block.IsCell && block.Place.Block > first && !taken.Contains(block.Place.Block) && block.Text.EndsWith('。') && (only is null || only(block)) && pattern.IsMatch(block.Text)).ToList();
        if (blocks.Count == 0) return null;
        var chosen = dice.Pick(blocks);
        var match = dice.Pick<Match>([.. pattern.Matches(chosen.Text).Cast<Match>()]);
        var draft = new Draft(report.Read.Document);
        var text = change(match.Value, match);
        var place = draft.Replace(chosen.Place, match.Index, match.Length, text);
        return new PlantedAt(draft, length is null ? place : place.Stretch(match.Index, length(text, match)));
    }

    private static string Year(CleanReport report) => report.Read.Account.Year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?<=，)[^，。；：]{4,}""")]
    private static partial Regex Clause();

    [GeneratedRegex("""(?<=，)[^，。；：\d]*[\u4e00-\u9fff]{6,}[^，。；：]*，""")]
    private static partial Regex LongClause();

    [GeneratedRegex("""\d[\d,]*\.\d+万元""")]
    private static partial Regex Money();

    [GeneratedRegex("""增加(?=\d)|减少(?=\d)""")]
    private static partial Regex Direction();

    [GeneratedRegex("""比上年|主要原因|决算数|本部门|财政拨款|合计""")]
    private static partial Regex DoubledWord();

    [GeneratedRegex("""(?<=^|。)[^。]{14,}。""")]
    private static partial Regex Sentence();

    [GeneratedRegex("""本部门|本单位""")]
    private static partial Regex Self();

    [GeneratedRegex("""[，、；]""")]
    private static partial Regex Mark();

    [GeneratedRegex("""[）”]""")]
    private static partial Regex Closing();

    [GeneratedRegex("""(?:增长|下降|占|完成年初预算的|完成全年预算的)\d+\.\d{2}%(?=[，。；、])""")]
    private static partial Regex Rate();

    [GeneratedRegex("""20\d\d年度?(?:收入总计|支出总计|财政拨款本年支出|一般公共预算财政拨款支出|没有)""")]
    private static partial Regex OwnYear();

    [GeneratedRegex("""(?<words>主要原因：)[^。；]+(?=[。；])""")]
    private static partial Regex Reason();
}
