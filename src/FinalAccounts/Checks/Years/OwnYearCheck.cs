using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Years;

/// <summary>
/// Y01: another fiscal year where the report's own belongs: 2020年…全年支出, 2023年本部门无… in another year's report, last year's heading or
/// date left in, a year with a digit missing. Words of comparison, plans and histories mean another year on purpose.
/// </summary>
internal sealed partial record OwnYearCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "本年情况的表述使用报告所属年度";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account) =>
        from block in account.Prose
        where block.Text.Contains("20", StringComparison.Ordinal)
        from slip in Slips(block, account.Account.Year).DistinctBy(slip => slip.YearAt)
        where !IsPlan(account, block, slip.YearAt)
        select At(slip.Spot, slip.Message, CheckMessages.LookAtYear);

    /// <summary>Under 2025年“三公”经费预算安排情况 the later year is meant.</summary>
    private static bool IsPlan(CheckedAccount account, TextBlock block, int yearAt)
    {
        var year = block.Text.AsSpan(yearAt, Math.Min(4, block.Text.Length - yearAt));
        if (!int.TryParse(year, CultureInfo.InvariantCulture, out var other) || other <= account.Account.Year) return false;
        var sections = account.Account.Sections;
        for (var section = sections.LastOrDefault(section => section.Place.Block <= block.Place.Block); section is not null; section = section.Parent is { } parent ? sections[parent] : null)
        {
            if (section.Title.AsSpan().Contains(year, StringComparison.Ordinal) && Budget().IsMatch(section.Title)) return true;
        }

        return false;
    }

    private static IEnumerable<Slip> Slips(TextBlock block, int year)
    {
        foreach (Match match in Incomplete().Matches(block.Text)) yield return new Slip(match.Index, Spot.Of(block, match), CheckMessages.YearIncomplete(match.Value, year));
        var own = year.ToString(CultureInfo.InvariantCulture);
        foreach (Match sentence in Sentence().Matches(block.Text))
        {
            if (!sentence.ValueSpan.Contains("20", StringComparison.Ordinal) || sentence.ValueSpan.Contains(own, StringComparison.Ordinal) || IsHistory(sentence.Value)) continue;
            foreach (Match match in Own().Matches(sentence.Value))
            {
                if (!Comparing().IsMatch(sentence.Value[..(match.Index + match.Length)])) yield return Other(block, match, sentence.Index, year);
            }
        }

        // A paragraph that names the report's own year too may speak of both.
        if (block.Text.Contains(own, StringComparison.Ordinal)) yield break;
        foreach (Match match in Heading().Matches(block.Text)) yield return Other(block, match, 0, year);
        if (Opening().Match(block.Text) is { Success: true } opening && !IsHistory(block.Text)) yield return Other(block, opening, 0, year);
        if (AtTheEnd().Match(block.Text) is { Success: true } end) yield return Other(block, end, 0, year);
    }

    private static Slip Other(TextBlock block, Match match, int offset, int year) =>
        new(offset + match.Groups["year"].Index, new Spot(block, offset + match.Index, match.Length), CheckMessages.OtherYear(match.Value, year));

    /// <summary>A sentence about several years, or about a project's years.</summary>
    private static bool IsHistory(string text) => Project().IsMatch(text) || Own().Matches(text).Select(match => match.Groups["year"].Value).Distinct().Skip(1).Any();

    [GeneratedRegex("""[^。；]+""")]
    private static partial Regex Sentence();

    [GeneratedRegex("""比|较|上年|去年|同期|相比|增加|减少|增长|下降|以来|自20|至|文件|号|印发|关于|预算编制|预算安排|结转|历年|目标|计划|做好|整改|问题|拟""")]
    private static partial Regex Comparing();

    [GeneratedRegex("""(?<!公共|基金|经营)预算""")]
    private static partial Regex Budget();

    [GeneratedRegex("""该项目|总投资|项目总|立项""")]
    private static partial Regex Project();

    /// <summary>202年度部门决算.</summary>
    [GeneratedRegex("""(?<!\d)20\d年度?(?=部门|单位|决算|预算|收入|支出|财政|一般)""")]
    private static partial Regex Incomplete();

    [GeneratedRegex("""(?<![\d年月])(?<year>20\d\d)年(?:度)?[，,]?(?:[^，。；\d]{0,24}?(?:全年支出|全年收入|支出总计|收入总计|收支总计|本年支出|本年收入|决算支出|部门整体支出(?!绩效|自评|评价)|全年(?:召开会议|组织培训|举办培训))|(?:本部门|本单位|我局|我单位|我部门)(?:没有|未|无)|(?<=(?:^|[，。]|本部门|本单位)20\d\d年度?)(?:没有|无))""")]
    private static partial Regex Own();

    /// <summary>第三部分 某局2023年度部门决算情况说明, 纳入2023年度部门决算编制范围的单位.</summary>
    [GeneratedRegex("""(?<!\d)(?<year>20\d\d)年度?(?:部门|单位)决算(?:公开)?(?:报?表$|情况的?说明$|说明$|编制范围|编报范围|汇编范围)""")]
    private static partial Regex Heading();

    /// <summary>A paragraph that begins with what the report is about: 2023年度机关运行经费支出30万元.</summary>
    [GeneratedRegex("""^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?:本部门|本单位|我局|我单位|我部门)?(?<year>20\d\d)年度?[^，。；：\d]{0,20}?(?:一般公共预算财政拨款(?:基本)?支出|“?三公”?经费(?:财政拨款)?(?:支出|预算|决算)|机关运行经费支出|政府采购支出|财政拨款(?:收入|支出)(?:总计|合计)?)[^，。；\d比较]{0,12}(?=\d)""")]
    private static partial Regex Opening();

    [GeneratedRegex("""截[至止](?<year>20\d\d)年(?:12月31日|12月底|底|末)[，,]?[^。；]{0,40}?(?:车辆|公务用车|国有资产|单价\d+万元)""")]
    private static partial Regex AtTheEnd();

    /// <summary>A year that is not the report's: where it stands, and with which words.</summary>
    private sealed record Slip(int YearAt, Spot Spot, string Message);
}
