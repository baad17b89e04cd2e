using FinalAccounts.Identification;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Identification;

public sealed class DivisionsTests
{
    [Theory]
    [InlineData("景德镇市昌江商务局", "360202")]
    [InlineData("景德镇市昌江区商务局", "360202")]
    [InlineData("江西省景德镇市昌江区商务局", "360202")]
    [InlineData("江西省昌江区商务局", "360202")]
    [InlineData("昌江黎族自治县商务局", "469026")]
    [InlineData("海南省昌江县商务局", "469026")]
    [InlineData("昌吉回族自治州商务局", "652300")]
    [InlineData("昌吉州商务局", "652300")]
    [InlineData("昌吉市商务局", "652301")]
    [InlineData("新疆维吾尔自治区昌吉回族自治州昌吉市财政局", "652301")]
    [InlineData("新疆昌吉州商务局", "652300")]
    [InlineData("进贤县商务局", "360124")]
    [InlineData("衡山县商务和粮食局", "430423")]
    [InlineData("上海市普陀区规划和自然资源局", "310107")]
    [InlineData("舟山市普陀区教育局", "330903")]
    [InlineData("浙江省舟山市普陀区教育局", "330903")]
    [InlineData("景德镇市人民政府驻上海联络处", "360200")]
    [InlineData("河南省人民政府驻广州办事处", "410000")]
    [InlineData("南昌县水利局", "360121")]
    [InlineData("南昌市水利局", "360100")]
    [InlineData("吉林市审计局", "220200")]
    [InlineData("吉林省吉林市昌邑区审计局", "220202")]
    [InlineData("吉林省审计厅", "220000")]
    [InlineData("江西省商务厅", "360000")]
    [InlineData("内蒙古自治区财政厅", "150000")]
    [InlineData("广西壮族自治区民政厅", "450000")]
    [InlineData("北京市朝阳区民政局", "110105")]
    [InlineData("长春市朝阳区民政局", "220104")]
    [InlineData("中共衡山县委组织部", "430423")]
    [InlineData("中国共产党景德镇市委员会宣传部", "360200")]
    [InlineData("共青团南昌市委员会", "360100")]
    [InlineData("国家税务总局进贤县税务局", "360124")]
    [InlineData("莫力达瓦达斡尔族自治旗教育局", "150722")]
    [InlineData("巴音郭楞蒙古自治州和静县农业农村局", "652827")]
    [InlineData("博州医疗保障局", "652700")]
    [InlineData("四川省巴中市巴州区财政局", "511902")]
    [InlineData("恩施州统计局", "422800")]
    [InlineData("黔南布依族苗族自治州三都水族自治县公安局", "522732")]
    [InlineData("延边州和龙市交通运输局", "222406")]
    [InlineData("池州市贵池区棠溪镇人民政府", "341702")]
    [InlineData("南京市鼓楼医院", "320100")]
    [InlineData("杭州市西湖风景名胜区管理委员会", "330100")]
    [InlineData("东莞市商务局", "441900")]
    [InlineData("济源市商务局", "419001")]
    [InlineData("河南省济源市商务局", "419001")]
    [InlineData("重庆市忠县财政局", "500233")]
    [InlineData("山东省枣庄市市中区城市管理局", "370402")]
    [InlineData("乐山市市中区城市管理局", "511102")]
    [InlineData("晋城市城区教育局", "140502")]
    [InlineData("铜陵市郊区教育局", "340711")]
    [InlineData("南昌高新技术产业开发区管理委员会财政局", null)]
    [InlineData("海南藏族自治州贵德县民政局", "632523")]
    [InlineData("海南州民政局", "632500")]
    [InlineData("乌海市海南区民政局", "150303")]
    public void A_department_stands_in_the_division_that_its_name_names(string department, string? code) =>
        Assert.Equal(code, Divisions.Match(department)?.Certain?.Code);

    [Theory]
    [InlineData("普陀区规划和自然资源局", "310107 330903")]
    [InlineData("昌江商务局", "360202 469026")]
    [InlineData("鼓楼区教育局", "320106 320302 350102 410204")]
    [InlineData("朝阳区民政局", "110105 220104")]
    [InlineData("市中区财政局", "370103 370402 511002 511102")]
    public void A_name_of_several_divisions_names_them_all(string department, string codes) =>
        Assert.Equal(codes, string.Join(' ', Divisions.Match(department)!.Candidates.Select(region => region.Code)));

    [Theory]
    [InlineData("商务局")]
    [InlineData("驻上海联络处")]
    [InlineData("援藏干部管理中心")]
    [InlineData("县教育局")]
    [InlineData("市辖区教育局")]
    [InlineData("省直辖县级行政区划财政局")]
    public void A_name_without_a_division_names_none(string department) => Assert.Null(Divisions.Match(department));

    [Theory]
    [InlineData("360202", "江西省景德镇市昌江区", "360200", GovernmentLevel.County)]
    [InlineData("3602", "江西省景德镇市", "360000", GovernmentLevel.City)]
    [InlineData("36", "江西省", null, GovernmentLevel.Province)]
    [InlineData("310107", "上海市普陀区", "310100", GovernmentLevel.County)]
    [InlineData("419001", "河南省济源市", "419000", GovernmentLevel.County)]
    public void A_code_finds_its_division(string code, string fullName, string? parent, GovernmentLevel level)
    {
        var region = Divisions.Find(code)!;
        Assert.Equal(fullName, region.FullName);
        Assert.Equal(parent, region.ParentCode);
        Assert.Equal(level, region.Level);
    }

    [Fact]
    public void A_code_that_the_statistics_do_not_know_finds_nothing() => Assert.Null(Divisions.Find("990101"));

    [Fact]
    public void Every_division_stands_behind_the_one_above_it()
    {
        Assert.Equal(3348, Divisions.All.Count);
        var seen = new HashSet<string>();
        Assert.All(Divisions.All, region =>
        {
            Assert.True(region.ParentCode is null || seen.Contains(region.ParentCode), region.FullName);
            seen.Add(region.Code);
        });
    }

    /// <summary>Every division of China with its full path before a department, and with the path that departments usually print.</summary>
    [Theory]
    [InlineData("财政局", true)]
    [InlineData("教育局", false)]
    [InlineData("人民政府办公室", false)]
    public void Every_division_is_found_by_its_path(string department, bool withProvince)
    {
        var wrong = new List<string>();
        foreach (var region in Divisions.All.Where(region => Divisions.IsNamed(region) && region.Code != "620201"))
        {
            var path = Divisions.Above(region).Where(above => withProvince || above.Level != GovernmentLevel.Province || Divisions.IsMunicipality(above));
            var name = string.Concat(path.Select(above => above.Name)) + region.Name + department;
            if (Divisions.Match(name)?.Certain != region) wrong.Add($"{name} {Divisions.Match(name)?.Certain?.FullName}");
        }

        Assert.Empty(wrong);
    }
}
