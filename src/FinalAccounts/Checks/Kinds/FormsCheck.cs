using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>A check whose statements depend on the columns of the form in use: the first form whose telling column the table has counts.</summary>
public sealed record FormsCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>Which columns tell a form, and its statements; each carries this check's id.</summary>
    public required IReadOnlyList<(Measure Telling, IReadOnlyList<Check> Statements)> Forms { get; init; }

    /// <summary>The table of which there are several forms.</summary>
    public DisclosureTable Table { get; init; } = DisclosureTable.StateCapital;

    /// <inheritdoc/>
    public override string Formula => string.Join("；或 ", Forms.Select(form => string.Join("，", form.Statements.Select(statement => statement.Formula))));

    /// <inheritdoc/>
    public override RoundingRule Rounding => Forms.Max(form => form.Statements.Max(statement => statement.Rounding));

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var table = account.Table(Table);
        var form = Forms.FirstOrDefault(form => table?.Has(form.Telling) == true);
        return (form.Statements ?? Forms[0].Statements).SelectMany(statement => statement.Evaluate(account));
    }
}
