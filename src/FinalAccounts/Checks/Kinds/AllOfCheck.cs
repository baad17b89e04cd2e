using FinalAccounts.Model;

namespace FinalAccounts.Checks.Kinds;

/// <summary>A check that makes several statements under one id.</summary>
public sealed record AllOfCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <summary>The statements; each carries this check's id.</summary>
    public required IReadOnlyList<Check> Parts { get; init; }

    /// <inheritdoc/>
    public override string Formula => string.Join("；", Parts.Select(part => part.Formula));

    /// <inheritdoc/>
    public override RoundingRule Rounding => Parts.Max(part => part.Rounding);

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account) => Parts.SelectMany(part => part.Evaluate(account));
}
