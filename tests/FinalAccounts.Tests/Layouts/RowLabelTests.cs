using FinalAccounts.Layouts;

namespace FinalAccounts.Tests.Layouts;

public sealed class RowLabelTests
{
    [Theory]
    [InlineData("一、一般公共预算财政拨款收入", "一般公共预算财政拨款收入")]
    [InlineData("二十六、抗疫特别国债安排的支出", "抗疫特别国债安排的支出")]
    [InlineData("（二）国（境）外接待费", "国（境）外接待费")]
    [InlineData("(2)公务用车运行维护费", "公务用车运行维护费")]
    [InlineData("1. 因公出国（境）团组数（个）", "因公出国（境）团组数")]
    [InlineData("其中：外事接待人次（人）", "外事接待人次")]
    [InlineData("其中:外事接待费", "外事接待费")]
    [InlineData("一、车辆数合计(台、辆)", "车辆数合计")]
    [InlineData("二、单价 100 万元（含）以上设备（不含车辆）(台、套)", "单价100万元（含）以上设备（不含车辆）")]
    [InlineData("一、“三公”经费支出", "三公经费支出")]
    [InlineData("合    计", "合计")]
    [InlineData("一般公共服务支出", "一般公共服务支出")]
    public void A_key_is_the_label_without_ordinal_space_quotes_and_unit(string printed, string key) => Assert.Equal(key, RowLabel.Key(Words.Plain(printed)));

    [Fact]
    public void The_unit_of_a_count_is_kept_apart() => Assert.Equal("辆", RowLabel.CountUnit(Words.Plain("4.公务用车保有量（辆）")));
}
