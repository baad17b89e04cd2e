using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>“三公”经费: travel abroad, vehicles and receptions, budget against actual, with the counts of 09 and what each costs a head.</summary>
public sealed class ThreePublicModel(FinalAccountsContext db) : AccountPage(db)
{
    private static readonly string[] Main = ["因公出国（境）费", "公务用车购置费", "公务用车运行维护费", "公务接待费"];

    /// <summary>An expense, a count, and what one of it costs; only where both are printed and the count is not zero.</summary>
    private static readonly (string Title, string Money, string Count, string Unit)[] Ratios =
    [
        ("平均每批接待", "国内接待费", "国内公务接待批次", "批次"),
        ("平均每人次接待", "国内接待费", "国内公务接待人次", "人次"),
        ("平均每辆车运行维护", "公务用车运行维护费", "公务用车保有量", "辆"),
        ("平均每辆购置", "公务用车购置费", "公务用车购置数", "辆"),
        ("平均每人次出国（境）", "因公出国（境）费", "因公出国（境）人次数", "人次"),
    ];

    /// <inheritdoc/>
    public override string Part => "“三公”经费";

    /// <summary>Table 09's lines.</summary>
    public IReadOnlyList<TableRow> Rows { get; private set; } = [];

    /// <summary>What the narrative says where the table is not there.</summary>
    public IReadOnlyList<StatedLine> Stated { get; private set; } = [];

    /// <summary>The four expenses as bars, with the highest amount as the full length.</summary>
    public IReadOnlyList<Bar> Bars { get; private set; } = [];

    /// <summary>What one costs.</summary>
    public IReadOnlyList<Ratio> PerHead { get; private set; } = [];

    /// <summary>The marks of its findings.</summary>
    public FindingMarks Marks { get; private set; } = new([]);

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.ThreePublic;

    /// <summary>Reads 09, the stated figures and the marks: three statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Rows = await Db.ReadRowsAsync(Account.VersionId, (int)DisclosureTable.ThreePublicExpenses, cancellation);
        Stated = await Db.Figures
            .Where(f => f.VersionId == Account.VersionId && (f.Subject.StartsWith("三公") || f.Subject.StartsWith("因公出国") || f.Subject.StartsWith("公务用车") || f.Subject.Contains("公务接待") || f.Subject.Contains("接待费")))
            .OrderBy(f => f.Ordinal)
            .Select(f => new StatedLine(f.Subject, f.Kind, f.Printed, f.Reason, f.Place, f.Confidence))
            .ToListAsync(cancellation);
        Marks = await Db.ReadMarksAsync(Account.VersionId, cancellation);
        Bars = BarsOf(Rows);
        PerHead = [.. Ratios.Select(r => RatioOf(r.Title, Cell(r.Money), Cell(r.Count), r.Money, r.Unit)).OfType<Ratio>()];
    }

    private PrintedCell? Cell(string key) => Rows.FirstOrDefault(r => r.Key == key)?.Cell(Measure.Actual);

    private static Ratio? RatioOf(string title, PrintedCell? money, PrintedCell? count, string name, string unit) =>
        money is { HasValue: true, Amount: > 0 } && count is { HasValue: true, Amount: > 0 } ? new Ratio(title, money, count, name, unit, money.Amount.Value / count.Amount.Value) : null;

    private static IReadOnlyList<Bar> BarsOf(IReadOnlyList<TableRow> rows)
    {
        var lines = Main.Select(key => rows.FirstOrDefault(r => r.Key == key)).OfType<TableRow>().ToList();
        var highest = lines.SelectMany(r => r.Cells.Values).Max(c => c.Amount) ?? 0m;
        return highest <= 0 ? [] : [.. lines.Select(r => new Bar(r.Key, r.Cell(Measure.AnnualBudget) ?? r.Cell(Measure.InitialBudget), r.Cell(Measure.Actual), highest))];
    }

    /// <summary>A figure of the narrative.</summary>
    public sealed record StatedLine(string Subject, FigureKind Kind, string Printed, string? Reason, string Place, float? Confidence);

    /// <summary>An expense's budget and actual.</summary>
    public sealed record Bar(string Name, PrintedCell? Budget, PrintedCell? Actual, decimal Highest)
    {
        /// <summary>A cell's length in per cent of the picture, leaving room for the number.</summary>
        public string Width(PrintedCell? cell) => (Math.Max(cell?.Amount ?? 0m, 0m) / Highest * 70m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>A quotient with its operands, in 元.</summary>
    public sealed record Ratio(string Title, PrintedCell Money, PrintedCell Count, string MoneyName, string Unit, decimal Yuan);
}
