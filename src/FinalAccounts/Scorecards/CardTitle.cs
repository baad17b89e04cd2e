using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>A scorecard's title with the lines between it and the grid: kind, year and unit as far as they are printed there.</summary>
internal sealed record CardTitle(ScorecardKind? Kind, int? Year, AmountUnit? Unit, Place? Place, IReadOnlyList<int> Blocks)
{
    /// <summary>A card without a title.</summary>
    public static readonly CardTitle None = new(null, null, null, null, []);

    /// <summary>The lines between the title and the grid.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>整体支出 or 项目支出; null where a title says neither.</summary>
    public static ScorecardKind? KindOf(string text) =>
        text.Contains("整体", StringComparison.Ordinal) ? ScorecardKind.Overall :
        text.Contains("项目", StringComparison.Ordinal) || text.Contains("专项", StringComparison.Ordinal) || text.Contains("政策", StringComparison.Ordinal) ? ScorecardKind.Project : null;

    /// <summary>The unit in a label: 项目资金（万元）, 金额单位：元.</summary>
    public static AmountUnit? UnitIn(string text) =>
        text.Contains("万元", StringComparison.Ordinal) ? AmountUnit.TenThousandYuan :
        text.Contains("千元", StringComparison.Ordinal) ? AmountUnit.ThousandYuan :
        text.Contains("亿元", StringComparison.Ordinal) ? AmountUnit.HundredMillionYuan :
        text.Contains("（元）", StringComparison.Ordinal) || text.Contains("(元)", StringComparison.Ordinal) || text.EndsWith("：元", StringComparison.Ordinal) || text.EndsWith(":元", StringComparison.Ordinal) ? AmountUnit.Yuan : null;
}
