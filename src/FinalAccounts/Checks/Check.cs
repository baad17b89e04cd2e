using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>
/// A statement that a published final account must satisfy: its public id, the statement in words, its basis (form or circular), and
/// its operands as addresses. One declaration evaluates, prints its formula, explains itself and names the evidence.
/// </summary>
public abstract record Check(string Id, string Statement)
{
    /// <summary>What a failure is worth.</summary>
    public FindingSeverity Severity { get; init; } = FindingSeverity.Error;

    /// <summary>The form's own relation or the circular that the statement rests on.</summary>
    public required string Basis { get; init; }

    /// <summary>The statement as a formula over the operands' names.</summary>
    public abstract string Formula { get; }

    /// <summary>What it allows for the rounding of printed figures.</summary>
    public virtual RoundingRule Rounding => RoundingRule.NoFigures;

    /// <summary>The statement at each place where it applies; at least one outcome, for what was not checked is said too.</summary>
    public abstract IEnumerable<Outcome> Evaluate(CheckedAccount account);

    /// <summary>It holds at a place.</summary>
    protected Outcome Passed(string where) => new(Id, OutcomeKind.Passed, where) { Severity = Severity };

    /// <summary>It could not be checked at a place, and why.</summary>
    protected Outcome NotApplicable(string where, string reason) => new(Id, OutcomeKind.NotApplicable, where) { Severity = Severity, Message = reason };

    /// <summary>It does not hold at a place.</summary>
    protected Outcome Failed(string where, string message) => new(Id, OutcomeKind.Failed, where) { Severity = Severity, Message = message };
}
