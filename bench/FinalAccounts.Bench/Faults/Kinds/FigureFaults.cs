using FinalAccounts.Bench.Generation;
using FinalAccounts.Checks.Narrative;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults.Kinds;

/// <summary>A wrong number, or a wrong word beside one, in a sentence of the narrative.</summary>
internal static class FigureFaults
{
    /// <summary>A stated figure of some kinds; it must be one that the check looks at.</summary>
    public static NumberFault Of(string check, string what, params FigureKind[] kinds) => new(check, what, (report, dice, size) =>
    {
        var looked = report.Holding(check).Select(outcome => outcome.Where).ToHashSet();
        var figures = report.Account.Statements
            .SelectMany(statement => statement.Figures.Where(figure => kinds.Contains(figure.Kind) && IsAlone(statement, figure)).Select(figure => (statement, figure)))
            .Where(entry => looked.Contains(entry.statement.Where) || looked.Contains($"“{entry.figure.Subject}”{entry.figure.Kind.Label()}"))
            .Select(entry => entry.figure)
            .ToList();
        return figures.Count == 0 ? null : Number(report, dice, size, dice.Pick(figures));
    });

    /// <summary>A figure that is linked with a cell.</summary>
    public static NumberFault Linked(string check, string what, params FigureKind[] kinds) => new(check, what, (report, dice, size) =>
    {
        var figures = report.Account.Figures.Where(figure => kinds.Contains(figure.Kind) && figure.Cell is { } cell && report.Account.Read(cell).IsSaid).ToList();
        return figures.Count == 0 ? null : Number(report, dice, size, dice.Pick(figures));
    });

    /// <summary>A04: the whole of a sum whose parts the same section states, each once.</summary>
    public static readonly NumberFault Sum = new("A04", "总额与各部分之和不符", (report, dice, size) =>
    {
        var wholes = report.Account.Figures.GroupBy(figure => figure.Section)
            .SelectMany(section => StatedSumCheck.Sums
                .Where(sum => sum.Parts.Prepend(sum.Whole).All(names => section.Count(figure => figure.Kind == sum.Kind && names.Split('|').Contains(figure.Subject)) == 1))
                .Select(sum => section.Single(figure => figure.Kind == sum.Kind && sum.Whole.Split('|').Contains(figure.Subject))))
            .ToList();
        return wholes.Count == 0 ? null : Number(report, dice, size, dice.Pick(wholes));
    });

    /// <summary>A05: 增长 where 下降 is meant.</summary>
    public static readonly WordFault Direction = new("A05", "增加与下降、减少与增长相反", (report, dice) =>
    {
        var rates = report.Account.Statements
            .Where(statement => statement.Only(FigureKind.Growth) is { } growth && Math.Abs(growth.Value) >= 1 && statement.Only(FigureKind.Change) is { Value: not 0 })
            .Select(statement => statement.Only(FigureKind.Growth)!).ToList();
        if (rates.Count == 0) return null;
        var rate = dice.Pick(rates);
        var draft = new Draft(report.Read.Document);
        var text = draft.TextAt(rate.Place);
        var at = text.IndexOfAny(['增', '下'], rate.Place.Start!.Value, rate.Place.Length!.Value);
        if (at < 0 || text.Length < at + 2 || text.Substring(at, 2) is not ("增长" or "下降")) return null;
        return new PlantedAt(draft, draft.Replace(rate.Place with { Start = null, Length = null }, at, 2, text.Substring(at, 2) == "增长" ? "下降" : "增长"));
    });

    /// <summary>A06: the change is as large as the figure itself, so that last year's was nothing, and a percentage is given.</summary>
    public static readonly WordFault FromZero = new("A06", "上年为0而写增长幅度", (report, dice) =>
    {
        var statements = report.Account.Statements.Where(statement => statement.Only(FigureKind.Growth) is { Value: > 0 } && statement.Only(FigureKind.Change) is { Value: > 0 } && statement.Only(FigureKind.Amount) is { Value: > 0 } amount && amount.Value != statement.Only(FigureKind.Change)!.Value).ToList();
        if (statements.Count == 0) return null;
        var statement = dice.Pick(statements);
        return Replace(report, statement.Only(FigureKind.Change)!, statement.Only(FigureKind.Amount)!.Value);
    });

    /// <summary>N05: what one sentence states is stated again, with another rate.</summary>
    public static readonly NumberFault StatedAgain = new("N05", "同一指标两处不同", (report, dice, size) =>
    {
        var rates = report.Account.Statements
            .Where(statement => statement.Only(FigureKind.Growth) is { } growth && Math.Abs(growth.Value) >= 1 && statement.Only(FigureKind.Amount) is { Cell: not null })
            .Select(statement => statement.Only(FigureKind.Growth)!).ToList();
        if (rates.Count == 0) return null;
        var rate = dice.Pick(rates);
        var draft = new Draft(report.Read.Document);
        var text = draft.TextAt(rate.Place);
        if (rate.Place.Row is not null || Numbers.Find(text, rate.Place.Start!.Value, rate.Place.Length!.Value, rate.Value) is not { } number) return null;
        var printed = text.Substring(number.Start, number.Length);
        var other = size == FaultSize.Clear ? Numbers.Like(printed, Math.Abs(rate.Value) + dice.Between(2, 30)) : Shorter(printed, rate);
        if (other is null) return null;
        draft.Insert(rate.Place.Block + 1, text[..number.Start] + other + text[(number.Start + number.Length)..]);
        return new PlantedAt(draft, new Place(rate.Place.Block + 1).Stretch(number.Start, other.Length));
    });

    /// <summary>A figure is the only one of its kind in its statement, and its number stands in its words.</summary>
    private static bool IsAlone(Statement statement, StatedFigure figure) => statement.Figures.Count(other => other.Kind == figure.Kind) == 1;

    private static PlantedAt? Number(CleanReport report, Dice dice, FaultSize size, StatedFigure figure)
    {
        var isPercentage = figure.Unit is "%" or "％";
        if (size == FaultSize.WithinRounding)
        {
            if (figure.Kind == FigureKind.Count) return null;
            if (!isPercentage) return Replace(report, figure, Math.Abs(figure.Value) + figure.Step);
            var draft = new Draft(report.Read.Document);
            if (Numbers.Find(draft.TextAt(figure.Place), figure.Place.Start!.Value, figure.Place.Length!.Value, figure.Value) is not { } at) return null;
            if (Shorter(draft.TextAt(figure.Place).Substring(at.Start, at.Length), figure) is not { } shorter) return null;
            return new PlantedAt(draft, draft.Replace(figure.Place with { Start = null, Length = null }, at.Start, at.Length, shorter));
        }

        // A rate of small amounts may be many values: a tenth, and two points at least, is clearly another.
        var by = figure.Kind == FigureKind.Count ? dice.Between(1, 9) : isPercentage ? dice.Between(2, 20) + (Math.Abs(figure.Value) / 10) : Math.Round((Math.Abs(figure.Value) * dice.Between(10, 400) / 1000) + 1, 2);
        return Replace(report, figure, Math.Abs(figure.Value) + by);
    }

    private static PlantedAt? Replace(CleanReport report, StatedFigure figure, decimal value)
    {
        var draft = new Draft(report.Read.Document);
        var text = draft.TextAt(figure.Place);
        if (figure.Place.Start is not { } start || Numbers.Find(text, start, figure.Place.Length!.Value, figure.Value) is not { } at) return null;
        return new PlantedAt(draft, draft.Replace(figure.Place with { Start = null, Length = null }, at.Start, at.Length, Numbers.Like(text.Substring(at.Start, at.Length), value)));
    }

    /// <summary>The same percentage rounded to one decimal less.</summary>
    private static string? Shorter(string printed, StatedFigure figure)
    {
        var decimals = printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1;
        if (!printed.Contains('.', StringComparison.Ordinal) || decimals < 2) return null;

        // What was rounded up to 5 may not be rounded up again, and without its last 0 it is the same number.
        if (printed[^1] is '5' or '0') return null;
        return Numbers.Like("0." + new string('0', decimals - 1), Math.Round(Math.Abs(figure.Value), decimals - 1, MidpointRounding.AwayFromZero));
    }
}
