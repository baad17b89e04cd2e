using FinalAccounts.Model;
using FinalAccounts.Narrative;

namespace FinalAccounts.Tests.Narrative;

public sealed class CellLinkTests
{
    private static readonly AccountTable[] Tables =
    [
        Table(DisclosureTable.RevenueAndExpenditureSummary, ("总计", "", [Measure.Revenue]), ("本年收入合计", "", [Measure.Revenue]), ("年末结转和结余", "", [Measure.Expenditure])),
        Table(DisclosureTable.Expenditure, ("合计", "", [Measure.ExpenditureTotal, Measure.BasicExpenditure])),
        Table(DisclosureTable.AppropriationSummary, ("教育支出", "", [Measure.AppropriationExpenditure])),
        Table(DisclosureTable.GeneralPublicBudgetExpenditure,
            ("205", "教育支出", [Measure.ExpenditureTotal]), ("20502", "普通教育", [Measure.ExpenditureTotal]), ("2050202", "小学教育", [Measure.ExpenditureTotal]), ("2050299", "其他普通教育支出", [Measure.ExpenditureTotal]),
            ("213", "农林水支出", [Measure.ExpenditureTotal]), ("21303", "水利", [Measure.ExpenditureTotal]), ("2130301", "行政运行", [Measure.ExpenditureTotal]),
            ("21301", "农业农村", [Measure.ExpenditureTotal]), ("2130101", "行政运行", [Measure.ExpenditureTotal])),
        Table(DisclosureTable.GovernmentFund, ("合计", "", [Measure.ClosingBalance])),
        Table(DisclosureTable.GeneralPublicBudgetBasicExpenditure, ("301", "", [Measure.Amount]), ("人员经费合计", "", [Measure.Amount])),
        Table(DisclosureTable.ThreePublicExpenses, ("公务接待费", "", [Measure.InitialBudget, Measure.AnnualBudget, Measure.Actual]), ("国内公务接待批次", "", [Measure.Actual]), ("国内公务接待人次", "", [Measure.Actual])),
        Table(DisclosureTable.StateAssets, ("车辆数合计", "", [Measure.Actual])),
    ];

    [Theory]
    [InlineData("一、收入决算情况说明", "收入总计5.00万元", "01 总计 收入")]
    [InlineData("一、收入决算情况说明", "本年收入合计5.00万元", "01 本年收入合计 收入")]
    [InlineData("一、收入决算情况说明", "年初结转和结余5.00万元", "")]
    [InlineData("二、支出决算情况说明", "年末结转和结余5.00万元", "01 年末结转和结余 支出")]
    [InlineData("二、支出决算情况说明", "基本支出5.00万元", "03 合计 基本支出")]
    [InlineData("三、财政拨款支出决算情况说明", "教育支出（类）决算数5.00万元", "04 教育支出 支出合计")]
    [InlineData("三、财政拨款支出决算情况说明", "教育支出（类）年初预算数5.00万元", "")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "教育支出（类）5.00万元", "05 205 本年支出合计")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "农林水支出(类)水利(款)行政运行(项):支出决算数为5.00万元", "05 2130301 本年支出合计")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "农林水（类）农业农村（款）行政运行（项）支出决算为5.00万元", "05 2130101 本年支出合计")]
    [InlineData("五、一般公共预算财政拨款支出决算情况说明", "教育支出（类）水利（款）行政运行（项）支出决算为5.00万元", "")]
    [InlineData("四、一般公共预算财政拨款基本支出决算情况说明", "工资福利支出5.00万元", "06 301 金额")]
    [InlineData("四、一般公共预算财政拨款基本支出决算情况说明", "人员经费5.00万元", "06 人员经费合计 金额")]
    [InlineData("五、财政拨款“三公”经费支出决算情况说明", "公务接待费全年预算数5.00万元", "09 公务接待费 全年预算数")]
    [InlineData("五、财政拨款“三公”经费支出决算情况说明", "公务接待费决算数5.00万元", "09 公务接待费 决算数")]
    [InlineData("五、财政拨款“三公”经费支出决算情况说明", "全年国内公务接待5批", "09 国内公务接待批次 决算数")]
    [InlineData("五、财政拨款“三公”经费支出决算情况说明", "全年国内公务接待5人次", "09 国内公务接待人次 决算数")]
    [InlineData("八、国有资产占用情况说明", "本部门共有车辆5辆", "10 车辆数合计 决算数")]
    [InlineData("九、预算绩效情况说明", "基本支出5.00万元", "")]
    [InlineData("八、其他情况", "基本支出5.00万元", "")]
    public void A_figure_is_linked_by_subject_and_section(string title, string sentence, string expected)
    {
        var figure = Assert.Single(NarrativeReader.Read(Grids.Document(title, sentence + "。"), new HashSet<int>(), Tables).Figures);

        Assert.Equal(expected, figure.Cell is { } cell ? $"{cell.Table.Id()} {cell.Row} {cell.Measure.Label()}" : "");
    }

    [Fact]
    public void Basic_expenditure_under_the_whole_account_is_not_that_of_table_06()
    {
        var figures = NarrativeReader.Read(Grids.Document("二、支出决算情况说明", "（一）基本支出情况", "基本支出5.00万元。", "人员经费4.00万元。"), new HashSet<int>(), Tables).Figures;

        Assert.Equal(["03 合计", ""], figures.Select(figure => figure.Cell is { } cell ? $"{cell.Table.Id()} {cell.Row}" : ""));
    }

    [Theory]
    [InlineData("财政拨款收入总计6.00万元，其中：年初结转和结余1.00万元，本年收入5.00万元。", "")]
    [InlineData("政府性基金预算年初结转和结余0万元，本年收入5.00万元，年末结转和结余5.00万元。", "07 合计 年末结转和结余")]
    [InlineData("一般公共预算财政拨款支出5.00万元，其中：教育支出（类）5.00万元。", "05 205 本年支出合计")]
    [InlineData("收入总计6.00万元，其中：财政拨款收入1.00万元，年末结转和结余5.00万元。", "01 总计 收入; 01 年末结转和结余 支出")]
    public void A_fund_that_the_sentence_names_decides_before_the_section(string sentence, string expected)
    {
        var figures = NarrativeReader.Read(Grids.Document("一、收入支出决算总体情况说明", sentence), new HashSet<int>(), Tables).Figures;

        Assert.Equal(expected, string.Join("; ", figures.Where(figure => figure.Cell is not null).Select(figure => $"{figure.Cell!.Value.Table.Id()} {figure.Cell.Value.Row} {figure.Cell.Value.Measure.Label()}")));
    }

    [Fact]
    public void Another_years_figure_has_no_cell() =>
        Assert.All(NarrativeReader.Read(Grids.Document("五、“三公”经费支出决算情况说明", "2022年公务接待费5.00万元。"), new HashSet<int>(), Tables, 2023).Figures, figure => Assert.Null(figure.Cell));

    [Fact]
    public void Rules_are_told_apart_by_theme_subject_kind_and_unit() =>
        Assert.Equal(FinalAccounts.Narrative.Links.CellRules.All.Count, FinalAccounts.Narrative.Links.CellRules.All.Distinct().Count());

    private static AccountTable Table(DisclosureTable table, params (string Key, string Name, Measure[] Measures)[] lines) => new(table, table.Title(), TableStatus.Present)
    {
        Lines = [.. lines.Select(line => new TableLine(line.Key, line.Name, [.. line.Measures.Select(measure => new Fact(measure, CellState.Value, 5m, "5.00", 0.01m, AmountUnit.TenThousandYuan, new Place(0)))])
        {
            Code = line.Key.All(char.IsAsciiDigit) ? line.Key : null,
            Name = line.Name,
        })],
    };
}
