using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>A stated figure while its passage is being read: the reason may still come.</summary>
internal sealed class FigureDraft(Subject subject, FigureKind kind, decimal value, decimal step, string unit, Passage passage, Range words, Range sentence)
{
    public Subject Subject { get; } = subject;

    public FigureKind Kind { get; } = kind;

    public decimal Value { get; } = value;

    public decimal Step { get; } = step;

    public string Unit { get; } = unit;

    public Passage Passage { get; } = passage;

    public Range Words { get; } = words;

    public Range Sentence { get; } = sentence;

    public string? Reason { get; set; }

    /// <summary>The fund that the sentence named before; decides where the subject is a line that every fund has.</summary>
    public FundScope Within { get; init; }

    /// <summary>True for a figure that a reason explains by itself: a change, a rate of growth, a completion, a variance.</summary>
    public bool IsDeviation => Kind is FigureKind.Change or FigureKind.Growth or FigureKind.Completion or FigureKind.Variance or FigureKind.BudgetChange;

    public StatedFigure ToFigure(FactAddress? cell)
    {
        var text = Passage.Text;
        var (start, length) = Words.GetOffsetAndLength(text.Length);
        return new StatedFigure(Subject.Name, Kind, Value, Unit, text[Words], text[Sentence].Trim(), Passage.PlaceOf(start, length))
        {
            Section = Passage.Section,
            Reason = Reason,
            Cell = cell,
            Step = Step,
        };
    }
}
