using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>A total of which a share may be: its values, where it is printed, and whether the text leaves no other.</summary>
internal sealed record ShareBase(Interval Range, Evidence Evidence, bool IsSure, DisclosureTable? Table = null);

/// <summary>Finds the totals of which a stated share may be.</summary>
internal static partial class ShareBases
{
    private const string Total = "合计";

    /// <summary>Totals by the words that name them, with the cells that print them: a share is of one of these.</summary>
    private static readonly (string Words, FactAddress[] Cells)[] Named =
    [
        ("项目支出", [new(DisclosureTable.Expenditure, Total, Measure.ProjectExpenditure)]),
        ("基本支出", [new(DisclosureTable.Expenditure, Total, Measure.BasicExpenditure)]),
        ("本年收入合计", [new(DisclosureTable.Revenue, Total, Measure.RevenueTotal)]),
        ("本年支出合计", [new(DisclosureTable.Expenditure, Total, Measure.ExpenditureTotal)]),
        ("一般公共预算财政拨款支出", [new(DisclosureTable.GeneralPublicBudgetExpenditure, Total, Measure.ExpenditureTotal)]),
        ("三公", [new(DisclosureTable.ThreePublicExpenses, "三公经费支出", Measure.Actual)]),
    ];

    /// <summary>The cell's table and the total that its items are parts of, by the column of the item.</summary>
    private static readonly Dictionary<DisclosureTable, FactAddress> Wholes = new()
    {
        [DisclosureTable.Revenue] = new(DisclosureTable.Revenue, Total, Measure.RevenueTotal),
        [DisclosureTable.Expenditure] = new(DisclosureTable.Expenditure, Total, Measure.ExpenditureTotal),
        [DisclosureTable.AppropriationSummary] = new(DisclosureTable.AppropriationSummary, "本年支出合计", Measure.AppropriationExpenditure),
        [DisclosureTable.GeneralPublicBudgetExpenditure] = new(DisclosureTable.GeneralPublicBudgetExpenditure, Total, Measure.ExpenditureTotal),
        [DisclosureTable.ThreePublicExpenses] = new(DisclosureTable.ThreePublicExpenses, "三公经费支出", Measure.Actual),
    };

    /// <summary>The cells of a total that the share's own words name (占项目支出总额的), or null.</summary>
    public static FactAddress[]? NamedInTable(StatedFigure share) =>
        Of().Match(share.Printed) is { Success: true } match && Named.FirstOrDefault(total => match.Groups["total"].Value.StartsWith(total.Words, StringComparison.Ordinal)) is { Cells: { } cells } ? cells : null;

    /// <summary>What the tables print for a named total.</summary>
    public static IReadOnlyList<ShareBase> Tables(CheckedAccount account, IEnumerable<FactAddress> cells) =>
        [.. cells.Select(account.Read).Where(cell => cell.HasValue).Select(cell => new ShareBase(cell.Range, cell.Evidence, IsSure: true, cell.Address.Table))];

    /// <summary>
    /// The total that the words name among the figures of the same section; else the amounts stated before in the same paragraph and the
    /// total of the item's table. Of amounts only, one that calls itself a total may be what the share is of; another part of it is not.
    /// </summary>
    public static IReadOnlyList<ShareBase> Stated(CheckedAccount account, Statement statement, StatedFigure share)
    {
        var amounts = account.Figures.Where(figure => figure.Kind == FigureKind.Amount && figure.Section == share.Section && !statement.Figures.Contains(figure)).ToList();
        if (Of().Match(share.Printed) is { Success: true } match)
        {
            var name = match.Groups["total"].Value;
            return [.. amounts.Where(figure => Same(figure.Subject, name)).Select(figure => Base(figure, isSure: true)).OfType<ShareBase>()];
        }

        var bases = amounts.Where(figure => figure.Place.Block == share.Place.Block && figure.Place.Start < share.Place.Start).Select(figure => Base(figure, isSure: true)).OfType<ShareBase>().ToList();
        if (statement.Only(FigureKind.Amount)?.Cell is { } cell && Wholes.TryGetValue(cell.Table, out var whole) && account.Read(whole) is { HasValue: true } total) bases.Add(new ShareBase(total.Range, total.Evidence, IsSure: true, total.Address.Table));
        else return [.. amounts.Where(figure => figure.Place.Block == share.Place.Block && figure.Place.Start < share.Place.Start && CallsItselfTotal().IsMatch(figure.Subject)).TakeLast(1).Select(figure => Base(figure, isSure: false)).OfType<ShareBase>()];
        return bases;
    }

    private static ShareBase? Base(StatedFigure figure, bool isSure) => StatedRange.Of(figure) is { } range ? new ShareBase(range, StatedRange.Evidence(figure), isSure) : null;

    private static bool Same(string subject, string name) => subject == name || Bare(subject) == Bare(name) || Bare(subject) == "政府采购" + Bare(name);

    private static string Bare(string name)
    {
        foreach (var end in (string[])["总额", "总计", "合计", "金额", "总数"])
        {
            if (name.EndsWith(end, StringComparison.Ordinal) && name.Length > end.Length) return name[..^end.Length];
        }

        return name;
    }

    [GeneratedRegex("(?:合计|总计|总额|总数|共计|总量)$")]
    private static partial Regex CallsItselfTotal();

    [GeneratedRegex("""占(?:本部门|全部|全年|年度|当年)?(?<total>[^\d%]{2,20}?)(?:的)?(?:比重|比例)?(?:为)?[\d.]""")]
    private static partial Regex Of();
}
