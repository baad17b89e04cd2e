namespace FinalAccounts.Tests.Narrative;

public sealed class StaffTests
{
    private static string Lines(string paragraph) => string.Join("; ", Figures.Read(paragraph).Staff.Select(staff => $"{staff.Subject} {staff.Count}"));

    [Theory]
    [InlineData("本部门年末编制内实有人员7人，其他人员2人。离退休人员3人，其中：单位发放离退休费的人员1人，养老保险基金发放养老金的人员2人。", "编制内实有人员 7; 其他人员 2; 离退休人员 3; 单位发放离退休费的人员 1; 养老保险基金发放养老金的人员 2")]
    [InlineData("某某局2023年度，实有人数40人，其中：在职人员30人，增加2人；离休人员0人；退休人员10人,减少1人。", "实有人数 40; 在职人员 30; 离休人员 0; 退休人员 10")]
    [InlineData("在职人员总数21人，其中行政编制7人，事业编制14人。", "在职人员总数 21; 行政编制 7; 事业编制 14")]
    [InlineData("核定某某局编制数合计12名，行政编制数10名，工勤人员编制数0名。现有在职在岗在编职工11人，离退休5人，临聘人员9人。", "编制数合计 12; 行政编制数 10; 工勤人员编制数 0; 在职在岗在编职工 11; 离退休 5; 临聘人员 9")]
    [InlineData("培训干部100人，组织职工30人参赛，派出检查人员12人次，参训人员69人。", "")]
    [InlineData("增加退休人员。", "")]
    public void Staff_is_read_in_its_set_forms(string paragraph, string expected) => Assert.Equal(expected, Lines(paragraph));

    [Fact]
    public void A_staff_number_keeps_its_place()
    {
        var staff = Assert.Single(Figures.Read("情况如下：行政编制7名。").Staff);

        Assert.Equal(("b0s5-11", "情况如下：行政编制7名。"), (staff.Place.ToString(), staff.Sentence));
    }
}
