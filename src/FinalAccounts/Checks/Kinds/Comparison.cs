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

        foreach (var cell in parts.Select(part => part.Cell).Prepend(whole))
        {
            if (CheckMessages.WhyNot(cell) is { } reason) return NotApplicable(reason);
        }

        if (!whole.IsSaid) return NotApplicable(CheckMessages.NothingPrinted(whole));
        if (!parts.Any(part => part.Cell.IsSaid) && !(whole.HasValue && whole.Value == 0 && parts.Count > 0)) return NotApplicable(CheckMessages.NoPartPrinted(whole));

        var sum = Interval.Exactly(0);
        var value = 0m;
        foreach (var (sign, cell) in parts)
        {
            sum += cell.Range * sign;
            value += cell.Value * sign;
        }

        var difference = whole.Value - value;
        var holds = relation == Relation.Equal ? whole.Range.Meets(sum) : whole.Range.Low <= sum.High;
        if (!holds && Doubt(account, whole, parts) is { } doubt) return NotApplicable(CheckMessages.InDoubt(doubt));

        var scale = whole.Unit.InYuan();
        var expected = Amounts.Print(value / scale);
        var outcome = new Outcome(check.Id, holds ? OutcomeKind.Passed : OutcomeKind.Failed, where)
        {
            Severity = check.Severity,
            Printed = whole.HasValue ? whole.Printed : CheckMessages.Empty,
            Expected = relation == Relation.Equal ? expected : $"≤ {expected}",
            Difference = Amounts.Trim(difference / scale),
            Tolerance = Amounts.Trim((whole.Range.Tolerance + sum.Tolerance) / scale),
            Unit = whole.Unit.IsMoney() ? whole.Unit.Label() : "",
            UnitInYuan = scale,
            Weights = [new FactWeight(whole.Address, 1), .. parts.Select(part => new FactWeight(part.Cell.Address, -part.Sign))],
            IsRounding = holds && relation == Relation.Equal && difference != 0,
        };
        if (holds && !outcome.IsRounding) return outcome;
        return outcome with
        {
            Message = CheckMessages.Differs(check, whole, expected, outcome, relation),
            Evidence = [whole.Evidence, .. parts.Where(part => part.Cell.HasValue).Select(part => part.Cell.Evidence)],
            Suggestion = holds ? null : CheckMessages.LookAtCells,
        };
    }

    private static ImportIssue? Doubt(CheckedAccount account, CellReading whole, IReadOnlyList<(int Sign, CellReading Cell)> parts) =>
        parts.Select(part => part.Cell.Address.Table).Prepend(whole.Address.Table).Distinct().Select(table => account.Table(table)?.Doubt).FirstOrDefault(doubt => doubt is not null);
}
