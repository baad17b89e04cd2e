using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>
/// What one paragraph says in a row of one subject: 决算数659.66万元，比上年减少1700.18万元，下降71.75%，完成年初预算的115.05%.
/// A figure of a kind counts only where the row states one of it.
/// </summary>
internal sealed record Statement(string Subject, IReadOnlyList<StatedFigure> Figures)
{
    /// <summary>Its name for the reader.</summary>
    public string Where => $"“{Subject}”";

    /// <summary>The rows of statements of an account, in printed order.</summary>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<StatedFigure> figures)
    {
        var statements = new List<Statement>();
        var row = new List<StatedFigure>();
        foreach (var figure in figures)
        {
            if (row.Count > 0 && (row[^1].Subject != figure.Subject || row[^1].Place.Block != figure.Place.Block || Restarts(row, figure))) End();
            row.Add(figure);
        }

        End();
        return statements;

        void End()
        {
            if (row.Count > 0) statements.Add(new Statement(row[0].Subject, [.. OfBothSides(row, figures), .. row]));
            row.Clear();
        }
    }

    /// <summary>The only figure of a kind, or null; the same value twice is one.</summary>
    public StatedFigure? Only(FigureKind kind)
    {
        StatedFigure? only = null;
        foreach (var figure in Figures)
        {
            if (figure.Kind != kind) continue;
            if (only is not null && (figure.Value != only.Value || figure.Unit != only.Unit)) return null;
            only ??= figure;
        }

        return only;
    }

    /// <summary>收入总计5万元、支出总计5万元。收、支总计各增加1万元: the amount that the paragraph states of both sides.</summary>
    private static IEnumerable<StatedFigure> OfBothSides(List<StatedFigure> row, IReadOnlyList<StatedFigure> figures) =>
        row[0].Subject.EndsWith("收入支出总计", StringComparison.Ordinal) && !row.Exists(figure => figure.Kind == FigureKind.Amount) &&
        BothSides.Amount(row[0].Subject, [.. figures.Where(figure => figure.Place.Block == row[0].Place.Block)]) is { } amount ? [amount] : [];

    /// <summary>Another amount of the same subject begins another statement (last year's, another fund's).</summary>
    private static bool Restarts(List<StatedFigure> row, StatedFigure figure) =>
        figure.Kind == FigureKind.Amount && row.Any(other => other.Kind == FigureKind.Amount && (other.Value != figure.Value || other.Unit != figure.Unit));
}

/// <summary>The values that a stated figure stands for.</summary>
internal static class StatedRange
{
    /// <summary>Money in 元, a percentage in %, a count as it is; null for a unit that is not understood.</summary>
    public static Interval? Of(StatedFigure figure) => Factor(figure) is { } factor ? Interval.Printed(figure.Value, figure.Step) * factor : null;

    /// <summary>The figure, greater by so much (元; points for a percentage) if it is the one at a place.</summary>
    public static StatedFigure With(StatedFigure figure, Place place, decimal more) => figure.Place == place && Factor(figure) is { } factor ? figure with { Value = figure.Value + (more / factor) } : figure;

    /// <summary>元 in the stated unit, 1 for percentages and counts.</summary>
    public static decimal? Factor(StatedFigure figure) => figure.Unit switch
    {
        "万元" => 10_000,
        "元" => 1,
        "千元" => 1_000,
        "亿元" => 100_000_000,
        "百万元" => 1_000_000,
        "%" or "％" => 1,
        _ when figure.Kind == FigureKind.Count => 1,
        _ => null,
    };

    /// <summary>The figure as evidence.</summary>
    public static Evidence Evidence(StatedFigure figure) => new($"“{figure.Subject}”{figure.Kind.Label()}", figure.Printed, figure.Place);
}
