using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>Every sentence of the checks: neutral words, for a finding is a question (待核实) and never an accusation.</summary>
internal static partial class CheckMessages
{
    public const string LookAtCells = "请对照原始决算数据，核对上列各单元格，更正其中有误的数字。";

    public const string Empty = "空表";

    public const string ReadByMachine = "由机器从扫描图片识别，尚未核实。";

    /// <summary>Why a cell can't be an operand; null where it can.</summary>
    public static string? WhyNot(CellReading cell) => cell.Standing switch
    {
        CellStanding.Unreadable => $"{cell.Evidence.Label}打印为“{cell.Evidence.Printed}”，未能识别。",
        CellStanding.Unverified => $"{cell.Evidence.Label}由机器从扫描图片识别，尚未核实。",
        CellStanding.NoTable => $"没有读到{CellNames.Of(cell.Address.Table)}。",
        _ => null,
    };

    public static string NoTable(CheckedAccount account, DisclosureTable table) => account.Status(table) switch
    {
        TableStatus.EmptyByStatement => $"{CellNames.Of(table)}为空表（文件已说明）。",
        TableStatus.AnnouncedElsewhere => $"{CellNames.Of(table)}见附件，附件不在本文件中。",
        TableStatus.Absent => $"本文件中没有{CellNames.Of(table)}（{table.Title()}）。",
        _ => $"{CellNames.Of(table)}没有读出数据行。",
    };

    public static string NoCodes(DisclosureTable table) => $"{CellNames.Of(table)}没有可汇总的科目。";

    public static string NothingPrinted(CellReading whole) =>
        whole.Standing == CellStanding.NoSuchCell ? $"表中没有{whole.Evidence.Label}。" : $"{whole.Evidence.Label}没有打印数字。";

    public static string NoPartPrinted(CellReading whole) => $"{whole.Evidence.Label}的各组成部分没有打印数字。";

    public static string InDoubt(ImportIssue doubt) => $"表中有未能识别的内容，可能影响核对：{doubt.Message}";

    public static string Differs(Check check, CellReading whole, string expected, Outcome outcome, Relation relation) => outcome.IsRounding
        ? $"{whole.Evidence.Label}为{whole.Evidence.Printed}{outcome.Unit}，按各组成部分计算为{expected}{outcome.Unit}，相差{Amounts.Signed(outcome.Difference!.Value)}，在四舍五入范围（±{Amounts.Print(outcome.Tolerance!.Value)}）内。"
        : relation == Relation.Equal
            ? $"{whole.Evidence.Label}为{whole.Evidence.Printed}{outcome.Unit}，按“{check.Statement}”应为{expected}{outcome.Unit}，相差{Amounts.Signed(outcome.Difference!.Value)}{outcome.Unit}。"
            : $"{whole.Evidence.Label}为{whole.Evidence.Printed}{outcome.Unit}，按“{check.Statement}”不应大于{expected}{outcome.Unit}，多出{Amounts.Print(outcome.Difference!.Value)}{outcome.Unit}。";

    public static string MoneyWithoutCount(CellReading money, CellReading count) =>
        $"{money.Evidence.Label}为{money.Evidence.Printed}{money.Unit.Label()}，而{count.Evidence.Label}为{count.Evidence.Printed}，有支出而没有相应数量，请核对。";

    public static string CountWithoutMoney(CellReading money, CellReading count) =>
        $"{count.Evidence.Label}为{count.Evidence.Printed}，而{money.Evidence.Label}为{money.Evidence.Printed}，有数量而没有相应支出，请核对或说明。";

    public static string MoneyRoundedAway(CellReading money, CellReading count) =>
        $"{count.Evidence.Label}为{count.Evidence.Printed}，而{money.Evidence.Label}为{money.Evidence.Printed}，不足一个打印单位的支出可能被舍去。";

    public static string StatedCount(StatedFigure figure) => $"说明中“{figure.Subject}”{figure.Kind.Label()}";

    public static string NoCounterpart(CellReading cell, DisclosureTable table) => $"{cell.Evidence.Label}有数字，{CellNames.Of(table)}中没有同名的类，无法对应。";

    public static string CodeMissing(CellReading cell, DisclosureTable table) => $"{cell.Evidence.Label}为{cell.Evidence.Printed}{cell.Unit.Label()}，{CellNames.Of(table)}中没有这个科目。";
}
