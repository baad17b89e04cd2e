using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>Money of a table and the count that explains it.</summary>
/// <param name="Money">Keys of its row; the first one that prints a number counts.</param>
/// <param name="Count">The count, of the table or stated.</param>
public sealed record CountedMoney(IReadOnlyList<string> Money, StatedCount Count)
{
    /// <summary>A count that explains the money too, where the form has one row for several kinds of it.</summary>
    public StatedCount? Or { get; init; }

    /// <summary>Whether a count needs no money in the year: a vehicle held may stand still.</summary>
    public bool MayCostNothing { get; init; }
}

/// <summary>
/// Money and the count that explains it: one above zero while the other is printed as zero. What a table leaves blank, and the text
/// does not state, is not a contradiction; a count that only the text states may have been paid from other money.
/// </summary>
public sealed record CountCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>The form prints 万元 with two decimals: what is less than this, in 元, is printed as 0.00.</summary>
    private const decimal HalfStepOfForm = 50;

    /// <summary>More 元 than any account has.</summary>
    private const decimal Unbounded = 1e20m;

    /// <summary>The table.</summary>
    public required DisclosureTable Table { get; init; }

    /// <summary>Its column.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Rows of money, each with its count.</summary>
    public required IReadOnlyList<CountedMoney> Pairs { get; init; }

    /// <inheritdoc/>
    public override string Formula => string.Join("；", Pairs.Select(pair => $"{pair.Money[0]} > 0 ⇔ {pair.Count.Cell.Rows[0]} > 0"));

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.Exact;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Table(Table) is not { } table) return [NotApplicable(CellNames.Of(Table), CheckMessages.NoTable(account, Table))];
        return Pairs.Select(pair => (pair, money: Money(table, pair)))
            .GroupBy(pair => pair.money.Address, (_, pairs) => Joined([.. pairs.Select(each => At(account, each.pair, each.money, each.pair.Count.Read(account)))]))
            .SelectMany(outcomes => outcomes);
    }

    /// <summary>批次 and 人次 that both lack their money, or it them, are one finding.</summary>
    private static IEnumerable<Outcome> Joined(IReadOnlyList<Outcome> ofMoney)
    {
        var failed = ofMoney.Where(outcome => outcome.Kind == OutcomeKind.Failed).ToList();
        if (failed.Count < 2 || failed.Select(outcome => outcome.Severity).Distinct().Skip(1).Any()) return ofMoney;
        return [.. ofMoney.Except(failed), failed[0] with { Evidence = [.. failed.SelectMany(outcome => outcome.Evidence).Distinct()] }];
    }

    private CellReading Money(CheckedTable table, CountedMoney pair)
    {
        var cells = pair.Money.Select(row => table.Read(row, Measure)).ToList();
        return cells.Find(cell => cell.HasValue) ?? cells.Find(cell => cell.Standing != CellStanding.NoSuchCell) ?? cells[0];
    }

    private Outcome At(CheckedAccount account, CountedMoney pair, CellReading money, CellReading count)
    {
        var where = $"{money.Evidence.Label}与{count.Evidence.Label}";
        foreach (var cell in new[] { money, count })
        {
            if (CheckMessages.WhyNot(cell) is { } reason) return NotApplicable(where, reason);
            if (!cell.HasValue) return NotApplicable(where, CheckMessages.NothingPrinted(cell));
        }

        // The smallest amount that the form prints may be what is left of rounding the others.
        if (money.Value > 0 && money.Range.Low <= HalfStepOfForm) return Passed(where);
        var (isSpent, isStated) = (money.Value > 0, count.Label is not null);
        var isOther = isSpent ? money.Address.Row != pair.Money[0] && pair.Or?.Read(account).Value > 0 : isStated && pair.MayCostNothing;
        if (isSpent == count.Value > 0 || isOther) return Passed(where);

        // A 0 that is printed in steps of 0.1 万元 or more may be the money of a reception or two.
        if (money.Value == 0 && money.Range.High > HalfStepOfForm) return Passed(where) with { IsRounding = true, Message = CheckMessages.MoneyRoundedAway(money, count), Evidence = [money.Evidence, count.Evidence] };
        return Failed(where, isSpent ? CheckMessages.MoneyWithoutCount(money, count) : CheckMessages.CountWithoutMoney(money, count)) with
        {
            Severity = isStated && !isSpent ? FindingSeverity.Information : Severity,
            Printed = isSpent ? count.Evidence.Printed : money.Evidence.Printed,
            Expected = "> 0",
            Evidence = isSpent ? [count.Evidence, money.Evidence] : [money.Evidence, count.Evidence],
            Suggestion = CheckMessages.LookAtCells,
            Weights = [new FactWeight(money.Address, 1)],
            MendedBy = isSpent ? (-money.Range.High, -money.Range.Low) : (HalfStepOfForm, Unbounded),
        };
    }
}
