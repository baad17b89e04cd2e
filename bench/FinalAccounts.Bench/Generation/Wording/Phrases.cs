using FinalAccounts.Bench.Generation.Accounts;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>The set forms in which a narrative states figures; amounts in the narrative are in 万元.</summary>
internal static class Phrases
{
    public static string Money(long hundredths) => Amounts.Print(hundredths) + "万元";

    /// <summary>，比上年增加x万元，增长y% — without a percentage where last year was nothing.</summary>
    public static string Against(Change change)
    {
        if (change.Difference == 0) return "与上年持平";
        var up = change.Difference > 0;
        var text = $"比上年{(up ? "增加" : "减少")}{Money(Math.Abs(change.Difference))}";
        return change.Prior == 0 ? text : $"{text}，{(up ? "增长" : "下降")}{Amounts.Percent(change.Difference, change.Prior)}%";
    }

    /// <summary>The same with 主要原因, where there is a change.</summary>
    public static string Against(Change change, Func<Change, Dice, string> reason, Dice dice) =>
        change.Difference == 0 ? Against(change) : $"{Against(change)}，主要原因：{reason(change, dice)}";

    /// <summary>，完成年初预算的x% — nothing where there was no budget.</summary>
    public static string Completion(long actual, long budget, string of) => budget == 0 ? "" : $"，完成{of}的{Amounts.Percent(actual, budget)}%";

    /// <summary>，占x%.</summary>
    public static string Part(string name, long part, long whole) => $"{name}{Money(part)}，占{Amounts.Percent(part, whole)}%";

    private static readonly string[] Digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    /// <summary>一, 二 … 十二.</summary>
    public static string Ordinal(int number) => Digits[number];
}
