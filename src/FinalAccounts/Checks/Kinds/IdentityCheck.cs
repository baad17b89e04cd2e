using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>A figure equals (or is not more than) the sum of others: at one place, in each row, or in each column of a table.</summary>
public sealed record IdentityCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>The side that stands alone.</summary>
    public required Operand Whole { get; init; }

    /// <summary>What is added up.</summary>
    public required IReadOnlyList<Operand> Parts { get; init; }

    /// <summary>What is taken off.</summary>
    public IReadOnlyList<Operand> Less { get; init; } = [];

    /// <summary>= or ≤.</summary>
    public Relation Relation { get; init; } = Relation.Equal;

    /// <summary>Where it is evaluated; once unless said.</summary>
    public Scope Scope { get; init; } = Scope.Once;

    /// <inheritdoc/>
    public override string Formula =>
        $"{Whole.Name} {(Relation == Relation.Equal ? "=" : "≤")} {string.Join(" + ", Parts.Select(part => part.Name))}{string.Concat(Less.Select(part => " − " + part.Name))}{Scope.Clause}";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var needed = Parts.Concat(Less).Prepend(Whole).Select(operand => operand.Table).Distinct();
        foreach (var table in needed)
        {
            var isEmpty = account.Status(table) == TableStatus.EmptyByStatement && table != Whole.Table;
            if (account.Table(table) is null && !isEmpty) return [NotApplicable(CellNames.Of(Whole.Table), CheckMessages.NoTable(account, table))];
        }

        return Scope.In(account, Whole).Select(at => At(account, at));
    }

    private Outcome At(CheckedAccount account, Standing at)
    {
        var parts = new List<(int Sign, CellReading Cell)>(Parts.Count + Less.Count);
        foreach (var part in Parts)
        {
            foreach (var cell in part.Read(account, at)) parts.Add((1, cell));
        }

        foreach (var part in Less)
        {
            foreach (var cell in part.Read(account, at)) parts.Add((-1, cell));
        }

        return Comparison.Compare(this, at.Where, account, Whole.Read(account, at)[0], parts, Relation);
    }
}
