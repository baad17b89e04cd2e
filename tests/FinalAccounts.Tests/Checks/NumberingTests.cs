using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>W07 inside a section: the items of a list, and 一是…二是… within a paragraph.</summary>
public sealed class NumberingTests
{
    private const string Heading = "九、预算绩效情况说明\n主要做法如下。\n";

    [Theory]
    [InlineData("（一）健全了管理制度并抓好落实。\n（二）加强了日常监督和现场检查。\n（四）改进了对企业的各项服务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督和现场检查。\n2.改进了对企业的各项服务。\n3.完成了全年的培训任务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督和现场检查。\n2.改进了对企业的各项服务。\n4.完成了全年的培训任务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n（1）修订了两项办法并且公布。\n（2）组织了三次集中的学习。\n（2）开展了四轮自查并整改。\n2.加强了日常监督和现场检查。")]
    [InlineData("一是健全了管理制度；二是加强了日常监督；二是改进了各项服务；三是完成了培训任务。")]
    [InlineData("一是健全了管理制度；二是加强了日常监督；四是改进了各项服务。")]
    public void A_number_twice_or_left_out_is_found_once(string list) =>
        Assert.Equal([FindingSeverity.Warning], Findings(list).Select(finding => finding.Outcome.Severity));

    [Theory]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督和现场检查。\n| 项目 | 得分 |\n| 甲 | 9 |\n4.改进了对企业的各项服务。")]
    [InlineData("1.健全了“三项制度并抓好落实。\n2.加强了日常监督和现场检查。\n2.改进了对企业的各项服务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督和现场检查。\n5.改进了对企业的各项服务。\n6.完成了全年的培训任务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n4.改进了对企业的各项服务。\n5.完成了全年的培训任务。")]
    [InlineData("（一）健全了管理制度并抓好落实。\n（三）改进了对企业的各项服务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督和\n现场检查。\n4.改进了对企业的各项服务，\n5.完成了全年的培训任务。")]
    public void What_may_have_another_cause_is_a_note(string list) =>
        Assert.Equal([FindingSeverity.Information], Findings(list).Select(finding => finding.Outcome.Severity));

    [Theory]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督和现场检查。\n3.改进了对企业的各项服务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督和现场检查。\n1.改进了对企业的各项服务。\n2.完成了全年的培训任务。")]
    [InlineData("1.健全了管理制度并抓好落实。\n2.加强了日常监督，3.落实了各项整改。\n4.改进了对企业的各项服务。")]
    [InlineData("3.健全了管理制度并抓好落实。\n5.加强了日常监督和现场检查。")]
    [InlineData("1.健全了管理制度并抓好落实。\n（1）修订了两项办法并且公布。\n（2）组织了三次集中的学习。\n2.加强了日常监督和现场检查。\n（1）开展了四轮自查并整改。\n（2）组织了两次现场的观摩。")]
    [InlineData("一是健全了管理制度；二是加强了日常监督。一是服务有提升；二是群众较满意。")]
    [InlineData("一是健全了管理制度；二要加强日常监督；三是改进了各项服务。")]
    [InlineData("同一是非问题，二是如何落实。")]
    public void A_list_that_is_right_or_cannot_be_told_is_left_alone(string list) => Assert.Empty(Findings(list));

    private static IReadOnlyList<Finding> Findings(string list) =>
        [.. AccountChecker.Check(DrawnAccount.Of(Heading + list)).Findings.Where(finding => finding.Outcome.Check == "W07")];
}
