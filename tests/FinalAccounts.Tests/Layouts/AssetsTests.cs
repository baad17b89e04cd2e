using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

/// <summary>10 in the forms of many provinces.</summary>
public sealed class AssetsTests
{
    [Theory]
    [InlineData(GridAlignment.Exact)]
    [InlineData(GridAlignment.FromLeft)]
    [InlineData(GridAlignment.FromRight)]
    public void Vehicles_and_equipment_are_counts(GridAlignment alignment)
    {
        var reading = Facts.Read("国有资产占用情况表", "单位：台、辆、套", Grids.Parse("""
            | 项目 | 栏次 | 决算数 |
            | 一、车辆数合计(台、辆) | 1 | 3 |
            | 1.副部（省）级及以上领导用车 | 2 | 0 |
            | 2.机要通信用车 | 3 | |
            | 8.其他用车 | 9 | 3 |
            | 二、单价100万元（含）以上设备（不含车辆）(台、套) | 10 | 1 |
            """, alignment));

        var facts = Facts.Of(reading);
        Assert.Equal("3", facts["10/车辆数合计/决算数"]);
        Assert.Equal("<blank>", facts["10/机要通信用车/决算数"]);
        Assert.Equal("1", facts["10/单价100万元（含）以上设备（不含车辆）/决算数"]);
        var table = reading.Table(DisclosureTable.StateAssets);
        Assert.All(table.Lines, line => Assert.All(line.Facts, fact => Assert.Equal(AmountUnit.Count, fact.Unit)));
        Assert.Equal("车辆数合计", table.Lines[3].ParentKey);
        Assert.Equal(9, table.Lines[3].LineNumber);
    }

    [Fact]
    public void One_row_with_a_column_for_each_kind_is_the_same_table()
    {
        var reading = Facts.Read("国有资产占有使用情况表", "单位：辆、台（套）", Grids.Parse("""
            | 车辆（辆） | < | < | < | 单价50万元以上通用设备 | 单价100万元以上专用设备 |
            | 车辆数合计 | 机要通信用车 | 执法执勤用车 | 其他用车 | ^ | ^ |
            | 5 | 1 | 3 | 1 | 0 | 2 |
            """));

        var facts = Facts.Values(reading);
        Assert.Equal("5", facts["10/车辆数合计/决算数"]);
        Assert.Equal("3", facts["10/执法执勤用车/决算数"]);
        Assert.Equal("2", facts["10/单价100万元以上专用设备/决算数"]);
    }

    [Fact]
    public void A_table_of_asset_values_is_another_one()
    {
        var reading = Facts.Read("国有资产占用情况表", "单位：万元", Grids.Parse("""
            | 项目 | 资产总额 | 流动资产 | 固定资产 |
            | 合计 | 500.00 | 200.00 | 300.00 |
            """));

        Assert.Empty(Facts.Of(reading));
        Assert.Contains("layout-declined", reading.Codes());
    }

    [Fact]
    public void Values_of_vehicles_are_no_counts()
    {
        var reading = Facts.Read("国有资产使用情况表", "金额单位：元", Grids.Parse("""
            | 项目 | 行次 | 资产总额 | 流动资产 | 固定资产 | < | < | < | 无形资产 |
            | ^ | ^ | ^ | ^ | 小计 | 房屋构筑物 | 车辆 | 单价200万元以上大型设备 | ^ |
            | 合计 | 1 | 900,000.00 | 300,000.00 | 600,000.00 | 250,000.00 | 150,000.00 | 200,000.00 | 0.00 |
            """));

        Assert.Empty(Facts.Of(reading));
        Assert.Contains("layout-declined", reading.Codes());
    }
}
