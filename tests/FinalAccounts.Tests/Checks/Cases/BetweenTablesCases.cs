using static FinalAccounts.Tests.Checks.Cases.CheckCase;

namespace FinalAccounts.Tests.Checks.Cases;

/// <summary>The same money in several tables.</summary>
internal static class BetweenTablesCases
{
    public static readonly CheckCase[] All =
    [
        Identity("X01-02", "02/合计/本年收入合计 = {}\n01/本年收入合计/收入 = 100.00"),
        Identity("X01-03", "01/本年支出合计/支出 = {}\n03/合计/本年支出合计 = 100.00"),
        Identity("X01-04", "01/一般公共预算财政拨款收入/收入 = {}\n04/一般公共预算财政拨款/收入 = 100.00"),
        Identity("X04-05", "04/本年支出合计/一般公共预算财政拨款 = {}\n05/合计/本年支出合计 = 100.00"),
        Identity("X05-06", "05/合计/基本支出 = {}\n06/人员经费合计/金额 = 60.00\n06/公用经费合计/金额 = 40.00"),
        Identity("X04-07", "04/本年支出合计/政府性基金预算财政拨款 = {}\n07/合计/本年支出小计 = 100.00"),
        Identity("X04-08", "04/本年支出合计/国有资本经营预算财政拨款 = {}\n08/合计/合计 = 100.00"),
        Identity("X03-05", "05/205 教育支出/本年支出合计 = {}\n03/205 教育支出/本年支出合计 = 100.00"),
        Identity("X06-09", "06/30217/金额 = {}\n09/公务接待费/决算数 = 100.00"),
        Exact("X09-10", "09/公务用车保有量/决算数 = {}\n10/车辆数合计/决算数 = 3", "3", "5", 2, "09/公务用车保有量/决算数 = 3"),
    ];

    private static CheckCase Identity(string check, string drawing) =>
        Numeric(check, drawing, "100.00", "120.50", 20.50m, "100.01", "100.02", drawing.Split('\n')[0].Replace("{}", "100.00", StringComparison.Ordinal));
}
