using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;

namespace FinalAccounts.Tests.Importing;

public sealed class CompletenessTests
{
    private const string Opening = "云溪市商务局2024年度部门决算\n第一部分 部门概况\n本部门2024年度收入总计100.00万元，比上年增加10.00万元。\n";

    private static readonly GivenIdentity Given = new("云溪市商务局", "990100", 2024, Model.ReportKind.DepartmentFinalAccount, "虚构省云溪市");

    [Theory]
    [InlineData("本年收入主要用于保障机关各科室和下属单位的日常运转和")]
    [InlineData("本部门下设三个科室，分别是办公室、")]
    [InlineData("公务接待费支出2.00万元（其中外事接待")]
    [InlineData("本年支出100.00万元，其中基本支出60.00万元，项目支出40.00万元，经营支")]
    [InlineData("2.")]
    public void A_file_that_ends_in_the_middle_of_a_sentence_is_refused(string end)
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => Read(Opening + end));

        Assert.Equal("file-cut-off", refusal.Code);
        Assert.Contains("--complete", refusal.Message);
    }

    [Theory]
    [InlineData("以上情况，请审阅。")]
    [InlineData("云溪市商务局")]
    [InlineData("决算公开信息反馈和联系方式：云溪市商务局办公室0990-1234567")]
    [InlineData("第三部分 名词解释\n2.基本支出：为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出")]
    [InlineData("2025年8月30日")]
    [InlineData("本部门本年没有政府性基金收入，也没有使用政府性基金安排的支出，所以相应的表是空表\n")]
    public void A_file_that_ends_like_a_document_is_read(string end) => Assert.Equal(2024, Read(Opening + end).Account.Year);

    [Fact]
    public void A_page_may_end_with_any_footer()
    {
        var page = "<html><body>" + string.Concat(Opening.Split('\n').Select(line => $"<p>{line}</p>")) + "<div>主办：云溪市人民政府办公室 网站标识码：9901000012 某ICP备05000000号</div></body></html>";

        Assert.Equal(2024, AccountReader.Read(new SourceFile("drawn.html", Encoding.UTF8.GetBytes(page)), Given).Account.Year);
    }

    [Fact]
    public void An_account_whose_contents_announce_no_three_public_expenses_may_end_with_a_table()
    {
        const string Table = "一般公共预算财政拨款支出决算表\n公开05表\n金额单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n栏次\t\t1\t2\t3\n合计\t\t15.00\t15.00\t0.00\n205\t教育支出\t15.00\t15.00\t0.00\n";

        Assert.Equal(2024, Read(Opening + Table).Account.Year);
    }

    [Fact]
    public void Whoever_says_that_it_is_complete_is_believed() =>
        Assert.Equal(2024, AccountReader.Read(File(Opening + "本部门下设三个科室，分别是办公室、"), Given with { IsComplete = true }).Account.Year);

    [Theory]
    [InlineData("201\t一般公共服务支出\t10.00\t10.00\t0.00\n20103\t办公厅事务\t10.00\t10.00\t0.00\n2010301\t行政运行\t10.00\t10.00\t0.00\n208\t社会保障\t5.00\t5.00\t0.00\n")]
    [InlineData("201\t一般公共服务支出\t10.00\t10.00\t0.00\n20103\t办公厅事务\t10.00")]
    public void A_table_cut_in_the_middle_is_refused(string rows)
    {
        const string Head = "一般公共预算财政拨款支出决算表\n公开05表\n金额单位：万元\n科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出\n栏次\t\t1\t2\t3\n合计\t\t15.00\t15.00\t0.00\n";

        Assert.Equal("file-cut-off", Assert.Throws<UnreadableFileException>(() => Read(Opening + Head + rows)).Code);
    }

    [Fact]
    public void Cut_anywhere_in_its_tables_a_sample_is_refused()
    {
        var bytes = System.IO.File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "commerce-2024.txt"));
        var text = Encoding.UTF8.GetString(bytes);
        var first = text.LastIndexOf("收入支出决算总表", StringComparison.Ordinal) + 200;
        var last = text.LastIndexOf("三公”经费支出决算表", StringComparison.Ordinal);
        var accepted = new List<int>();
        for (var length = first; length < last; length += 97)
        {
            try
            {
                AccountReader.Read(File(text[..length]), Given);
                accepted.Add(length);
            }
            catch (UnreadableFileException refusal)
            {
                Assert.Equal("file-cut-off", refusal.Code);
            }
        }

        Assert.True(last > first + 970);
        Assert.Empty(accepted);
    }

    private static ReadAccount Read(string text) => AccountReader.Read(File(text), Given);

    private static SourceFile File(string text) => new("drawn.txt", Encoding.UTF8.GetBytes(text));
}
