using FinalAccounts.Checks.Kinds;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>The sentences of the checks of the narrative.</summary>
internal static partial class CheckMessages
{
    public const string NoLinkedFigure = "说明中没有能与表中项目对应的数字。";

    public const string NothingTwice = "说明中没有重复出现的指标。";

    public const string CutNotRounded = "（可能是舍去了尾数而没有四舍五入。）";

    public const string PaddedWithZero = "（可能只保留一位小数后补零。）";

    public const string LookAtDirection = "请核对数字与文字的方向（增加、减少、持平、大于、小于）。";

    public const string GrowthFromZeroSuggestion = "上年数为0时，建议只写增加的金额，不写百分比。";

    public const string CompletionOfZeroSuggestion = "预算数为0时，建议不写完成百分比。";

    public static string NotStated(FigureKind kind) => $"说明中没有写明{kind.Label()}。";

    public static string OperandsMissing(StatedFigure rate) => $"计算“{rate.Subject}”{rate.Kind.Label()}所需的数字没有在同一处写明，或写明了不止一个。";

    public static string UnitNotUnderstood(StatedFigure figure) => $"“{figure.Subject}”的计量单位“{figure.Unit}”无法换算。";

    public static string DivisorMayBeZero(StatedFigure rate) => $"计算“{rate.Subject}”{rate.Kind.Label()}的分母为0或四舍五入后可能为0。";

    public static string RateDiffers(StatedFigure rate, string formula, Outcome outcome) => outcome.IsRounding
        ? $"“{rate.Subject}”写为“{rate.Printed}”，按{formula}计算为{outcome.Expected}，差异在四舍五入范围内。"
        : $"“{rate.Subject}”写为“{rate.Printed}”，按{formula}计算应为{outcome.Expected}，相差{Amounts.Signed(outcome.Difference!.Value)}个百分点。";

    public static string RateSuggestion(string expected) => $"若金额无误，百分比应为{expected}；否则请核对金额。";

    public static string StatedDiffers(StatedFigure figure, CellReading cell, Outcome outcome) => outcome.IsRounding
        ? $"“{figure.Subject}”写为“{figure.Printed}”，{cell.Evidence.Label}为{outcome.Expected}，差异在四舍五入范围内。"
        : $"“{figure.Subject}”写为“{figure.Printed}”，{cell.Evidence.Label}为{outcome.Expected}{(cell.HasValue && cell.Unit.IsMoney() ? cell.Unit.Label() : "")}，相差{Amounts.Signed(outcome.Difference!.Value)}{outcome.Unit}。";

    public static string StatedSuggestion(CellReading cell) => $"请核对说明与{cell.Evidence.Label}，使二者一致。";

    public static string DirectionsDiffer(StatedFigure change, StatedFigure growth) => $"“{change.Subject}”前写“{change.Printed}”，后写“{growth.Printed}”，方向不一致。";

    public static string DirectionOf(StatedFigure figure, StatedFigure other) => $"按本年数和“{other.Printed}”计算，大小相符，只是“{figure.Printed}”的方向不一致。";

    public static string OnlyDirectionDiffers(StatedFigure growth) => $"“{growth.Subject}”的增减幅度（{growth.Printed}）大小与金额相符，只是增减的方向不一致，由A05说明。";

    public static string SizeAgainstCompletion(string words, StatedFigure rate) => $"“{rate.Subject}”写“{words}”，而前写“{rate.Printed}”，二者不一致。";

    public static string LessAndTheSame(StatedFigure change, StatedFigure same) => $"“{change.Subject}”前写“{change.Printed}”，后写“{same.Printed}”，既有增减又持平，二者不一致。";

    public static string SizeDiffers(string words, StatedFigure amount, StatedFigure budget) => $"“{amount.Subject}”写“{words}”，而所列数字为“{amount.Printed}”与“{budget.Printed}”。";

    public static string GrowthFromZero(StatedFigure growth, StatedFigure change) => $"“{growth.Subject}”比上年的增减额（{change.Printed}）等于本年数，上年数为0，“{growth.Printed}”没有意义。";

    public static string CompletionOfZero(StatedFigure rate) => $"“{rate.Subject}”的预算数为0，“{rate.Printed}”没有意义。";

    public static string StatedTwice(StatedFigure first, StatedFigure other) => $"“{first.Subject}”的{first.Kind.Label()}前后两处分别写为“{first.Printed}”和“{other.Printed}”。";

    public const string NoStatedSums = "说明中没有列全各组成部分的总额。";

    public const string NoItemsNamed = "说明中没有按类、款、项列出的支出。";

    public const string LookAtItemName = "请核对科目名称，与公开表一致。";

    public const string NoneSaid = "说明中没有“无……收支”的表述。";

    public static string ShareOfWhat(StatedFigure share) => $"“{share.Subject}”的占比（{share.Printed}）没有写明总额，或总额没有在同一处写明。";

    public static string ShareDiffers(StatedFigure share, StatedFigure amount, Evidence whole, string expected) =>
        $"“{share.Subject}”写为“{share.Printed}”，按{amount.Printed}除以{whole.Label}{whole.Printed}计算应为{expected}%。";

    public static string StatedSumDiffers(StatedFigure total, string sum) => $"“{total.Subject}”写为“{total.Printed}”，所列各部分合计为{sum}{total.Unit}。";

    public static string SidesDiffer(StatedFigure revenue, StatedFigure expenditure) => $"“{revenue.Subject}”写为“{revenue.Printed}”，“{expenditure.Subject}”写为“{expenditure.Printed}”，二者应当相等。";

    public static string ItemNotInTables(IReadOnlyList<string> names) => $"说明中的“{string.Join("”“", names)}”在公开表中没有同名的科目。";

    public static string NoneButPrinted(string words, DisclosureTable table, string printed) => $"说明写“{words}”，而{CellNames.Of(table)}列有{printed}。";
}
