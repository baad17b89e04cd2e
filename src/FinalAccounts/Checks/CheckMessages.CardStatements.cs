using FinalAccounts.Checks.Kinds;
using FinalAccounts.Checks.Scorecards.Statements;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>The sentences of the checks of what the narrative says of scorecards.</summary>
internal static partial class CheckMessages
{
    public const string NoCardsCounted = "说明中没有写明绩效自评表的张数或某张表的指标个数。";

    public const string NoCardSums = "说明中没有写明绩效自评表的预算总额或执行总额。";

    public const string NothingSaidOfProjects = "说明中没有写明某一项目的执行率、得分或完成情况，或不能确定是哪个项目。";

    public const string NoGradeWithScore = "文件中没有同时写明得分和等级的评价结论。";

    public const string NoBands = "文件没有写明各等级的分数段。";

    public const string WhichCard = "不能确定说的是哪一张绩效自评表。";

    public const string LookAtCardCount = "请核对说明中的个数和文件中的绩效自评表。";

    public const string LookAtCardSums = "请核对说明中的资金数与各绩效自评表的资金数。";

    public const string LookAtGrade = "请按文件所列的分数段核对得分和等级。";

    public const string LookAtCardStatement = "请核对说明与绩效自评表，使二者一致。";

    public static string NoCardsOfKind(ScorecardKind kind) => $"文件中没有{Cards(kind)}，可能另行公开。";

    public static string CardCountDiffers(string words, ScorecardKind kind, int found) => $"说明写“{words}”，文件中有{Cards(kind)}{found}张。";

    public static string IndicatorCountDiffers(string words, string card, int found) => $"说明写“{words}”，{card}中有{found}个。";

    public static string OtherNumberOfCards(int stated, ScorecardKind kind, int found) => $"说明写的是{stated}个，文件中有{Cards(kind)}{found}张，不能合计比较。";

    public static string CardSumDiffers(string words, string column, string sum) => $"说明写{words}，各绩效自评表的{column}合计为{sum}。";

    public static string NoBandOf(string grade) => $"文件没有写明等级“{grade}”的分数段。";

    public static string BetweenBands(decimal score) => $"{Marks(score)}分在文件所列的两个分数段之间。";

    public static string GradeDiffers(string grade, decimal score, GradeBand band, GradeBand? other) =>
        $"得分为{Marks(score)}分，等级写为“{grade}”；文件写明“{band.Evidence.Printed}”{(other is null ? "" : $"，“{other.Evidence.Printed}”")}。";

    public static string CardPrintsNo(string name) => $"绩效自评表中没有打印{name}，或未能识别。";

    public static string CardStatementDiffers(string words, string where, string printed) => $"说明写“{words}”，{where}为{printed}。";

    public static string SentencesDiffer(string said, string onCard) => $"说明与绩效自评表中同一句话的数字不同：说明为“{said}”，表中为“{onCard}”。";

    private static string Cards(ScorecardKind kind) => kind == ScorecardKind.Overall ? "整体支出绩效自评表" : "项目支出绩效自评表";

    private static string Marks(decimal score) => Amounts.Trim(score).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
