using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents.Text;

/// <summary>Sentences that a page end or the line width has cut: joined on proof, left apart otherwise.</summary>
public sealed class BrokenParagraphTests
{
    [Theory]
    [InlineData("本年支付基本养老保险费若干。\n\n年末离退休人员3人，其中由养老保\n\n险基金发放的2人。\n", "年末离退休人员3人，其中由养老保险基金发放的2人。")]
    [InlineData("接待费2万元，与上年持平。\n\n用车费3万元，与上年\n\n持平，无购置。\n", "用车费3万元，与上年持平，无购置。")]
    [InlineData("依照《某省全面实施预\n\n算绩效管理的意见》执行。\n", "依照《某省全面实施预算绩效管理的意见》执行。")]
    [InlineData("公用经费10万元，增长5%，因人员有所\n\n增加。\n", "公用经费10万元，增长5%，因人员有所增加。")]
    [InlineData("本年收入合计50万元，其中拨款 40.5\n\n万元，占81%。\n", "本年收入合计50万元，其中拨款40.5万元，占81%。")]
    [InlineData("本年支出20万元，\n\n比上年减少3万元。\n", "本年支出20万元，比上年减少3万元。")]
    [InlineData("本年支出20万元\n\n，比上年减少3万元。\n", "本年支出20万元，比上年减少3万元。")]
    public void A_sentence_cut_by_a_page_end_is_joined(string text, string joined) => Assert.Contains(joined, Drawn.Blocks(text));

    [Theory]
    [InlineData("（一）部门职责，机构、人员及资产等基本情况\n\n负责全区商务工作，协调服务。\n")]
    [InlineData("三、收入决算情况说明\n\n本年收入10万元，与上年持平。\n")]
    [InlineData("购置费0万元，与上年持平\n\n公务用车运行费2万元，与上年持平。\n")]
    [InlineData("本年支出20万元，主要原因是人员增加\n\n（二）公用经费5万元，与上年持平。\n")]
    [InlineData("本年支出20万元，主要原因是人员增加\n\n财政拨款收入支出决算总表\n")]
    [InlineData("本年支出20万元，主要原因是人员增加\n\n十、其他事项\n")]
    [InlineData("二、收入合计，\n\n三、支出合计\n")]
    [InlineData("（三）公务接待费，详见下表\n\n无。\n")]
    [InlineData("部门：某局\n\n2024年度\n")]
    [InlineData("某市驻外联络处\n\n2025年3月10日\n")]
    [InlineData("第一部分 （概况\n\n一）职责\n")]
    public void What_may_be_two_paragraphs_stays_two(string text) => Assert.Equal(2, Drawn.Blocks(text).Length);

    [Fact]
    public void In_a_wrapped_text_full_lines_go_on_and_headings_stand_alone()
    {
        const string text = """
            一、收入决算情况说明
                本部门本年度收入总计一百二十万元，其中年初结转和结余十二万
            元，比上年减少六万元，下降百分之三十；本年收入合计一百零八万
            元，比上年增加八万元，增长百分之八，主要原因是人员经费按规定
            标准调整，新进人员三名，公用经费相应增加，项目经费保持不变。
            二、支出决算情况说明
                本部门本年度支出总计一百二十万元，其中本年支出合计一百一十
            万元，比上年增加五万元，增长百分之四点八，主要原因是新增办公
            设备购置项目一个；年末结转和结余十万元，比上年减少二万元，下
            降百分之十六点七，主要原因是加快了支出进度。
            """;

        var blocks = Drawn.Blocks(text);

        Assert.Equal(4, blocks.Length);
        Assert.Equal(("一、收入决算情况说明", "二、支出决算情况说明"), (blocks[0], blocks[2]));
        Assert.Contains("年初结转和结余十二万元，比上年减少", blocks[1]);
        Assert.EndsWith("项目经费保持不变。", blocks[1]);
        Assert.Contains("下降百分之十六点七", blocks[3]);
    }

    [Fact]
    public void In_a_wrapped_text_a_number_a_bracket_and_a_long_item_cut_by_the_width_are_whole()
    {
        const string text = """
            收入支出决算情况一览（小字标题，比正文的行略宽一些，这样的行只有一两行，不作数）

            本部门本年度收入总计120.00万元，其中财政拨款收入100.00万元，占8
            3.33%；其他收入20.00万元，占16.67%。与上年相比，收入总计减少6.
            50万元，下降5.14%，主要原因是专项资金减少，其他各项收入与上年基
            本持平。

            3.社会保障和就业支出（类）行政事业单位养老支出（款）机关单位养老
            保险缴费支出（项）：支出决算为12.34万元，用于缴纳单位承担的基本
            养老保险费，比上年增加0.56万元，增长4.75%，由于缴费基数按规定每
            年调整一次。

            4.本年支出按用途划分，主要用于以下几个方面：其一是一般公共服务支
            出（类）支出34.50万元，占28.75%；其二是卫生健康支出（类）支出5.
            60万元，占4.67%；其三是住房保障支出（类）支出7.80万元，占6.50%；
            其四是社会保障支出，由于篇幅所限，不再一一列出，详见各表。
            """;

        var blocks = Drawn.Blocks(text);

        Assert.Equal(4, blocks.Length);
        Assert.Contains("占83.33%", blocks[1]);
        Assert.Contains("减少6.50万元", blocks[1]);
        Assert.Contains("机关单位养老保险缴费支出（项）", blocks[2]);
        Assert.Contains("一般公共服务支出（类）支出34.50万元", blocks[3]);
        Assert.Contains("支出5.60万元", blocks[3]);
    }

    [Fact]
    public void The_pieces_are_kept_as_printed()
    {
        var document = Drawn.Read("依照《预\n\n算法》 执行。\n");

        Assert.Equal("依照《预\n算法》 执行。", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Printed);
    }
}
