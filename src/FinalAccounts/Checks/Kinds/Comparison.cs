using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>How the two sides of an identity stand to each other.</summary>
public enum Relation
{
    /// <summary>=.</summary>
    Equal,

    /// <summary>≤.</summary>
    NotMore,
}

/// <summary>Compares a figure with the signed sum of others: every printed figure stands for an interval, and an identity fails only where no values satisfy it.</summary>
internal static class Comparison
{
    /// <summary>The outcome at a place; <paramref name="parts"/> come with their signs.</summary>
    public static Outcome Compare(Check check, string where, CheckedAccount account, CellReading whole, IReadOnlyList<(int Sign, CellReading Cell)> parts, Relation relation)
    {
        Outcome NotApplicable(string reason) => new(check.Id, OutcomeKind.NotApplicable, where) { Severity = check.Severity, Message = reason };

        if (CheckMessages.WhyNot(whole) is { } unread) return NotApplicable(unread);
        var isSaid = false;
        var (sum, value) = (Interval.Exactly(0), 0m);
        foreach (var (sign, cell) in parts)
        {
            if (CheckMessages.WhyNot(cell) is { } reason) return NotApplicable(reason);
            isSaid |= cell.IsSaid;
            sum = sign < 0 ? sum - cell.Range : sum + cell.Range;
            value += sign * cell.Value;
        }

        if (!whole.IsSaid) return NotApplicable(CheckMessages.NothingPrinted(whole));
        if (!isSaid && !(whole.HasValue && whole.Value == 0 && parts.Count > 0)) return NotApplicable(CheckMessages.NoPartPrinted(whole));

        var difference = whole.Value - value;
        var holds = relation == Relation.Equal ? whole.Range.Meets(sum) : whole.Range.Low <= sum.High;
        if (!holds && Doubt(account, whole, parts) is { } doubt) return NotApplicable(CheckMessages.InDoubt(doubt));

        var outcome = new Outcome(check.Id, holds ? OutcomeKind.Passed : OutcomeKind.Failed, where)
        {
            Severity = check.Severity,
            Weights = Weights(whole, parts),
            IsNotMore = relation == Relation.NotMore,
            IsRounding = holds && relation == Relation.Equal && difference != 0,
        };
        if (holds && !outcome.IsRounding) return outcome;

        var scale = whole.Unit.InYuan();
        var expected = Amounts.Print(value / scale);
        outcome = outcome with
        {
            Printed = whole.HasValue ? whole.Printed : CheckMessages.Empty,
            Expected = relation == Relation.Equal ? expected : $"≤ {expected}",
            Difference = Amounts.Trim(difference / scale),
            Tolerance = Amounts.Trim((whole.Range.Tolerance + sum.Tolerance) / scale),
            Unit = whole.Unit.IsMoney() ? whole.Unit.Label() : "",
            UnitInYuan = scale,
            Evidence = [whole.Evidence, .. parts.Where(part => part.Cell.HasValue).Select(part => part.Cell.Evidence)],
            Suggestion = holds ? null : CheckMessages.LookAtCells,
        };
        return outcome with { Message = CheckMessages.Differs(check, whole, expected, outcome, relation) };
    }

    private static FactWeight[] Weights(CellReading whole, IReadOnlyList<(int Sign, CellReading Cell)> parts)
    {
        var weights = new FactWeight[parts.Count + 1];
        weights[0] = new FactWeight(whole.Address, 1);
        for (var part = 0; part < parts.Count; part++) weights[part + 1] = new FactWeight(parts[part].Cell.Address, -parts[part].Sign);
        return weights;
    }

    private static ImportIssue? Doubt(CheckedAccount account, CellReading whole, IReadOnlyList<(int Sign, CellReading Cell)> parts) =>
        parts.Select(part => part.Cell.Address.Table).Prepend(whole.Address.Table).Distinct().Select(table => account.Table(table)?.Doubt).FirstOrDefault(doubt => doubt is not null);
}
