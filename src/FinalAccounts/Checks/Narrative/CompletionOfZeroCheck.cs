using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>A03, second half: a budget of zero has no rate of completion.</summary>
internal sealed record CompletionOfZeroCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "预算数 = 0 ⇒ 不计算完成率";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account) => account.Statements
        .Select(statement => (statement, rate: statement.Only(FigureKind.Completion), operands: statement.Only(FigureKind.Completion) is { } rate ? Rates.Completion.Operands(statement, rate) : null))
        .Where(stated => stated is { rate: not null, operands: [_, { Value: 0 }] })
        .Select(stated => Failed(stated.statement.Where, CheckMessages.CompletionOfZero(stated.rate!)) with
        {
            Severity = FindingSeverity.Warning,
            Printed = stated.rate!.Printed,
            Evidence = [StatedRange.Evidence(stated.rate), StatedRange.Evidence(stated.operands![1])],
            Suggestion = CheckMessages.CompletionOfZeroSuggestion,
        });
}
