using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>
/// The step in which a table's figures are printed. Where no figure of a table ends in a zero after its point, trailing zeros were
/// dropped in printing (as spreadsheets do: 12.50 as 12.5, 12.00 as 12), and every figure has the table's finest step; a bare 0
/// always has it, for it is the form's word for none. Otherwise a figure's own last decimal counts.
/// </summary>
internal sealed class PrintedSteps
{
    private readonly decimal finest;
    private readonly bool zerosDropped;

    public PrintedSteps(IEnumerable<Fact> facts)
    {
        finest = decimal.MaxValue;
        zerosDropped = true;
        foreach (var fact in facts)
        {
            if (fact is not { Value: not null, Step: { } step } || !fact.Unit.IsMoney()) continue;
            finest = Math.Min(finest, step);
            if (step < 1 && fact.Value.Value % (step * 10) == 0) zerosDropped = false;
        }
    }

    /// <summary>The step of a figure, in its printed unit.</summary>
    public decimal Of(Fact fact)
    {
        var own = fact.Step ?? 1;
        if (!fact.Unit.IsMoney()) return 0;
        return zerosDropped || (fact.Value == 0 && own >= 1) ? Math.Min(own, finest) : own;
    }
}
