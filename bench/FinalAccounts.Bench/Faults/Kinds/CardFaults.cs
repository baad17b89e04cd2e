using FinalAccounts.Bench.Generation;
using FinalAccounts.Checks.Scorecards;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults.Kinds;

/// <summary>Wrong marks, funds and targets on a scorecard. A row of it is the place: its cells are named by the row.</summary>
internal static class CardFaults
{
    public static readonly NumberFault Weight = Indicator("S01", "一项分值有误", (card, indicator) => indicator.Weight, (dice, indicator, value) => (value + dice.Between(1, 9), null));

    public static readonly NumberFault Score = Indicator("S02", "一项得分有误", (card, indicator) => indicator.Score, (dice, indicator, value) => (value >= 2 ? value - 1 : null, value));

    public static readonly NumberFault TooHigh = Indicator("S03", "得分大于分值", (card, indicator) => indicator.Score, (dice, indicator, value) => (CardNumber.Read(indicator.Weight)?.Value + dice.Between(1, 5), null));

    public static readonly WordFault Missed = new("S06", "未达到指标值而得满分", (report, dice) => Cell(report, dice,
        (card, indicator) => Target.Read(indicator.Target) is { Relation: TargetRelation.AtLeast or TargetRelation.AtMost } && indicator.Score == indicator.Weight && CardNumber.Read(indicator.Actual) is not null,
        indicator => indicator.Actual,
        (indicator, printed) => Numbers.Like(printed, Target.Read(indicator.Target) is { Relation: TargetRelation.AtLeast } least ? Math.Floor(least.Value * dice.Between(30, 95) / 100m) : Target.Read(indicator.Target)!.Value * 2) + CardNumber.Read(printed)!.Value.Unit));

    public static readonly WordFault Unit = new("S07", "完成值与指标值单位不同", (report, dice) => Cell(report, dice,
        (card, indicator) => Target.Read(indicator.Target) is { Unit.Length: > 0, Relation: not TargetRelation.NotAfter } && CardNumber.Read(indicator.Actual) is { Unit.Length: > 0 },
        indicator => indicator.Actual,
        (indicator, printed) => Numbers.Like(printed, CardNumber.Read(printed)!.Value.Value) + (CardNumber.Read(printed)!.Value.Unit == "%" ? "元" : "%")));

    /// <summary>S04: the rate is not what the funds give.</summary>
    public static readonly NumberFault ExecutionRate = new("S04", "执行率有误", (report, dice, size) => Fund(report, dice, size, "S04", fund => fund.ExecutionRate, column: 2,
        (value, printed) => size == FaultSize.Clear ? Math.Max(1, value - dice.Between(2, 40)) : null));

    /// <summary>S05: a source of the funds is not what the total needs.</summary>
    public static readonly NumberFault Source = new("S05", "资金来源合计与总额不符", (report, dice, size) => Fund(report, dice, size, "S05", fund => CardNumber.Read(fund.ExecutionRate) is null ? fund.Executed : "", column: 4,
        (value, printed) => size == FaultSize.Clear ? value + dice.Between(1, 90) : value + 0.01m));

    private static NumberFault Indicator(string check, string what, Func<Scorecard, ScorecardIndicator, string> field, Func<Dice, ScorecardIndicator, decimal, (decimal? Clear, decimal? Rounding)> other) => new(check, what, (report, dice, size) =>
    {
        if (size == FaultSize.WithinRounding) return null;
        return Cell(report, dice, (card, indicator) => CardNumber.Read(field(card, indicator)) is { } number && other(dice, indicator, number.Value).Clear is not null, indicator => field(null!, indicator),
            (indicator, printed) => Numbers.Like(printed, other(dice, indicator, CardNumber.Read(printed)!.Value.Value).Clear!.Value), isLast: check != "S01");
    });

    /// <summary>The cell of an indicator that prints a field; of two cells with one text the first is the weight, the last the score.</summary>
    private static PlantedAt? Cell(CleanReport report, Dice dice, Func<Scorecard, ScorecardIndicator, bool> wanted, Func<ScorecardIndicator, string> field, Func<ScorecardIndicator, string, string> change, bool isLast = true)
    {
        var indicators = report.Read.Account.Scorecards.SelectMany(card => card.Indicators.Where(indicator => wanted(card, indicator))).ToList();
        if (indicators.Count == 0) return null;
        var indicator = dice.Pick(indicators);
        if (report.Read.Document.Blocks[indicator.Place.Block] is not Grid grid || indicator.Place.Row is not { } row) return null;
        var cells = grid.Rows[row].Where(cell => cell.Text.Trim() == field(indicator).Trim()).ToList();
        if (cells.Count == 0) return null;
        var cell = isLast ? cells[^1] : cells[0];
        var draft = new Draft(report.Read.Document).Cell(Place.Cell(indicator.Place.Block, cell.Row, cell.Column), change(indicator, cell.Text.Trim()));
        return new PlantedAt(draft, new Place(indicator.Place.Block, row));
    }

    /// <summary>A cell of a funds row, counted from the right: 得分 is 1, 执行率 2, 分值 3, 全年执行数 4, 全年预算数 5, 年初预算数 6.</summary>
    private static PlantedAt? Fund(CleanReport report, Dice dice, FaultSize size, string check, Func<ScorecardFund, string> field, int column, Func<decimal, string, decimal?> change)
    {
        if (report.Holding(check).Count == 0) return null;
        var cards = report.Read.Account.Scorecards.Where(card => size == FaultSize.Clear || IsExact(card));
        var funds = cards.SelectMany(card => card.Funds.Where(fund => CardNumber.Read(field(fund)) is not null)).ToList();
        if (funds.Count == 0) return null;
        var fund = dice.Pick(funds);
        if (report.Read.Document.Blocks[fund.Place.Block] is not Grid grid || fund.Place.Row is not { } row || grid.Rows[row].Count < 7) return null;
        var cell = grid.Rows[row][^column];
        if (cell.Text.Trim() != field(fund).Trim()) return null;
        if (CardNumber.Read(cell.Text) is not { } number || change(number.Value, cell.Text) is not { } value) return null;
        var draft = new Draft(report.Read.Document).Cell(Place.Cell(fund.Place.Block, cell.Row, cell.Column), Numbers.Like(cell.Text, value) + number.Unit);
        return new PlantedAt(draft, new Place(fund.Place.Block, row));
    }

    /// <summary>A card whose sum is already off by a rounding has no room for another.</summary>
    private static bool IsExact(Scorecard card)
    {
        var executed = card.Funds.Select(fund => CardNumber.Read(fund.Executed)?.Value).ToList();
        return executed.All(value => value is not null) && executed.Sum() == 2 * executed.Max();
    }
}
