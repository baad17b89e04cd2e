using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>Tables beside the ten, as some provinces publish them: kept as they stand, never read as one of the ten.</summary>
internal static class ExtraTables
{
    public static readonly TableElement Procurement = Of("政府采购支出情况表", """
        项目|行次|采购计划金额|实际采购金额
        合计|1|86.20|81.47
        货物|2|26.20|25.17
        工程|3|30.00|28.30
        服务|4|30.00|28.00
        """);

    public static readonly TableElement Projects = Of("项目支出决算表", """
        项目名称|年初预算数|调整后预算数|决算数
        合计|120.00|131.50|128.66
        地质灾害隐患点巡查|40.00|45.50|44.10
        国土空间规划编制|80.00|86.00|84.56
        """);

    public static readonly TableElement BalanceSheet = Of("资产负债简表", """
        资产|行次|年初数|年末数|负债和净资产|行次|年初数|年末数
        一、流动资产|1|212.40|198.15|三、流动负债|5|14.20|11.75
        二、非流动资产|2|890.00|861.30|四、净资产|6|1,088.20|1,047.70
        资产总计|3|1,102.40|1,059.45|负债和净资产总计|7|1,102.40|1,059.45
        """);

    public static readonly TableElement AgencyOperation = Of("机关运行经费支出情况表", """
        科目编码|科目名称|决算数
        合计||61.35
        30201|办公费|20.15
        30211|差旅费|41.20
        """);

    public static readonly TableElement Transfers = Of("专项转移支付资金分配表", """
        地区|补助金额|其中：上年结转
        合计|55.00|5.00
        甲区|30.00|5.00
        乙区|25.00|
        """);

    public static readonly TableElement Comparison = Of("“三公”经费决算情况统计表", """
        项目|上年决算数|本年决算数|增减金额|增减幅度
        合计|2911.47|2706.86|-204.61|-7.03%
        1.因公出国（境）费|13.06|10.20|-2.86|-21.9%
        2.公务接待费|1679.69|1590.94|-88.75|-5.28%
        3.公务用车购置及运行费|1218.72|1105.72|-113|-9.27%
        其中：公务用车购置费|14.80|0|-14.8|-100%
        公务用车运行维护费|1203.92|1105.72|-98.2|-8.16%
        """);

    /// <summary>02 or 03 with a line for each unit instead of each code.</summary>
    public static TableElement ByUnit(TableElement table, string suffix)
    {
        var columns = table.Rows.SelectMany(row => row).Where(cell => cell.Fact is not null).Select(cell => cell.Fact!.Column).Distinct().ToList();
        string[] names = ["合计", "云汀市自然资源局（本级）", "云汀市国土勘测规划院"];
        return table with
        {
            Id = null,
            Title = table.Title + suffix,
            Label = table.Label + "-1",
            Rows =
            [
                [Cell.Heading("单位名称"), .. columns.Select(column => Cell.Heading(column))],
                .. names.Select((name, i) => (IReadOnlyList<Cell>)[new Cell(name), .. columns.Select((_, column) => new Cell(column == 0 ? $"{300 - 100 * i}.00" : column == 1 ? $"{200 - 50 * i}.00" : ""))]),
            ],
        };
    }

    private static TableElement Of(string title, string drawing)
    {
        var lines = drawing.Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split('|')).ToList();
        return new TableElement(title, [.. lines.Select((cells, row) => (IReadOnlyList<Cell>)[.. cells.Select(cell => row == 0 ? Cell.Heading(cell) : new Cell(cell))])])
        {
            Label = "公开11表",
            Caption = ["部门：云汀市自然资源局", "2024年度", "金额单位：万元"],
        };
    }
}
