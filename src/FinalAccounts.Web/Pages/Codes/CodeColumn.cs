using FinalAccounts.Model;

namespace FinalAccounts.Web.Pages.Codes;

/// <summary>A column of the code page: a measure of one of the tables that list codes.</summary>
public sealed record CodeColumn(string Heading, int Table, Measure Measure)
{
    /// <summary>All columns in order.</summary>
    public static IReadOnlyList<CodeColumn> All { get; } =
    [
        new("支出合计", 3, Measure.ExpenditureTotal),
        new("基本支出", 3, Measure.BasicExpenditure),
        new("项目支出", 3, Measure.ProjectExpenditure),
        new("其中：一般公共预算", 5, Measure.ExpenditureTotal),
        new("政府性基金", 7, Measure.CurrentYearExpenditure),
        new("国有资本经营", 8, Measure.Total),
        new("国有资本经营支出", 8, Measure.CurrentYearExpenditure),
        new("收入合计", 2, Measure.RevenueTotal),
        new("基本支出中的金额", 6, Measure.Amount),
    ];

    /// <summary>The tables that the columns come from.</summary>
    public static IReadOnlyList<int> Tables { get; } = [.. All.Select(c => c.Table).Distinct()];
}
