using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Importing;

public sealed class RegionLineTests
{
    [Theory]
    [InlineData("360202", "江西省 > 景德镇市 > 昌江区")]
    [InlineData("310107", "上海市 > 普陀区")]
    [InlineData("650000", "新疆维吾尔自治区")]
    public void A_listed_division_stands_below_the_named_ones(string code, string expected) => Assert.Equal(expected, Line(Divisions.Find(code)!));

    [Fact]
    public void One_that_the_statistics_do_not_list_goes_by_its_code_and_full_name()
    {
        Assert.Equal("云岭省 > 青溪市 > 南岸区", Line(new Region("990102", "南岸区", "云岭省青溪市南岸区", GovernmentLevel.County, null)));
        Assert.Equal("江西省 > 景德镇市 > 高新区", Line(new Region("360299", "高新区", "江西省景德镇市高新区", GovernmentLevel.County, null)));
        Assert.Equal("南岸区", Line(new Region("990102", "南岸区", "南岸区", GovernmentLevel.County, null)));
    }

    private static string Line(Region region)
    {
        var line = RegionLine.Of(region);
        for (var i = 0; i < line.Count; i++) Assert.Equal(i == 0 ? null : line[i - 1].Code, line[i].ParentCode);
        return string.Join(" > ", line.Select(division => division.Name));
    }
}
