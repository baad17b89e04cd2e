using FinalAccounts.Checks;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>One identity in its outcomes: 收入总计 = 支出总计 of 01.</summary>
public sealed class IdentityCheckTests
{
    [Theory]
    [InlineData("100.00", "100.00", OutcomeKind.Passed, false)]
    [InlineData("100.00", "100.01", OutcomeKind.Passed, true)]
    [InlineData("100.00", "100.02", OutcomeKind.Failed, false)]
    [InlineData("100.0", "100.06", OutcomeKind.Failed, false)]
    [InlineData("100", "", OutcomeKind.NotApplicable, false)]
    public void Rounding_decides(string revenue, string expenditure, OutcomeKind kind, bool isRounding)
    {
        var outcome = Assert.Single(CheckCatalogue.Find("T01-1")!.Evaluate(Account(revenue, expenditure)));

        Assert.Equal(kind, outcome.Kind);
        Assert.Equal(isRounding, outcome.IsRounding);
    }

    [Fact]
    public void A_failure_names_printed_expected_difference_tolerance_and_cells()
    {
        var outcome = Assert.Single(CheckCatalogue.Find("T01-1")!.Evaluate(Account("100.00", "120.50")));

        Assert.Equal(("100.00", "120.50", -20.50m, 0.01m, "万元"), (outcome.Printed, outcome.Expected, outcome.Difference, outcome.Tolerance, outcome.Unit));
        Assert.Equal([new Place(1, 0, 0), new Place(1, 0, 1)], outcome.Evidence.Select(evidence => evidence.Place!.Value));
    }

    [Fact]
    public void What_a_machine_read_accuses_nobody()
    {
        var outcome = Assert.Single(CheckCatalogue.Find("T01-1")!.Evaluate(Account("100.00", "120.50", confidence: 0.9f)));

        Assert.Equal(OutcomeKind.NotApplicable, outcome.Kind);
    }

    [Fact]
    public void Ids_are_unique_and_every_check_says_what_it_rests_on()
    {
        var ids = CheckCatalogue.All.Select(check => check.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(CheckCatalogue.All, check => Assert.False(string.IsNullOrWhiteSpace(check.Formula) || string.IsNullOrWhiteSpace(check.Basis) || string.IsNullOrWhiteSpace(check.Statement)));
    }

    [Fact]
    public void Intervals_divide_to_their_ends()
    {
        Assert.Equal(new Interval(1.8m, 2.75m), new Interval(9, 11).Over(new Interval(4, 5)));
        Assert.Null(new Interval(9, 11).Over(new Interval(-1, 1)));
    }

    private static CheckedAccount Account(string revenue, string expenditure, float? confidence = null)
    {
        var lines = new[] { Line(revenue, Measure.Revenue, 0, null), Line(expenditure, Measure.Expenditure, 1, confidence) };
        var table = new AccountTable(DisclosureTable.RevenueAndExpenditureSummary, "收入支出决算总表", TableStatus.Present) { Lines = lines, Blocks = [1] };
        var read = FinalAccounts.Importing.AccountReader.Read(FinalAccounts.Documents.SourceFile.Load(Path.Combine(Repository.Root, "samples", "civil-affairs-2024.html")), new FinalAccounts.Identification.GivenIdentity { RegionCode = "360203" });
        return new CheckedAccount(read.Account with { Tables = [table], Figures = [], Issues = [] }, []);
    }

    private static TableLine Line(string printed, Measure measure, int column, float? confidence)
    {
        var value = printed.Length == 0 ? (decimal?)null : decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);
        var step = printed.Contains('.', StringComparison.Ordinal) ? (decimal)Math.Pow(10, -(printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1)) : 1m;
        var fact = new Fact(measure, value is null ? CellState.Blank : CellState.Value, value, printed, value is null ? null : step, AmountUnit.TenThousandYuan, new Place(1, 0, column)) { Confidence = confidence };
        return new TableLine("总计", "总计", [fact]);
    }
}
