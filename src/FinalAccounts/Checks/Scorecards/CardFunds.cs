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

    /// <summary>Sources by their general name, which may stand before the kinds that they are made of.</summary>
    private static readonly string[] General = ["当年财政拨款", "本年财政拨款", "年度财政拨款", "财政拨款", "财政资金", "政府预算资金"];

    /// <summary>What public money is made of: by the level that gives it, or by the budget that it comes from.</summary>
    private static readonly string[][] Kinds =
    [
        ["上级资金", "本级资金"],
        ["中央资金", "地方资金"],
        ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ];

    public static ScorecardFund? Total(Scorecard card) => card.Funds.Where(IsTotal).ToList() is [var only] ? only : null;

    public static IReadOnlyList<ScorecardFund> SourcesOf(Scorecard card) => [.. card.Funds.Where(fund => !IsTotal(fund))];

    /// <summary>Whether every source is one that stands side by side with the others, and none can be a part of another.</summary>
    public static bool AreFlat(Scorecard card)
    {
        var sources = SourcesOf(card);
        return sources.All(fund => Sources.Contains(Bare(fund.Name))) && sources.Count(IsGeneral) + Kinds.Count(kinds => sources.Any(fund => kinds.Contains(Bare(fund.Name)))) <= 1 && sources.Count(IsAmongThem) <= 1;
    }

    /// <summary>The sources without the kinds that a general name before them may hold.</summary>
    public static IReadOnlyList<ScorecardFund> Outermost(IReadOnlyList<ScorecardFund> sources) =>
        sources.Any(IsGeneral) ? [.. sources.Where(fund => !Kinds.Any(kinds => kinds.Contains(Bare(fund.Name))))] : sources;

    /// <summary>A cell's name for the reader: the row's, and the column's at its end.</summary>
    public static string Cell(ScorecardFund fund, string column) => fund.Name.TrimEnd('：', ':', ' ') + column;

    private static bool IsGeneral(ScorecardFund fund) => General.Contains(Bare(fund.Name));

    private static bool IsAmongThem(ScorecardFund fund) => fund.Name.TrimStart().StartsWith("其中", StringComparison.Ordinal);

    private static bool IsTotal(ScorecardFund fund) => Bare(fund.Name) is "合计" or "总额" or "小计" || Bare(fund.Name).EndsWith("总额", StringComparison.Ordinal) || Bare(fund.Name).EndsWith("合计", StringComparison.Ordinal);

    private static string Bare(string name)
    {
        var bare = name.Any(char.IsWhiteSpace) ? string.Concat(name.Where(c => !char.IsWhiteSpace(c))) : name;
        bare = bare.StartsWith("其中", StringComparison.Ordinal) ? bare[2..].TrimStart('：', ':') : bare;
        var end = bare.IndexOfAny(['（', '(']);
        return (end > 0 ? bare[..end] : bare).TrimEnd('：', ':');
    }
}
