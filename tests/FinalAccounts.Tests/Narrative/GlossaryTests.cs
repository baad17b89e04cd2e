namespace FinalAccounts.Tests.Narrative;

public sealed class GlossaryTests
{
    private static string[] Lines(params string[] paragraphs) => [.. Figures.Read(["第四部分名词解释", .. paragraphs]).Glossary.Select(entry => $"{entry.Code}|{entry.Term}|{entry.Explanation}")];

    [Theory]
    [InlineData("（一）财政拨款：指当年拨付的资金。", "|财政拨款|指当年拨付的资金。")]
    [InlineData("1、(代码：2130301)农林水支出——水利——行政运行：反映基本支出。", "2130301|农林水支出——水利——行政运行|反映基本支出。")]
    [InlineData("二、2130301行政运行：反映基本支出。", "2130301|行政运行|反映基本支出。")]
    [InlineData("3.**住房公积金（项）：**反映缴存支出。", "|住房公积金（项）|反映缴存支出。")]
    [InlineData("十、“三公”经费：是指三项经费。其中，接待费反映招待。", "|“三公”经费|是指三项经费。其中，接待费反映招待。")]
    [InlineData("五、基本支出是指保障运转的支出。", "|基本支出|是指保障运转的支出。")]
    public void A_term_and_its_meaning_are_read(string paragraph, string expected) => Assert.Equal([expected], Lines(paragraph));

    [Fact]
    public void Items_carry_the_names_above_them() => Assert.Equal(
        ["|农林水支出（类）水利（款）|反映水利支出。", "|农林水支出（类）水利（款）行政运行（项）|反映基本支出。"],
        Lines("（一）农林水支出（类）水利（款）：反映水利支出。", "1.行政运行（项）：反映基本支出。"));

    [Fact]
    public void A_term_may_be_a_heading_and_an_explanation_may_go_on() => Assert.Equal(
        ["|基本支出|指保障运转的支出。包括人员经费。"],
        Lines("二、基本支出", "指保障运转的支出。", "包括人员经费。"));

    [Fact]
    public void Definitions_elsewhere_are_not_glossary_and_glossary_states_no_figures()
    {
        Assert.Empty(Figures.Read("一、概况", "办公室：指内设机构。").Glossary);
        Assert.Empty(Figures.Read("第四部分名词解释", "一、基本支出：指2023年度基本支出5.00万元。").Figures);
    }
}
