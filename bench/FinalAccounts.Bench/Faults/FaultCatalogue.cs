using FinalAccounts.Bench.Faults.Kinds;
using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults;

/// <summary>Every kind of fault, in the order of the catalogue of checks; a test holds that each check has one.</summary>
internal static class FaultCatalogue
{
    private static readonly FaultKind[] Kinds =
    [
        .. CheckCatalogue.All.Where(check => check.Id[0] is 'T' or 'X' && check.Id != "T09-4").Select(check => CellFaults.Of(check.Id, "表中一个数有误")),
        CellFaults.CountOfNothing,
        FigureFaults.Linked("N01", "说明的金额有误", FigureKind.Amount, FigureKind.InitialBudget, FigureKind.AnnualBudget),
        FormFaults.ItemName,
        FigureFaults.Linked("N03", "说明的数量有误", FigureKind.Count),
        FormFaults.NoneSaid,
        FigureFaults.StatedAgain,
        FigureFaults.Of("N06", "占表中总额的比例有误", FigureKind.Share),
        FigureFaults.Of("A01", "占比有误", FigureKind.Share),
        FigureFaults.Of("A02", "增减幅度有误", FigureKind.Growth),
        FigureFaults.Of("A03", "完成率有误", FigureKind.Completion),
        FigureFaults.Sum,
        FigureFaults.Direction,
        FigureFaults.FromZero,
        FigureFaults.Of("A07", "差异率有误", FigureKind.Variance),
        TextFaults.OtherYear,
        YearFaults.Opening,
        FigureFaults.Of("Y03", "推算的上年数与上年公开数不符", FigureKind.Change),
        FormFaults.NoTable,
        TextFaults.Announced,
        FormFaults.NoSection,
        FormFaults.EmptyTable,
        TextFaults.NoReason,
        TextFaults.Placeholder,
        TextFaults.Unfilled,
        TextFaults.Word,
        TextFaults.ClauseTwice,
        TextFaults.SentenceTwice,
        TextFaults.OtherBody,
        FormFaults.CodeLength,
        FormFaults.CodeName,
        FormFaults.GlossaryCode,
        FormFaults.HeadingNumber,
        TextFaults.Punctuation,
        TextFaults.Bracket,
        TextFaults.NoPercent,
        CardFaults.Weight,
        CardFaults.Score,
        CardFaults.TooHigh,
        CardFaults.ExecutionRate,
        CardFaults.Source,
        CardFaults.Missed,
        CardFaults.Unit,
        CardTextFaults.CardCount,
        CardTextFaults.IndicatorCount,
        CardTextFaults.Sum,
        CardTextFaults.Grade,
        CardTextFaults.Funds,
        CardTextFaults.Score,
    ];

    /// <summary>All of them; last the one that changes any cell.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        .. Kinds.OrderBy(kind => Order(kind.Check)),
        CellFaults.Any("任何一个金额有误"),
    ];

    private static int Order(string check) => CheckCatalogue.All.TakeWhile(other => other.Id != check).Count();
}
