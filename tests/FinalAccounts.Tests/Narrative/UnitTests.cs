using FinalAccounts.Narrative;

namespace FinalAccounts.Tests.Narrative;

public sealed class UnitTests
{
    private static NarrativeReading Read(params object[] blocks) => NarrativeReader.Read(Grids.Document(blocks), new HashSet<int>(), []);

    [Fact]
    public void The_list_of_units_gives_names_and_levels()
    {
        var reading = Read("纳入本套部门决算汇编范围的单位共2个，包括：", Grids.Parse("""
            | 序号 | 单位名称         | 预算级次 |
            | 1    | 某某县水利局本级 | 一级     |
            | 2    | 某某县水文站     | 二级     |
            |      |                  |          |
            """));

        Assert.Equal([("某某县水利局本级", "一级", "b1r1c1"), ("某某县水文站", "二级", "b1r2c1")], reading.Units.Select(unit => (unit.Name, unit.Level!, unit.Place.ToString())));
        Assert.Empty(reading.Issues);
    }

    [Theory]
    [InlineData("纳入本套部门决算汇编范围的单位共1个，即某某县档案馆（本级）。", "某某县档案馆（本级）")]
    [InlineData("纳入2023年度部门决算编制范围的单位共2个，分别是：某某县水利局本级、某某县水文站。", "某某县水利局本级; 某某县水文站")]
    [InlineData("某某县司法局无下属预算单位，下设4个科室，分别是：办公室、法制科、宣传科、调解科。", "某某县司法局")]
    [InlineData("本单位内设机构包括：办公室、财务科。", "")]
    public void Units_named_in_a_sentence_are_read(string sentence, string expected) => Assert.Equal(expected, string.Join("; ", Read(sentence).Units.Select(unit => unit.Name)));

    [Fact]
    public void Units_listed_below_the_sentence_are_read() => Assert.Equal(
        ["某某县水利局（本级）", "某某县河道管理所"],
        Read("纳入2023年度部门决算编制范围的二级预算单位包括：", "1.某某县水利局（本级）", "2.某某县河道管理所", "（三）人员情况", "在职人员5人。").Units.Select(unit => unit.Name));

    [Fact]
    public void Another_number_of_units_than_stated_is_reported() =>
        Assert.Equal("unit-count-differs", Assert.Single(Read("纳入本套部门决算汇编范围的单位共3个，即某某县档案馆本级、某某县水文站。").Issues).Code);
}
