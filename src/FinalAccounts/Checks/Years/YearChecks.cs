using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Form;
using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Narrative;
using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Years;

/// <summary>Y02: the opening balance is last year's published closing balance.</summary>
internal sealed record OpeningBalanceCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "本年01表年初结转和结余 = 上年01表年末结转和结余";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        const DisclosureTable Summary = DisclosureTable.RevenueAndExpenditureSummary;
        if (account.YearBefore is not { } before) return [NotApplicable("01表年初结转和结余", CheckMessages.NoYearBefore)];
        var opening = new Cell(Summary, RowKeys.OpeningBalance, Measure.Revenue).Read(account, new Standing(""))[0];
        var closing = new Cell(Summary, RowKeys.ClosingBalance, Measure.Expenditure).Read(before, new Standing(""))[0];
        foreach (var cell in new[] { opening, closing })
        {
            if (CheckMessages.WhyNot(cell) is { } reason) return [NotApplicable("01表年初结转和结余", reason)];
            if (!cell.HasValue) return [NotApplicable("01表年初结转和结余", CheckMessages.NothingPrinted(cell))];
        }

        if (opening.Range.Meets(closing.Range)) return [Passed(opening.Evidence.Label)];
        var scale = opening.Unit.InYuan();
        return [Failed(opening.Evidence.Label, CheckMessages.OpeningDiffers(opening, closing)) with
        {
            Printed = opening.Evidence.Printed,
            Expected = closing.Evidence.Printed,
            Difference = Amounts.Trim((opening.Value - closing.Value) / scale),
            Tolerance = Amounts.Trim((opening.Range.Tolerance + closing.Range.Tolerance) / scale),
            Unit = opening.Unit.Label(),
            UnitInYuan = scale,
            Weights = [new FactWeight(opening.Address, 1)],
            Evidence = [opening.Evidence, closing.Evidence with { Label = "上年" + closing.Evidence.Label, Place = null }],
            Suggestion = CheckMessages.LookAtOpening,
        }];
    }
}

/// <summary>Y03: what this year's narrative implies for last year (amount less change) is what last year's account published.</summary>
internal sealed record ImpliedYearCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "本年说明的数额 − 比上年增减 = 上年公开表的数";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.YearBefore is not { } before) return [NotApplicable("说明", CheckMessages.NoYearBefore)];
        var implied = account.Statements.Where(statement => statement.Only(FigureKind.Amount)?.Cell is not null && statement.Only(FigureKind.Change) is not null).ToList();
        return implied.Count > 0 ? implied.Select(statement => At(before, statement)) : [NotApplicable("说明", CheckMessages.NotStated(FigureKind.Change))];
    }

    private Outcome At(CheckedAccount before, Statement statement)
    {
        var (amount, change) = (statement.Only(FigureKind.Amount)!, statement.Only(FigureKind.Change)!);
        var cell = before.Read(amount.Cell!.Value);
        if (CheckMessages.WhyNot(cell) is { } reason) return NotApplicable(statement.Where, reason);
        if (!cell.HasValue) return NotApplicable(statement.Where, CheckMessages.NothingPrinted(cell));
        if (StatedRange.Of(amount) is not { } now || StatedRange.Of(change) is not { } by) return NotApplicable(statement.Where, CheckMessages.UnitNotUnderstood(amount));
        if ((now - by).Meets(cell.Range)) return Passed(statement.Where);
        var scale = cell.Unit.InYuan();
        var implied = ((amount.Value * StatedRange.Factor(amount)!.Value) - (change.Value * StatedRange.Factor(change)!.Value)) / scale;
        return Failed(statement.Where, CheckMessages.ImpliedDiffers(statement.Subject, amount, change, Amounts.Print(implied), cell)) with
        {
            Printed = Amounts.Print(implied),
            Expected = cell.Evidence.Printed,
            Difference = Amounts.Trim(implied - (cell.Value / scale)),
            Tolerance = Amounts.Trim(((now - by).Tolerance + cell.Range.Tolerance) / scale),
            Unit = cell.Unit.IsMoney() ? cell.Unit.Label() : "",
            Evidence = [StatedRange.Evidence(change), StatedRange.Evidence(amount), cell.Evidence with { Label = "上年" + cell.Evidence.Label, Place = null }],
            Suggestion = CheckMessages.LookAtOpening,
        };
    }
}
