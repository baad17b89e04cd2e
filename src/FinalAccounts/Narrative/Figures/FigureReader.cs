using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Sections;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>What the passages state, the places of figures in a set form whose subject could not be told, and of those that no kind covers.</summary>
internal sealed record FigureReading(IReadOnlyList<FigureDraft> Figures, IReadOnlyList<Place> Unclear, IReadOnlyList<Place> Unread);

/// <summary>Reads the stated figures of a document, passage by passage; a heading that names an item is the topic of the text under it.</summary>
internal sealed partial class FigureReader(SectionReading sections, int? accountYear)
{
    /// <summary>A line of its own that names 类, 款 and 项.</summary>
    private const int LongestItemLine = 120;

    private static readonly string[] TitleTails = ["说明", "情况", "决算", "具体"];

    private readonly SubjectReader subjects = new();
    private readonly List<FigureDraft> figures = [];
    private readonly List<Place> unclear = [];
    private readonly List<Place> unread = [];
    private Subject? topic;
    private int? section = -1;
    private bool isPlan;
    private bool namesInitialBudget;
    private bool namesAnnualBudget;

    /// <summary>Reads all passages in order.</summary>
    public FigureReading Read(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (passage.Section != section) EnterSection(passage);
            if (passage.IsHeading)
            {
                topic = TitleSubject(sections.Headings[passage.Section!.Value].Title) ?? SideOfAccount(passage.Section.Value);
                continue;
            }

            if (passage.Text.Length <= LongestItemLine && TitleSubject(passage.Text) is { Source: SubjectSource.Item } item)
            {
                topic = item;
                continue;
            }

            if (passage.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !passage.Text.Contains("持平", StringComparison.Ordinal)) continue;

            namesInitialBudget |= passage.Text.Contains("年初预算", StringComparison.Ordinal);
            namesAnnualBudget |= passage.Text.Contains("全年预算", StringComparison.Ordinal) || passage.Text.Contains("调整预算", StringComparison.Ordinal) || passage.Text.Contains("调整后预算", StringComparison.Ordinal);
            var budget = namesInitialBudget && !namesAnnualBudget ? FigureKind.InitialBudget : FigureKind.AnnualBudget;
            var walk = new PassageWalk(passage, subjects, topic, budget, accountYear, figures, unclear, unread, isPlan || IsPlan(passage.Text));
            walk.Read();
            if (walk.NamedOther) topic = null;
        }

        return new FigureReading(figures, unclear, unread);
    }

    private void EnterSection(Passage passage)
    {
        section = passage.Section;
        topic = null;
        isPlan = IsUnderPlan(section);
        namesInitialBudget = false;
        namesAnnualBudget = false;
        if (section is { } index && !sections.Headings[index].Title.Contains('）')) subjects.Enclosing = null;
    }

    /// <summary>收入决算情况说明 among the department's own accounts: a bare 收入 under it is the year's. Under 财政拨款 or another fund it is not.</summary>
    private Subject? SideOfAccount(int index)
    {
        for (var above = sections.Sections[index].Parent; above is { } parent; above = sections.Sections[parent].Parent)
        {
            if (Fund.IsNamed(sections.Sections[parent].Title)) return null;
        }

        var title = SubjectReader.Bare(sections.Headings[index].Title);
        return title.StartsWith("收入决算", StringComparison.Ordinal) && IsTail(title[4..]) ? new Subject("本年收入合计", SubjectSource.Known)
            : title.StartsWith("支出决算", StringComparison.Ordinal) && IsTail(title[4..]) ? new Subject("本年支出合计", SubjectSource.Known)
            : null;
    }

    /// <summary>Under 一、2025年“三公”经费预算安排情况 in the account of 2024, also in its sections.</summary>
    private bool IsUnderPlan(int? index)
    {
        for (var at = index; at is { } own; at = sections.Sections[own].Parent)
        {
            if (IsPlan(sections.Sections[own].Title)) return true;
        }

        return false;
    }

    /// <summary>Words that begin with a later year's budget: 2025年度“三公”经费预算…. 一般公共预算 is no plan.</summary>
    private bool IsPlan(string words) =>
        accountYear is { } own && PlannedBudget().Match(words) is { Success: true } match && int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) > own;

    private static bool IsTail(string words) => words is "情况" or "情况说明" or "说明" or "";

    /// <summary>The item that a title or a line of its own names: 机关运行经费支出情况说明, 1.一般公共服务支出（类）…（项）.</summary>
    private Subject? TitleSubject(string title)
    {
        var name = title.AsSpan().TrimEnd("。：: ");
        foreach (var ending in TitleTails)
        {
            if (name.EndsWith(ending)) name = name[..^ending.Length];
        }

        return subjects.Read(name, forCount: false).Subject is { IsCertain: true } subject ? subject : null;
    }

    [GeneratedRegex("""^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?[^\d，。；：]{0,16}(?<year>20\d\d)年度?[^，。；：\d]{0,24}?(?<!公共|基金|经营)预算(?!绩效|单位|管理|执行|部门|公开|法)""")]
    private static partial Regex PlannedBudget();
}
