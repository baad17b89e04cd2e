using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>A table's title as printed: its words, the label in front of it (表1：), and the standard table that it names, if any.</summary>
internal sealed partial record TableTitle(string Text, string? Label, DisclosureTable? Table)
{
    private const int Longest = 60;

    /// <summary>Reads a line or cell; null when it is no title: a sentence, a line of a contents list, a caption.</summary>
    public static TableTitle? Read(string text)
    {
        if (text.Length is < 3 or > Longest + 20 || !text.Contains('表')) return null;
        var plain = Words.Plain(text);
        var title = Closing().Replace(plain, "");
        if (title.Length is < 3 or > Longest || !(title.EndsWith('表') || Specified().IsMatch(title)) || Sentence().IsMatch(title)) return null;

        string? label = null;
        if (LabelInFront().Match(title) is { Success: true } match && match.Length < title.Length)
        {
            label = match.Value.TrimEnd('：', '、', '.', '．', ' ');
            title = title[match.Length..];
        }

        title = RowLabel.WithoutOrdinal(title);
        if (title.Length < 3 || BareLabel().IsMatch(title)) return null;
        var printed = text.Trim();
        return new TableTitle(printed, label ?? ClosingLabel(plain), Named(title));
    }

    /// <summary>The standard table that a title names, or null.</summary>
    public static DisclosureTable? Named(string plainTitle)
    {
        if (ByUnit().IsMatch(plainTitle)) return null;
        foreach (var rule in LayoutCatalogue.Titles)
        {
            if (rule.Fits(plainTitle)) return rule.Table;
        }

        return null;
    }

    /// <summary>True for the first line of a title that is printed on two.</summary>
    public static bool IsFirstHalf(string plain) => plain.Length < Longest && FirstHalf().IsMatch(plain) && !Sentence().IsMatch(plain);

    private static string? ClosingLabel(string plain) => PublicLabel().Match(plain) is { Success: true } match ? match.Value : null;

    // （续）, （公开01表）, （单位：万元）, a year in brackets behind the title.
    [GeneratedRegex(@"(?:（(?:续表?|[一二三四五六七八九十\d]|公开\d{1,2}表|\d{4}年度?|(?:金额)?单位：[^（）]{1,6}|万元|元)）|[-—]?续表?)+$|公开\d{1,2}表$|(?<=表)\d{4}年度?$")]
    private static partial Regex Closing();

    // 支出决算表（按功能分类科目）, 支出决算表（功能科目）: how the table is divided, which tells 05 from 06.
    [GeneratedRegex(@"表（(?:(?:按|分|按照)[^（）：]{2,14}|(?:支出)?(?:功能|经济)(?:分类)?科目)）$")]
    private static partial Regex Specified();

    [GeneratedRegex(@"[。；，！？…]|\.{3}|·{3}|详?见|如下|下表|反映|根据|按照|填列|公开了|包括|编制了")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:附?表(?:格)?\s*[一二三四五六七八九十\d]{1,3}(?:[-—]\d{1,2})?|公开\d{1,2}表|附件\d{1,2}(?:[-—]\d{1,2})?|\d{1,2}(?:[-—]\d{1,2})?)[：、.．]?")]
    private static partial Regex LabelInFront();

    [GeneratedRegex("(?:财政拨款|财政|预算|基本支出|三公经费|收入支出|政府性基金|经营|经费及|会议费、?)$")]
    private static partial Regex FirstHalf();

    // 收入决算表（分单位）: one line for each unit.
    [GeneratedRegex("（[按分](?:照|所属|预算|下属)?单位）$")]
    private static partial Regex ByUnit();

    [GeneratedRegex(@"公开\d{1,2}(?:-\d)?表")]
    private static partial Regex PublicLabel();

    // 第二部分 部门决算表: the heading of the part that holds the tables.
    [GeneratedRegex(@"^(?:公开\d{0,2}表|附表|续表|报表|公开表|附?表格?|第[一二三四五六七八九十]+部分.*|(?:.*(?:部门|单位|年度|年|公开))?决算(?:公开)?(?:报|附)?表)$")]
    private static partial Regex BareLabel();
}
