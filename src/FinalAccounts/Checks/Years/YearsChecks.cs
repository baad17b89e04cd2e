using FinalAccounts.Model;

namespace FinalAccounts.Checks.Years;

/// <summary>Over the years.</summary>
internal static class YearsChecks
{
    public static readonly IReadOnlyList<Check> All =
    [
        new OwnYearCheck("Y01", "本年情况使用报告所属年度") { Basis = Bases.Wording, Severity = FindingSeverity.Warning },
        new OpeningBalanceCheck("Y02", "年初结转和结余等于上年公开的年末结转和结余") { Basis = Bases.BetweenYears, Severity = FindingSeverity.Warning },
        new ImpliedYearCheck("Y03", "由说明推算的上年数与上年公开数一致") { Basis = Bases.BetweenYears, Severity = FindingSeverity.Warning },
    ];
}
