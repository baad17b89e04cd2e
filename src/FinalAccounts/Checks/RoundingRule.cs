namespace FinalAccounts.Checks;

/// <summary>What a check allows for the rounding of printed figures. Tolerance is derived from what is printed, never chosen.</summary>
public enum RoundingRule
{
    /// <summary>It compares words, names, order or presence: there is nothing to round.</summary>
    NoFigures,

    /// <summary>It compares whole numbers, days, or a figure with zero: nothing is allowed.</summary>
    Exact,

    /// <summary>Figures stand for intervals of their last printed decimal, and so do their sums.</summary>
    PrintedStep,

    /// <summary>A quotient over the intervals of both figures against the interval of the printed percentage.</summary>
    Percentage,
}

/// <summary>The rules in the words of the checks' pages.</summary>
public static class RoundingRules
{
    /// <summary>How rounding and tolerance are dealt with, for a reader.</summary>
    public static string Explain(this RoundingRule rule) => rule switch
    {
        RoundingRule.PrintedStep =>
            "每个数按印出的最末一位小数代表一个区间，例如以万元印到两位小数的10.00代表9.995至10.005。各数在各自区间内无论取何值都不能使关系成立时，才列为待核实；"
            + "区间之内的差额是四舍五入，视为通过，只作记录。容差由印出的小数位数和相加的项数算出，不另行设定。",
        RoundingRule.Percentage =>
            "金额和百分比都按印出的最末一位小数代表一个区间，用区间的两端重新计算比例；算出的区间与印出的百分比没有重合，才列为待核实。"
            + "只截去小数、没有四舍五入的，以及可能只保留一位小数后补零的，列为请留意。容差由印出的小数位数算出，不另行设定。",
        RoundingRule.Exact => "按印出的数直接比较（整数、日期，或者一个数是否为零），没有容差。",
        _ => "比较的是文字、名称、顺序或有无，不涉及四舍五入，没有容差。",
    };
}
