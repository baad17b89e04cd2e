using System.Text.RegularExpressions;

namespace FinalAccounts.Layouts;

/// <summary>The words of headings: which name the label columns, which group others, and which carry nothing.</summary>
internal static partial class HeadingWords
{
    /// <summary>项目, 科目编码, 科目名称, 类 款 项, 行次, 栏次 …: columns that hold no amounts.</summary>
    public static bool IsLabel(string plain) => Label().IsMatch(plain);

    /// <summary>行次: a column that numbers the lines (some forms print 栏次 over it).</summary>
    public static bool IsLineNumber(string plain) => plain is "行次" or "栏次" or "序号" or "行号";

    /// <summary>类, 款, 项: the columns of a code in parts.</summary>
    public static bool IsCodeLevel(string plain) => plain is "类" or "款" or "项";

    /// <summary>备注, 说明: a column of remarks.</summary>
    public static bool IsRemark(string plain) => plain is "备注" or "说明" or "备注说明" or "主要原因";

    /// <summary>年初预算数, 年末结转和结余, 人员经费 …: a column that older and local forms add, and whose numbers are no part of the standard form.</summary>
    public static bool IsOfOtherForm(string plain) => OtherForm().IsMatch(plain);

    /// <summary>小计, 合计, 金额: a heading that only repeats the group above it.</summary>
    public static bool RepeatsGroup(string plain) => plain is "小计" or "合计" or "金额" or "总计";

    /// <summary>A heading row that prints 决算数 under every heading: it tells no column from another.</summary>
    public static bool OnlyRepeatActual(ViewRow row)
    {
        var words = Array.FindAll(row.Printed, static cell => !cell.IsBlank && !IsLabel(cell.Text) && !IsRemark(cell.Text));
        return words.Length > 1 && HeadedColumn.Clean(words[0].Text) is "决算数" or "决算" or "决算金额" or "本年决算数" && Array.TrueForAll(words, cell => cell.Text == words[0].Text);
    }

    /// <summary>The words of groups that only say what the whole table is of, in the endings that forms give them: 支出, 支出合计, 支出决算数 ….</summary>
    public static HashSet<string> GroupsOf(params string[] names) => [.. names.SelectMany(static name => Endings.Select(ending => name + ending)), "决算数", "决算", "本年决算数"];

    private static readonly string[] Endings = ["", "合计", "数", "决算", "决算数", "决算合计", "决算金额", "金额", "情况", "决算情况"];

    /// <summary>Whether <paramref name="child"/> can stand under <paramref name="group"/>, by the known forms.</summary>
    public static bool CanStandUnder(string group, string child)
    {
        foreach (var (groups, children) in Groups)
        {
            if (groups.IsMatch(group) && children.IsMatch(child)) return true;
        }

        return false;
    }

    private static readonly (Regex Groups, Regex Children)[] Groups =
    [
        (ExpenditureGroup(), ExpenditureChild()),
        (BasicGroup(), BasicChild()),
        (RevenueGroup(), RevenueChild()),
        (BalanceGroup(), BalanceChild()),
        (VehicleGroup(), VehicleChild()),
        (ThreePublicGroup(), ThreePublicItem()),
        (BudgetOrActual(), ThreePublicItem()),
        (ThreePublicItem(), BudgetOrActual()),
    ];

    [GeneratedRegex(@"^(?:支出|收入)?(?:项目|科目)(?:（.*）|名称)?$|科目(?:编码|代码|名称)?$|^按?(?:支出)?(?:功能|经济)分类.*$|^(?:编码|代码|名称|类|款|项|类款项|栏次|行次|行号|序号|单位名称|预算单位|预算科目|收支项目|指标名称)$|^(?:单位)?编码$")]
    private static partial Regex Label();

    [GeneratedRegex("^(?:本年)?支出(?:合计|决算数?|总计)?$|支出决算数?$|支出$|^合计$|^决算数?$")]
    private static partial Regex ExpenditureGroup();

    [GeneratedRegex("^(?:小计|合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出)")]
    private static partial Regex ExpenditureChild();

    [GeneratedRegex("^基本支出")]
    private static partial Regex BasicGroup();

    [GeneratedRegex("^(?:小计|合计|人员经费|(?:日常)?公用经费)")]
    private static partial Regex BasicChild();

    [GeneratedRegex("^(?:(?:年初|全年|调整后?|本年|上年)?(?:支出|收入)?预算数?|上年(?:支出|收入)?决算数?|(?:年初|上年|年末).*(?:结转|结余).*|本年收入|人员经费|(?:日常)?公用经费|(?:其中：)?教育收费)$")]
    private static partial Regex OtherForm();

    [GeneratedRegex("收入")]
    private static partial Regex RevenueGroup();

    [GeneratedRegex("^(?:小计|合计|(?:其中：)?.*(?:教育收费|非同级|一般公共预算|政府性基金|国有资本).*)$")]
    private static partial Regex RevenueChild();

    [GeneratedRegex("^(?:年初|上年|年末|本年收入|收入)")]
    private static partial Regex BalanceGroup();

    [GeneratedRegex("^(?:小计|合计|.*(?:结转|结余).*)$")]
    private static partial Regex BalanceChild();

    [GeneratedRegex("公务用车|公车")]
    private static partial Regex VehicleGroup();

    [GeneratedRegex("^(?:小计|合计|.*购置.*|.*运行.*)$")]
    private static partial Regex VehicleChild();

    [GeneratedRegex("三公")]
    private static partial Regex ThreePublicGroup();

    [GeneratedRegex("^(?:小计|合计|.*因公出国.*|.*公务用车.*|.*公务接待.*|.*购置费|(?!机关).*运行.*费|会议费|培训费)$")]
    private static partial Regex ThreePublicItem();

    [GeneratedRegex("^(?:年初|全年|调整后?|本年|上年|当年)?(?:支出)?(?:预算数?|决算数?|支出数?)$")]
    private static partial Regex BudgetOrActual();
}
