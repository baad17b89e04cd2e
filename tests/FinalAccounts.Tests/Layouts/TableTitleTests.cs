using FinalAccounts.Layouts;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Layouts;

public sealed class TableTitleTests
{
    [Theory]
    [InlineData("收入支出决算总表", "01")]
    [InlineData("一、收入支出决算总表", "01")]
    [InlineData("2024年度收入支出决算总表（公开01表）", "01")]
    [InlineData("某某县水利局2023年度部门收入支出决算总表", "01")]
    [InlineData("部门收支决算总表", "01")]
    [InlineData("收入支出决算表", "01")]
    [InlineData("一般公共预算财政拨款支出决算表（按功能分类科目）", "05")]
    [InlineData("一般公共预算财政拨款基本支出决算表(按经济分类科目)", "06")]
    [InlineData("一般公共预算支出决算表（功能科目）", "05")]
    [InlineData("一般公共预算基本支出决算表（经济科目）", "06")]
    [InlineData("支出决算表（分科目）", "03")]
    [InlineData("表1：收入支出决算总表", "01")]
    [InlineData("附表1-1收入支出决算总表", "01")]
    [InlineData("收 入 决 算 表", "02")]
    [InlineData("收入决算总表", "02")]
    [InlineData("表二：2022年度单位收入决算表", "02")]
    [InlineData("支出决算表", "03")]
    [InlineData("支出决算总表（续）", "03")]
    [InlineData("财政拨款收入支出决算总表", "04")]
    [InlineData("财政拨款收支决算总表", "04")]
    [InlineData("一般公共预算财政拨款支出决算表", "05")]
    [InlineData("一般公共预算财政拨款收入支出决算表", "05")]
    [InlineData("公共预算财政拨款支出决算表", "05")]
    [InlineData("一般公共预算支出决算表", "05")]
    [InlineData("一般公共预算财政拨款基本支出决算表", "06")]
    [InlineData("一般公共预算财政拨款基本支出决算明细表", "06")]
    [InlineData("一般公共预算财政拨款(基本支出)决算表", "06")]
    [InlineData("政府性基金预算财政拨款收入支出决算表", "07")]
    [InlineData("政府性基金预算财政拨款支出决算表", "07")]
    [InlineData("政府性基金收支决算表", "07")]
    [InlineData("国有资本经营预算财政拨款支出决算表", "08")]
    [InlineData("国有资本经营预算财政拨款收入支出决算表", "08")]
    [InlineData("国有资本经营预算支出决算表", "08")]
    [InlineData("财政拨款“三公”经费支出决算表", "09")]
    [InlineData("一般公共预算财政拨款“三公”经费支出决算表", "09")]
    [InlineData("一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表", "09")]
    [InlineData("\"三公\"经费决算情况统计表", "09")]
    [InlineData("“三公”经费及机关运行经费支出决算表", "09")]
    [InlineData("国有资产占用情况表", "10")]
    [InlineData("十、国有资产占有使用情况表", "10")]
    public void A_title_names_its_table_in_every_wording(string text, string table) =>
        Assert.Equal(DisclosureTables.Parse(table), TableTitle.Read(text)?.Table);

    [Theory]
    [InlineData("政府采购情况表")]
    [InlineData("项目收入支出决算表")]
    [InlineData("收入决算表（分单位）")]
    [InlineData("一般公共预算财政拨款支出决算表（按经济分类科目）")]
    [InlineData("项目支出决算明细表")]
    [InlineData("一般公共预算财政拨款支出决算明细表")]
    [InlineData("一般公共预算财政拨款项目支出决算表")]
    [InlineData("政府性基金预算财政拨款“三公”经费支出决算表")]
    [InlineData("财政拨款支出决算明细表（政府经济分类科目）")]
    [InlineData("项目支出绩效自评表")]
    [InlineData("资产负债表")]
    [InlineData("机关运行经费支出决算表")]
    public void Another_table_is_none_of_the_ten(string text)
    {
        Assert.Null(TableTitle.Read(text)?.Table);
    }

    [Theory]
    [InlineData("收入决算表……………5")]
    [InlineData("收入决算表 12")]
    [InlineData("具体情况见收入支出决算总表")]
    [InlineData("本单位的收入支出决算总表，反映全部收支。")]
    [InlineData("第二部分 2024年度部门决算表")]
    [InlineData("公开01表")]
    [InlineData("一、收入支出决算总体情况说明")]
    [InlineData("根据收入支出决算总表")]
    public void A_line_of_contents_a_sentence_or_a_label_is_no_title(string text) => Assert.Null(TableTitle.Read(text));

    [Fact]
    public void The_label_in_front_is_kept() => Assert.Equal("表3", TableTitle.Read("表3：支出决算表")?.Label);
}
