using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>A06: from nothing there is no percentage: a change as large as the figure itself means that last year's was zero.</summary>
internal sealed record GrowthFromZeroCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "上年数 = 本年数 − 比上年增减 ≠ 0";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var stated = account.Statements.Where(statement => statement.Only(FigureKind.Growth) is not null).ToList();
        return stated.Count > 0 ? stated.Select(statement => At(account, statement)) : [NotApplicable("说明", CheckMessages.NotStated(FigureKind.Growth))];
    }

    private Outcome At(CheckedAccount account, Statement statement)
    {
        var growth = statement.Only(FigureKind.Growth)!;
        var whole = statement.Only(FigureKind.Amount) is null ? OperandsElsewhere.Complete(account, statement) ?? statement : statement;
        if (statement.Only(FigureKind.Change) is not { } change || whole.Only(FigureKind.Amount) is not { } amount) return NotApplicable(statement.Where, CheckMessages.OperandsMissing(growth));
        var fromZero = change.Value != 0 && change.Unit == amount.Unit && change.Value == amount.Value && growth.Value != 0;
        return !fromZero
            ? Passed(statement.Where)
            : Failed(statement.Where, CheckMessages.GrowthFromZero(growth, change)) with
            {
                Printed = growth.Printed,
                Evidence = [StatedRange.Evidence(growth), StatedRange.Evidence(change), StatedRange.Evidence(amount)],
                Suggestion = CheckMessages.GrowthFromZeroSuggestion,
            };
    }
}
