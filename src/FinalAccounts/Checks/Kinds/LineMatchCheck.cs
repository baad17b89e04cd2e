using FinalAccounts.Checks.Operands;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>Each functional line of one table equals (or is not more than) the line of the same item in another.</summary>
public sealed record LineMatchCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>The table whose lines are looked up.</summary>
    public required DisclosureTable From { get; init; }

    /// <summary>The table in which they stand too.</summary>
    public required DisclosureTable To { get; init; }

    /// <summary>The columns that correspond.</summary>
    public required IReadOnlyList<(Measure From, Measure To)> Columns { get; init; }

    /// <summary>= or ≤.</summary>
    public Relation Relation { get; init; } = Relation.Equal;

    /// <summary>All coded lines, not only those of the first level.</summary>
    public bool EveryLevel { get; init; }

    /// <inheritdoc/>
    public override string Formula => string.Join("；", Columns.Select(column =>
        $"{CellNames.Of(From)}各{(EveryLevel ? "科目" : "类")}（{column.From.Label()}） {(Relation == Relation.Equal ? "=" : "≤")} {CellNames.Of(To)}同一{(EveryLevel ? "科目" : "类")}（{column.To.Label()}）"));

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        foreach (var needed in new[] { From, To })
        {
            if (account.Table(needed) is null) return [NotApplicable(CellNames.Of(From), CheckMessages.NoTable(account, needed))];
        }

        return Outcomes(account, account.Table(From)!, account.Table(To)!);
    }

    private IEnumerable<Outcome> Outcomes(CheckedAccount account, CheckedTable from, CheckedTable to)
    {
        foreach (var (own, other) in Columns)
        {
            if (!from.Has(own) || !to.Has(other)) continue;
            var lines = EveryLevel ? [.. from.Lines.Where(line => line.Code is not null)] : FunctionalLines.Of(from, own);
            foreach (var line in lines)
            {
                var cell = from.Read(line, own);
                if (!cell.HasValue) continue;
                var counterpart = Counterpart(line, to);
                if (counterpart is not null) yield return Comparison.Compare(this, CellNames.Of(cell.Address), account, cell, [(1, to.Read(counterpart, other))], Relation);
                else if (cell.Value != 0) yield return Missing(cell, from, to);
            }
        }
    }

    /// <summary>By code; the two-sided tables print names, which must then be the name of one first-level line.</summary>
    private TableLine? Counterpart(TableLine line, CheckedTable to)
    {
        if (line.Code is { } code) return to.Lines.FirstOrDefault(other => other.Code == code) ?? (to.Standard.IsFunctional() ? null : to.Lines.FirstOrDefault(other => other.Name == line.Name && line.Name.Length > 0));
        var named = to.Lines.Where(other => other.Code is { Length: 3 } && other.Name == line.Name).ToList();
        return named is [var only] ? only : null;
    }

    /// <summary>A code that the other table lacks is a contradiction; a name that it lacks may be another year's name of the same class.</summary>
    private Outcome Missing(CellReading cell, CheckedTable from, CheckedTable to)
    {
        if (!from.Standard.IsFunctional() || !to.Standard.IsFunctional()) return NotApplicable(cell.Evidence.Label, CheckMessages.NoCounterpart(cell, To));
        if ((from.Doubt ?? to.Doubt) is { } doubt) return NotApplicable(cell.Evidence.Label, CheckMessages.InDoubt(doubt));
        return Failed(cell.Evidence.Label, CheckMessages.CodeMissing(cell, To)) with
        {
            Printed = cell.Evidence.Printed,
            Evidence = [cell.Evidence],
            Suggestion = CheckMessages.LookAtCells,
        };
    }
}
