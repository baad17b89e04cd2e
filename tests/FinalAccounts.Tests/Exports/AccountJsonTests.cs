using FinalAccounts.Documents;
using FinalAccounts.Exports;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Exports;

public sealed class AccountJsonTests
{
    /// <summary>Set UPDATE_SCHEMA=1 to write docs/account.schema.json anew after a change of the type.</summary>
    [Fact]
    public void The_schema_in_docs_is_that_of_the_type()
    {
        var path = Path.Combine(Repository.Root, "docs", "account.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") File.WriteAllText(path, AccountJson.Schema());
        Assert.Equal(File.ReadAllText(path), AccountJson.Schema());
    }

    [Fact]
    public void An_account_is_one_line_that_reads_back_strictly()
    {
        var json = AccountJson.Serialize(Read());

        Assert.DoesNotContain('\n', json);
        var back = AccountJson.Parse(json);
        Assert.Equal("云溪市商务局", back.Department);
        Assert.Equal(["01", null], back.Tables.Select(t => t.Id));
        Assert.Equal([12.30m, null, null], back.Facts.Select(f => f.Value));
        Assert.Equal(["value", "blank", "not_applicable"], back.Facts.Select(f => f.State));
        Assert.Equal(["万元", "万元", "辆"], back.Facts.Select(f => f.Unit));
        Assert.Equal("今年很好。", Assert.Single(back.Sections).Text);
        Assert.Equal("100.00分", Assert.Single(back.Scorecards).Total.Score);
    }

    [Fact]
    public void A_value_is_printed_without_separators_and_with_its_decimals()
    {
        using var writer = new StringWriter();
        FactsCsv.Write(writer, FactsCsv.Rows(Read().Account, everyState: false));

        Assert.Equal("table,row,column,value,unit,state,place\n01,总计,收入,12.30,万元,value,b1r0c1\n", writer.ToString());
    }

    [Fact]
    public void Every_state_is_listed_on_request() =>
        Assert.Equal(["12.30", "", ""], FactsCsv.Rows(Read().Account, everyState: true).Select(r => r.Value));

    private static ReadAccount Read()
    {
        var document = Grids.Document("一、概况", "今年很好。");
        var region = new Region("990100", "云溪市", "虚构省云溪市", GovernmentLevel.City, null);
        var line = new TableLine("总计", "总计", [Cell(Measure.Revenue, CellState.Value, 12.30m, "12.30"), Cell(Measure.Expenditure, CellState.Blank, null, "")]) { Name = "总计" };
        var cars = new TableLine("车辆数合计", "车辆数合计（辆）", [Cell(Measure.Actual, CellState.NotApplicable, null, "——") with { Unit = AmountUnit.Count }]) { CountUnit = "辆" };
        return new ReadAccount(
            new FinalAccount(ReportKind.DepartmentFinalAccount, new DepartmentIdentity("云溪市商务局", "云溪市商务局", GovernmentLevel.City, region), 2024)
            {
                Tables = [new AccountTable(DisclosureTable.RevenueAndExpenditureSummary, "收入支出决算总表", TableStatus.Present) { Lines = [line, cars] }, new AccountTable(null, "其他表", TableStatus.Present)],
                Sections = [new Section(0, null, 1, "一、", "概况", new Place(0)) { FirstBlock = 1, LastBlock = 1 }],
                Scorecards = [new Scorecard(ScorecardKind.Project, new Place(3)) { TotalScore = "100.00分" }],
            },
            document);
    }

    private static Model.Fact Cell(Measure measure, CellState state, decimal? value, string printed) =>
        new(measure, state, value, printed, 0.01m, AmountUnit.TenThousandYuan, Place.Cell(1, 0, 1));
}
