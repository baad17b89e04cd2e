using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>
/// The step in which stated money is meant. A bare 0 is a word for none, as in a table: it has the finest step of its section's figures.
/// A figure whose own cell prints the same value (1万元 beside 1.00) is as exact as that cell.
/// </summary>
internal static class StatedSteps
{
    /// <summary>The figures, each with its step.</summary>
    public static IEnumerable<StatedFigure> Of(CheckedAccount account, IReadOnlyList<StatedFigure> figures)
    {
        var finest = figures.Where(figure => IsAmount(figure) && figure.Step > 0).GroupBy(Scale).ToDictionary(group => group.Key, group => group.Min(figure => figure.Step));
        foreach (var figure in figures)
        {
            var step = !IsAmount(figure) || figure.Step < 1 ? figure.Step
                : figure.Value == 0 ? Math.Min(figure.Step, finest[Scale(figure)])
                : OfCell(account, figure) is { } ofCell ? Math.Min(figure.Step, ofCell)
                : figure.Step;
            yield return step == figure.Step ? figure : figure with { Step = step };
        }
    }

    private static (int? Section, string Unit) Scale(StatedFigure figure) => (figure.Section, figure.Unit);

    private static bool IsAmount(StatedFigure figure) => figure.Kind is FigureKind.Amount or FigureKind.InitialBudget or FigureKind.AnnualBudget or FigureKind.PriorYear;

    private static decimal? OfCell(CheckedAccount account, StatedFigure figure) =>
        figure.Cell is { } address && StatedRange.Factor(figure) is { } factor && account.Read(address) is { HasValue: true } cell && cell.Unit.IsMoney() && cell.Value == figure.Value * factor
            ? (cell.Range.High - cell.Range.Low) / factor
            : null;
}
