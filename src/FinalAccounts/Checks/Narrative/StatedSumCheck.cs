using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>
/// A04: 其中 parts that the set sentences list add up to their whole, within one section; the lines of the form that one sentence lists
/// do too; and 收入总计 of a sentence is its 支出总计.
/// </summary>
internal sealed record StatedSumCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>Wholes and their complete parts in the set forms of narratives; other names of one subject behind a bar. Shorter lists may leave a part out.</summary>
    internal static readonly IReadOnlyList<(string Whole, FigureKind Kind, string[] Parts)> Sums =
    [
        ("收入总计", FigureKind.Amount, ["年初结转和结余", "使用非财政拨款结余", "本年收入合计"]),
        ("支出总计", FigureKind.Amount, ["本年支出合计", "结余分配", "年末结转和结余"]),
        ("本年收入合计", FigureKind.Amount, ["财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"]),
        ("本年收入合计", FigureKind.Amount, ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"]),
        ("本年支出合计", FigureKind.Amount, ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"]),
        ("财政拨款收入|本年财政拨款收入|财政拨款本年收入", FigureKind.Amount, ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入"]),
        ("政府采购支出总额|政府采购支出", FigureKind.Amount, ["政府采购货物支出", "政府采购工程支出", "政府采购服务支出"]),
        ("政府采购金额", FigureKind.Amount, ["货物采购金额", "工程采购金额", "服务采购金额"]),
        ("三公经费支出", FigureKind.Amount, ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"]),
        ("三公经费支出", FigureKind.InitialBudget, ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"]),
        ("三公经费支出", FigureKind.AnnualBudget, ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"]),
        ("公务用车购置及运行维护费", FigureKind.Amount, ["公务用车购置费|公务用车购置", "公务用车运行维护费"]),
        ("公务用车购置及运行维护费", FigureKind.AnnualBudget, ["公务用车购置费|公务用车购置", "公务用车运行维护费"]),
        ("公务接待费", FigureKind.Amount, ["国内接待费|国内公务接待费", "国（境）外接待费"]),
        ("一般公共预算财政拨款基本支出", FigureKind.Amount, ["人员经费", "公用经费|日常公用经费"]),
        ("车辆", FigureKind.Count, ["副部（省）级及以上领导用车", "主要负责人用车|主要领导干部用车", "机要通信用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车|离退休干部用车", "其他用车"]),
    ];

    /// <inheritdoc/>
    public override string Formula => string.Join("；", Sums.Where(sum => sum.Kind is FigureKind.Amount or FigureKind.Count).Select(sum => $"{sum.Whole.Split('|')[0]} = {string.Join(" + ", sum.Parts.Select(part => part.Split('|')[0]))}"))
        + "；本年收入合计、本年支出合计、财政拨款支出 = 同一句中“其中”所列各项之和；收入总计 = 支出总计";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var sections = account.Figures.GroupBy(figure => figure.Section, (_, figures) => figures.ToList()).ToList();
        var sums = sections.SelectMany(section => Sums.Select(sum => In(section, sum.Whole, sum.Kind, sum.Parts))).OfType<Outcome>().ToList();
        var lists = sections.SelectMany(ListedParts.Of).Select(OfList).OfType<Outcome>();
        var outcomes = sums.Concat(lists.Where(list => !sums.Exists(sum => IsSame(sum, list))))
            .Concat(sections.SelectMany(BothSides.InOneSentence).Select(sides => Equal(sides.Revenue, sides.Expenditure)))
            .ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable("说明", CheckMessages.NoStatedSums)];
    }

    /// <summary>The sum within a section; null where the section does not state the whole and every part, each once.</summary>
    private Outcome? In(IReadOnlyList<StatedFigure> section, string whole, FigureKind kind, string[] parts)
    {
        StatedFigure? Only(string names) => new Statement(names, [.. section.Where(figure => figure.Kind == kind && IsOneOf(figure.Subject, names))]).Only(kind);

        if (Only(whole) is not { } total || StatedRange.Of(total) is not { } range) return null;
        var figures = parts.Select(Only).ToList();
        return figures.Any(figure => figure is null || StatedRange.Of(figure) is null) ? null : Compare(total, range, [.. figures.OfType<StatedFigure>()]);
    }

    /// <summary>The same whole found wrong twice.</summary>
    private static bool IsSame(Outcome one, Outcome other) => one.Kind == OutcomeKind.Failed && other.Kind == OutcomeKind.Failed && one.Evidence[0].Place == other.Evidence[0].Place;

    /// <summary>More in the parts than in the whole contradicts it; less may be a line that the list leaves out, which the table tells where it prints the whole.</summary>
    private Outcome? OfList(PartList list)
    {
        if (StatedRange.Of(list.Whole) is not { } range || list.Parts.Any(part => StatedRange.Of(part) is null)) return null;
        var outcome = Compare(list.Whole, range, list.Parts);
        if (outcome.Kind != OutcomeKind.Failed || outcome.Difference < 0) return outcome;
        return list.IsComplete && list.Whole.Cell is null ? outcome with { Severity = FindingSeverity.Warning } : null;
    }

    /// <summary>The totals of both sides: the word may be used loosely, so that a reader should look.</summary>
    private Outcome Equal(StatedFigure revenue, StatedFigure expenditure)
    {
        var where = $"“{revenue.Subject}”{revenue.Kind.Label()}";
        return StatedRange.Of(revenue) is not { } range || StatedRange.Of(expenditure) is not { } other || range.Meets(other)
            ? Passed(where)
            : Compare(revenue, range, [expenditure]) with { Severity = FindingSeverity.Warning, Message = CheckMessages.SidesDiffer(revenue, expenditure) };
    }

    private Outcome Compare(StatedFigure total, Interval range, IReadOnlyList<StatedFigure> figures)
    {
        var sum = Sum(figures);
        var factor = StatedRange.Factor(total)!.Value;
        var value = figures.Sum(figure => figure.Value * StatedRange.Factor(figure)!.Value) / factor;
        var where = $"“{total.Subject}”{total.Kind.Label()}";
        if (total.Kind == FigureKind.Count ? total.Value == value : range.Meets(sum)) return Passed(where);
        return Failed(where, CheckMessages.StatedSumDiffers(total, Amounts.Print(value))) with
        {
            Printed = total.Printed,
            Expected = Amounts.Print(value),
            Difference = Amounts.Trim(total.Value - value),
            Tolerance = Amounts.Trim((range.Tolerance + sum.Tolerance) / factor),
            Unit = total.Unit,
            UnitInYuan = factor,
            Evidence = [StatedRange.Evidence(total), .. figures.Select(StatedRange.Evidence)],
            Suggestion = CheckMessages.LookAtCells,
            HoldsWith = (place, more) => StatedRange.Of(StatedRange.With(total, place, more))!.Value.Meets(Sum(figures.Select(figure => StatedRange.With(figure, place, more)))),
        };
    }

    private static Interval Sum(IEnumerable<StatedFigure> parts) => parts.Aggregate(Interval.Exactly(0), (before, figure) => before + StatedRange.Of(figure)!.Value);

    /// <summary>Whether a subject is one of some names with bars between them.</summary>
    private static bool IsOneOf(string subject, ReadOnlySpan<char> names)
    {
        foreach (var name in names.Split('|'))
        {
            if (names[name].SequenceEqual(subject)) return true;
        }

        return false;
    }
}
