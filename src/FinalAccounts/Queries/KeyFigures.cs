using FinalAccounts.Model;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Queries;

/// <summary>
/// A figure that sums up an account: the cells that print it, the best first, and the subject under which a narrative states it
/// where the tables are not published.
/// </summary>
public sealed record KeyFigure(string Label, IReadOnlyList<FactAddress> Cells, string? Subject = null, FigureKind Kind = FigureKind.Amount);

/// <summary>A key figure of one account; <paramref name="Table"/> is the table it was printed in, null where only the narrative states it.</summary>
public sealed record KeyFigureValue(PrintedCell Cell, DisclosureTable? Table);

/// <summary>The key figures in the order of pages.</summary>
public static class KeyFigures
{
    /// <summary>本年收入.</summary>
    public static readonly KeyFigure Revenue = new(
        "本年收入",
        [new(DisclosureTable.RevenueAndExpenditureSummary, "本年收入合计", Measure.Revenue), new(DisclosureTable.Revenue, "合计", Measure.RevenueTotal)],
        "本年收入合计");

    /// <summary>本年支出.</summary>
    public static readonly KeyFigure Expenditure = new(
        "本年支出",
        [new(DisclosureTable.RevenueAndExpenditureSummary, "本年支出合计", Measure.Expenditure), new(DisclosureTable.Expenditure, "合计", Measure.ExpenditureTotal)],
        "本年支出合计");

    /// <summary>基本支出.</summary>
    public static readonly KeyFigure BasicExpenditure = new("基本支出", [new(DisclosureTable.Expenditure, "合计", Measure.BasicExpenditure)], "基本支出");

    /// <summary>项目支出.</summary>
    public static readonly KeyFigure ProjectExpenditure = new("项目支出", [new(DisclosureTable.Expenditure, "合计", Measure.ProjectExpenditure)], "项目支出");

    /// <summary>财政拨款支出.</summary>
    public static readonly KeyFigure AppropriationExpenditure = new(
        "财政拨款支出",
        [new(DisclosureTable.AppropriationSummary, "本年支出合计", Measure.AppropriationExpenditure)],
        "财政拨款本年支出");

    /// <summary>人员经费.</summary>
    public static readonly KeyFigure PersonnelExpenses = new("人员经费", [new(DisclosureTable.GeneralPublicBudgetBasicExpenditure, "人员经费合计", Measure.Amount)], "人员经费");

    /// <summary>公用经费.</summary>
    public static readonly KeyFigure OperatingExpenses = new("公用经费", [new(DisclosureTable.GeneralPublicBudgetBasicExpenditure, "公用经费合计", Measure.Amount)], "公用经费");

    /// <summary>“三公”经费年初预算数.</summary>
    public static readonly KeyFigure ThreePublicInitialBudget = ThreePublic("“三公”经费年初预算", Measure.InitialBudget, FigureKind.InitialBudget);

    /// <summary>“三公”经费全年预算数.</summary>
    public static readonly KeyFigure ThreePublicBudget = ThreePublic("“三公”经费全年预算", Measure.AnnualBudget, FigureKind.AnnualBudget);

    /// <summary>“三公”经费决算数.</summary>
    public static readonly KeyFigure ThreePublicActual = ThreePublic("“三公”经费支出", Measure.Actual, FigureKind.Amount);

    /// <summary>All, in order.</summary>
    public static IReadOnlyList<KeyFigure> All { get; } =
    [
        Revenue, Expenditure, BasicExpenditure, ProjectExpenditure, AppropriationExpenditure, PersonnelExpenses, OperatingExpenses,
        ThreePublicInitialBudget, ThreePublicBudget, ThreePublicActual,
    ];

    private static readonly string[] Keys = [.. All.SelectMany(f => f.Cells).Select(c => c.Row).Distinct()];
    private static readonly int[] Tables = [.. All.SelectMany(f => f.Cells).Select(c => (int)c.Table).Distinct()];
    private static readonly string[] Subjects = [.. All.Select(f => f.Subject).OfType<string>().Distinct()];

    /// <summary>The key figures of some versions, by version; a figure that is neither printed nor stated is left out.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyDictionary<KeyFigure, KeyFigureValue>>> FindKeyFiguresAsync(
        this FinalAccountsContext db, IReadOnlyCollection<int> versions, CancellationToken cancellation)
    {
        var printed = db.Facts
            .Where(f => versions.Contains(f.VersionId) && Tables.Contains(f.TableNumber) && Keys.Contains(f.Line.Key))
            .Select(f => new Row { VersionId = f.VersionId, Table = f.TableNumber, Key = f.Line.Key, Column = (int)f.Measure, State = f.State, Amount = f.Amount, Printed = f.Printed, Step = f.Step, Unit = f.Unit, Place = f.Place, Confidence = f.Confidence });
        var stated = db.Figures
            .Where(f => versions.Contains(f.VersionId) && Subjects.Contains(f.Subject) && f.Amount != null)
            .Select(f => new Row { VersionId = f.VersionId, Table = 0, Key = f.Subject, Column = (int)f.Kind, State = CellState.Value, Amount = f.Amount, Printed = f.Printed, Step = (decimal?)null, Unit = AmountUnit.TenThousandYuan, Place = f.Place, Confidence = f.Confidence });
        var rows = await printed.Concat(stated).ToListAsync(cancellation);

        return rows.GroupBy(r => r.VersionId).ToDictionary(g => g.Key, g => Choose([.. g]));
    }

    private static IReadOnlyDictionary<KeyFigure, KeyFigureValue> Choose(IReadOnlyList<Row> rows)
    {
        var chosen = new Dictionary<KeyFigure, KeyFigureValue>();
        foreach (var figure in All)
        {
            var cells = figure.Cells
                .Select(c => rows.FirstOrDefault(r => r.Table == (int)c.Table && r.Key == c.Row && r.Column == (int)c.Measure))
                .OfType<Row>()
                .ToList();
            var best = cells.Find(r => r.State == CellState.Value) ?? Stated(figure, rows) ?? cells.FirstOrDefault();
            if (best is not null) chosen[figure] = new KeyFigureValue(best.ToCell(), best.Table == 0 ? null : (DisclosureTable)best.Table);
        }

        return chosen;
    }

    /// <summary>The narrative's figure, if it states one and the same amount wherever it uses the subject: 基本支出 may also mean the appropriation's part.</summary>
    private static Row? Stated(KeyFigure figure, IReadOnlyList<Row> rows)
    {
        var stated = rows.Where(r => r.Table == 0 && r.Key == figure.Subject && r.Column == (int)figure.Kind).ToList();
        return stated.Select(r => r.Amount).Distinct().Count() == 1 ? stated[0] : null;
    }

    private static KeyFigure ThreePublic(string label, Measure measure, FigureKind kind) =>
        new(label, [new(DisclosureTable.ThreePublicExpenses, "三公经费支出", measure)], "三公经费支出", kind);

    private sealed class Row
    {
        public int VersionId { get; init; }
        public int Table { get; init; }
        public required string Key { get; init; }
        public int Column { get; init; }
        public CellState State { get; init; }
        public decimal? Amount { get; init; }
        public required string Printed { get; init; }
        public decimal? Step { get; init; }
        public AmountUnit Unit { get; init; }
        public required string Place { get; init; }
        public float? Confidence { get; init; }

        public PrintedCell ToCell() => new(State, Amount, Printed, Step, Unit, Place) { Confidence = Confidence };
    }
}
