using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>
/// Money and the count that explains it: one above zero while the other is printed as zero. A vehicle held needs no running cost
/// in a year, and what a table leaves blank is not a contradiction.
/// </summary>
public sealed record CountCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>The form prints 万元 with two decimals: what is less than this, in 元, is printed as 0.00.</summary>
    private const decimal HalfStepOfForm = 50;

    /// <summary>The table.</summary>
    public required DisclosureTable Table { get; init; }

    /// <summary>Its column.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Rows of money, each with the rows of its count.</summary>
    public required IReadOnlyList<(IReadOnlyList<string> Money, IReadOnlyList<string> Count)> Pairs { get; init; }

    /// <inheritdoc/>
    public override string Formula => string.Join("；", Pairs.Select(pair => $"{pair.Money[0]} > 0 ⇔ {pair.Count[0]} > 0"));

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Exact;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Table(Table) is not { } table) return [NotApplicable(CellNames.Of(Table), CheckMessages.NoTable(account, Table))];
        return Pairs.Select(pair => At(table.Read(table.RowOf(pair.Money, Measure) ?? pair.Money[0], Measure), table.Read(table.RowOf(pair.Count, Measure) ?? pair.Count[0], Measure)));
    }

    private Outcome At(CellReading money, CellReading count)
    {
        var where = $"{money.Evidence.Label}与{count.Evidence.Label}";
        foreach (var cell in new[] { money, count })
        {
            if (CheckMessages.WhyNot(cell) is { } reason) return NotApplicable(where, reason);
            if (!cell.HasValue) return NotApplicable(where, CheckMessages.NothingPrinted(cell));
        }

        if (money.Value > 0 == count.Value > 0) return Passed(where);

        // A 0 that is printed in steps of 0.1 万元 or more may be the money of a reception or two.
        if (money.Value == 0 && money.Range.High > HalfStepOfForm) return Passed(where) with { IsRounding = true, Message = CheckMessages.MoneyRoundedAway(money, count), Evidence = [money.Evidence, count.Evidence] };
        var isSpent = money.Value > 0;
        return Failed(where, isSpent ? CheckMessages.MoneyWithoutCount(money, count) : CheckMessages.CountWithoutMoney(money, count)) with
        {
            Printed = isSpent ? count.Evidence.Printed : money.Evidence.Printed,
            Expected = "> 0",
            Evidence = isSpent ? [count.Evidence, money.Evidence] : [money.Evidence, count.Evidence],
            Suggestion = CheckMessages.LookAtCells,
        };
    }
}
