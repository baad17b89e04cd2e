using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing;

/// <summary>A complete account is in the database as it was made.</summary>
public sealed class RoundTripTests(TestDatabase test) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly ReadAccount read = HandMade.Account();
    private readonly FinalAccountsContext context = test.CreateContext();
    private ReportVersionEntity version = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await new ReportWriter(test.DataSource).WriteAsync(read, true, Cancellation);
        version = await context.Versions.Include(v => v.Report).ThenInclude(r => r.Department).ThenInclude(d => d.Region).Include(v => v.Files).SingleAsync(Cancellation);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    [Fact]
    public void The_version_says_whose_report_it_is()
    {
        Assert.Equal(("青溪市水务局2024年度部门决算", "青溪市水务局（本级）", "青溪市水务局", true, true), (version.Title, version.PrintedDepartment, version.DepartmentName, version.IsSample, version.IsPublic));
        Assert.Equal((2024, ReportKind.DepartmentFinalAccount), (version.Report.Year, version.Report.Kind));
        Assert.Equal(("990100", "云岭省青溪市", GovernmentLevel.City), (version.Report.Department.RegionCode, version.Report.Department.Region.FullName, version.Report.Department.Level));
    }

    [Fact]
    public async Task The_file_is_kept_byte_for_byte()
    {
        var file = await context.SourceFiles.SingleAsync(Cancellation);
        Assert.Equal(read.Document.File.Bytes, file.Bytes);
        Assert.Equal((read.Document.File.Sha256, "text"), (file.Sha256, file.Format));
        Assert.Equal(file.Sha256, Assert.Single(version.Files).Sha256);
    }

    [Fact]
    public async Task Blocks_are_kept_as_printed_and_marked_where_nothing_was_read()
    {
        var blocks = await context.SourceBlocks.OrderBy(block => block.Ordinal).ToListAsync(Cancellation);
        Assert.Equal([false, false, false, false, true], blocks.Select(block => block.NotUnderstood));
        Assert.Equal("年末在职人员１２人。", blocks[0].Text);
        Assert.Equal("说明\ufffd\ufffd", blocks[1].Text);
        Assert.Equal("1,234.50", StoredGrid.Deserialize(blocks[2].Grid!).Rows[1][2].Text);
    }

    [Fact]
    public async Task Cells_keep_state_amount_in_yuan_and_printed_text()
    {
        var facts = await context.Facts.Where(fact => fact.TableNumber == 3 && fact.LineOrdinal == 1).OrderBy(fact => fact.Measure).ToListAsync(Cancellation);
        Assert.Equal(
            [
                (Measure.ExpenditureTotal, CellState.Value, 12_345_000m, "1,234.50", 100m),
                (Measure.BasicExpenditure, CellState.Blank, null, "", null),
                (Measure.ProjectExpenditure, CellState.NotApplicable, null, "——", null),
                (Measure.BusinessExpenditure, CellState.Unreadable, null, "见附件", (decimal?)null),
            ],
            facts.Select(fact => (fact.Measure, fact.State, fact.Amount, fact.Printed, fact.Step)));
        Assert.Equal("b2r1c2", facts[0].Place);
    }

    [Fact]
    public async Task Tables_keep_status_and_lines()
    {
        var tables = await context.Tables.Include(table => table.Lines).OrderBy(table => table.Number).ToListAsync(Cancellation);
        Assert.Equal([(3, TableStatus.Present), (9, TableStatus.Present), (10, TableStatus.Absent), (101, TableStatus.Present)], tables.Select(table => (table.Number, table.Status)));
        Assert.Equal(("公开03表", "注：本表反映各项支出。", 2), (tables[0].Label, tables[0].Notes.Single(), tables[0].Blocks.Single()));
        Assert.False(tables[1].UnitPrinted);
        Assert.Equal(("201", "一般公共服务支出", 1, 1), (tables[0].Lines[1].Code, tables[0].Lines[1].Name, tables[0].Lines[1].Level, tables[0].Lines[1].LineNumber));
        Assert.Equal(("公务接待费", "个"), (tables[1].Lines[0].ParentKey, tables[1].Lines[0].CountUnit));
    }

    [Fact]
    public async Task The_narrative_keeps_figures_reasons_and_links()
    {
        var figures = await context.Figures.OrderBy(figure => figure.Ordinal).ToListAsync(Cancellation);
        Assert.Equal((-3.25m, null, "压减支出", 1, "b0s0-4"), (figures[0].Value, figures[0].Amount, figures[0].Reason, figures[0].SectionOrdinal, figures[0].Place));
        Assert.Equal((12_345_000m, 3, "合计", Measure.ExpenditureTotal), (figures[1].Amount, figures[1].CellTable, figures[1].CellRow, figures[1].CellMeasure));
        Assert.Equal([null, 0], await context.Sections.OrderBy(section => section.Ordinal).Select(section => section.ParentOrdinal).ToListAsync(Cancellation));
        Assert.Equal(("水文站", "二级"), await context.Units.Select(unit => new ValueTuple<string, string?>(unit.Name, unit.Level)).SingleAsync(Cancellation));
        Assert.Equal(12, (await context.StaffNumbers.SingleAsync(Cancellation)).Count);
        Assert.Equal("2010301", (await context.Glossary.SingleAsync(Cancellation)).Code);
        Assert.Equal(("优", 95.5m), await context.Conclusions.Select(c => new ValueTuple<string?, decimal?>(c.Grade, c.Score)).SingleAsync(Cancellation));
        Assert.Equal("b4", (await context.Issues.SingleAsync(Cancellation)).Place);
    }

    [Fact]
    public async Task A_scorecard_keeps_its_texts_and_the_numbers_that_are_certain()
    {
        var card = await context.Scorecards.Include(c => c.Funds).Include(c => c.Indicators).SingleAsync(Cancellation);
        Assert.Equal(("98.5分", 98.5m, 2024), (card.TotalScore, card.Score, card.Year));
        Assert.Equal([KeyValuePair.Create("联系人", "甲"), KeyValuePair.Create("电话", "无")], LabelledTexts.Deserialize(card.Extra));
        var fund = Assert.Single(card.Funds);
        Assert.Equal((10_000_000m, null, 8_885_000m, "约900"), (fund.InitialBudgetAmount, fund.AnnualBudgetAmount, fund.ExecutedAmount, fund.AnnualBudget));
        var indicator = Assert.Single(card.Indicators);
        Assert.Equal(("≥10公里", 50m, 50m), (indicator.Target, indicator.WeightPoints, indicator.ScorePoints));
        Assert.Equal([KeyValuePair.Create("完成率", "110%")], LabelledTexts.Deserialize(indicator.Extra));
    }

    [Fact]
    public async Task The_views_spread_amounts_into_columns()
    {
        await using var command = test.DataSource.CreateCommand(
            "SELECT department || ' ' || year || ' ' || kind || ' ' || name || ' ' || expenditure_total::int || ' ' || (basic_expenditure IS NULL) FROM functional_lines WHERE code = '201'");
        Assert.Equal("青溪市水务局 2024 部门决算 一般公共服务支出 12345000 true", await command.ExecuteScalarAsync(Cancellation));
        await using var trips = test.DataSource.CreateCommand("SELECT actual::int FROM three_public_expenses WHERE key = '国内公务接待批次' AND count_unit = '个'");
        Assert.Equal(7, await trips.ExecuteScalarAsync(Cancellation));
    }
}
