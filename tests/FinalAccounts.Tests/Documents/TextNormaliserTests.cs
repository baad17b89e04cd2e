using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents;

public sealed class TextNormaliserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  项    目  ", "项目")]
    [InlineData("收入总计 409.12 万元", "收入总计409.12万元")]
    [InlineData("22.00 8.77", "22.00 8.77")]
    [InlineData("4,733. 14", "4,733. 14")]
    [InlineData("4,733\n.14", "4,733 .14")]
    [InlineData("Final Account 2024 版", "Final Account 2024版")]
    [InlineData("占 100 %。", "占100%。")]
    [InlineData("机关事业单位\n养老保险", "机关事业单位养老保险")]
    [InlineData("\u3000\u00A0一、部门概况\u200B\uFEFF", "一、部门概况")]
    [InlineData("年初\u00AD预算", "年初预算")]
    [InlineData("⽬ ⽀ ⻔", "目支门")]
    [InlineData("⽀出 ⾦额 ⾏次 ⼾数 ⻚⻋⻓⻅⻉⻛⺠⺟⻬⻰⻩⻢⻥⻦⻝⻄", "支出金额行次户数页车长见贝风民母齐龙黄马鱼鸟食西")]
    [InlineData("\uF90A額 \uF98E度", "金額年度")]
    [InlineData("１２３．４５％", "123.45%")]
    [InlineData("４，７３３．１４", "4,733.14")]
    [InlineData("－３．５０", "-3.50")]
    [InlineData("\u22123.50", "-3.50")]
    [InlineData("2024年，3个", "2024年，3个")]
    [InlineData("增加1，减少2万元", "增加1，减少2万元")]
    [InlineData("ＡＢｃ－单位", "ABc－单位")]
    [InlineData("（一）：、。——", "（一）：、。——")]
    [InlineData("[bookmark: _Toc12][bookmark: x y]二、收入", "二、收入")]
    [InlineData("一、概况 PAGEREF _Toc185 \\h 3", "一、概况3")]
    [InlineData("HYPERLINK \\l \"_Toc1\" 第一部分", "第一部分")]
    [InlineData("TOC \\o \"1-3\" \\h \\z \\u 目录", "目录")]
    [InlineData("\u0013PAGE \\* MERGEFORMAT\u00145\u0015", "5")]
    public void Printed_text_becomes_comparable(string printed, string text) => Assert.Equal(text, TextNormaliser.Normalise(printed));

    [Fact]
    public void Each_of_the_Kangxi_radicals_stands_for_an_ordinary_character()
    {
        var radicals = Enumerable.Range(0x2F00, 214).Select(code => OrdinaryCharacters.Of((char)code)).ToList();

        Assert.All(radicals, c => Assert.InRange(c, '\u4E00', '\u9FFF'));
        Assert.Equal(214, radicals.Distinct().Count());
        Assert.Equal('龠', radicals[^1]);
    }

    [Fact]
    public void Text_that_is_ordinary_already_is_kept_as_it_is()
    {
        const string text = "本年支出合计";

        Assert.Same(text, TextNormaliser.Normalise(text));
    }
}
