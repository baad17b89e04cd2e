using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards;

/// <summary>The funds block of a scorecard: its total row and its sources.</summary>
internal static class CardFunds
{
    /// <summary>Sources that stand side by side on the forms; a row of another name may be part of one of them.</summary>
    private static readonly string[] Sources =
    [
        "当年财政拨款", "本年财政拨款", "年度财政拨款", "财政拨款", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款", "上年结转资金", "上年结转", "其他资金", "政府预算资金", "财政专户管理资金", "财政专户资金",
        "单位资金", "自有资金", "上级资金", "本级资金", "财政资金", "中央资金", "地方资金",
    ];

    public static ScorecardFund? Total(Scorecard card) => card.Funds.Where(IsTotal).ToList() is [var only] ? only : null;

    public static IReadOnlyList<ScorecardFund> SourcesOf(Scorecard card) => [.. card.Funds.Where(fund => !IsTotal(fund))];

    /// <summary>Whether every source is one that stands side by side with the others.</summary>
    public static bool AreFlat(Scorecard card) => SourcesOf(card).All(fund => Sources.Contains(Bare(fund.Name)));

    private static bool IsTotal(ScorecardFund fund) => Bare(fund.Name) is "合计" or "总额" or "小计" || Bare(fund.Name).EndsWith("总额", StringComparison.Ordinal) || Bare(fund.Name).EndsWith("合计", StringComparison.Ordinal);

    private static string Bare(string name)
    {
        var bare = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        bare = bare.StartsWith("其中", StringComparison.Ordinal) ? bare[2..].TrimStart('：', ':') : bare;
        var end = bare.IndexOfAny(['（', '(']);
        return end > 0 ? bare[..end] : bare;
    }
}
