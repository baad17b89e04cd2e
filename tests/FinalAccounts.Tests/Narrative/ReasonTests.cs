using FinalAccounts.Model;

namespace FinalAccounts.Tests.Narrative;

public sealed class ReasonTests
{
    [Theory]
    [InlineData("培训费3.00万元，比上年减少1.00万元，下降25.00%，主要原因：线上培训，少用场地；会议费5.00万元，与上年持平。", "培训费", FigureKind.Change, "线上培训，少用场地")]
    [InlineData("教育支出（类）年初预算数2.00万元，决算数3.00万元，完成年初预算的150.00%。预决算差异主要原因：新增人员。", "教育支出", FigureKind.Completion, "新增人员")]
    [InlineData("公务接待费全年预算数0.00万元，决算数0.00万元，主要原因：没有接待。", "公务接待费", FigureKind.Amount, "没有接待")]
    [InlineData("公务接待费1.00万元。决算数与上年持平，主要原因：来客相当。", "公务接待费", FigureKind.Change, "来客相当")]
    [InlineData("机关运行经费支出9.00万元，较上年增加1.00万元，主要是人员增加。", "机关运行经费支出", FigureKind.Change, "人员增加")]
    [InlineData("机关运行经费支出9.00万元，同比增长12%。主要原因是搬迁新址。", "机关运行经费支出", FigureKind.Growth, "搬迁新址")]
    [InlineData("本年收入合计9.00万元，比上年增加1.00万元，主要原因：一是工资调整。二是项目增加。", "本年收入合计", FigureKind.Change, "一是工资调整。二是项目增加")]
    [InlineData("收入支出总体与上年相比，减少8.00万元，预决算差异率10%，主要原因是：结余上缴。", "收入支出总体", FigureKind.Variance, "结余上缴")]
    [InlineData("公务接待费支出预算为2.00万元，支出决算为1.50万元，完成预算的75.00%，决算数小于预算数的主要原因是厉行节约，与上年相比减少0.50万元，减少25.00%，减少的主要原因是来客减少。", "公务接待费", FigureKind.Change, "来客减少")]
    [InlineData("公务接待费支出预算为2.00万元，支出决算为1.50万元，完成预算的75.00%，决算数小于预算数的主要原因是厉行节约，与上年相比减少0.50万元。", "公务接待费", FigureKind.Completion, "厉行节约")]
    [InlineData("培训费9.00万元，较年初预算数增加1.00万元，增长12.5%，主要原因是人员增加；比上年增加2.00万元。", "培训费", FigureKind.Variance, "人员增加")]
    [InlineData("三公经费支出9.00万元，比上年减少1.00万元，下降10.00%，主要原因是因公出国（境）费减少。", "三公经费支出", FigureKind.Change, "因公出国（境）费减少")]
    [InlineData("公务接待费5.00万元，比上年增加1.00万元。培训费3.00万元，与上年持平。公务接待费支出增加的主要原因是来客增加。", "公务接待费", FigureKind.Change, "来客增加")]
    public void A_reason_belongs_to_the_deviation_before_it(string paragraph, string subject, FigureKind kind, string reason)
    {
        var figures = Figures.Read("2023年度部门决算", paragraph).Figures;

        var explained = figures.Where(figure => figure.Reason == reason).ToList();
        Assert.Equal((subject, kind), (Assert.Single(explained).Subject, explained[0].Kind));
    }

    [Theory]
    [InlineData("本年收入合计9.00万元，比上年增加1.00万元，主要原因：。")]
    [InlineData("本年收入合计9.00万元，比上年增加1.00万元，主要原因：；本年支出合计8.00万元。")]
    [InlineData("公务用车运行维护费5.20万元，与上年持平。“三公”经费决算数小于预算数6.48万元，主要是厉行节约。")]
    [InlineData("“三公”经费支出9.00万元，比上年减少2.00万元。其中，因公出国（境）费用没有，原因是压缩开支；公务接待费4.00万元。")]
    [InlineData("国内公务接待9批，累计接待61人次，主要是：工作来往。")]
    [InlineData("全年预算数6.00万元，发现的问题及原因：一是进度慢。")]
    public void An_empty_reason_or_one_of_something_else_is_none(string paragraph) =>
        Assert.All(Figures.Read("2023年度部门决算", paragraph).Figures, figure => Assert.Null(figure.Reason));
}
