namespace FinalAccounts.Narrative.Figures;

/// <summary>Whose money a sentence speaks of: the department's whole account, 财政拨款, or one of its three funds.</summary>
internal enum FundScope
{
    /// <summary>No fund was named: what the section is about.</summary>
    None,

    /// <summary>A fund was named among other items, so that it is not said whose the next line is.</summary>
    NotSaid,

    /// <summary>财政拨款.</summary>
    Appropriation,

    /// <summary>一般公共预算.</summary>
    GeneralPublicBudget,

    /// <summary>政府性基金.</summary>
    GovernmentFund,

    /// <summary>国有资本经营.</summary>
    StateCapital,
}

/// <summary>Tells the fund that a subject names.</summary>
internal static class Fund
{
    /// <summary>The first word that a name contains decides: 一般公共预算财政拨款 is the budget's.</summary>
    private static readonly (string Word, FundScope Scope)[] Words =
    [
        ("非财政拨款", FundScope.None), ("政府性基金", FundScope.GovernmentFund), ("国有资本经营", FundScope.StateCapital), ("一般公共预算", FundScope.GeneralPublicBudget), ("财政拨款", FundScope.Appropriation),
    ];

    /// <summary>How the names of a fund's own totals and balances end; …财政拨款收入 may be one source among others.</summary>
    private static readonly string[] Wholes = ["总计", "总体", "结转和结余", "结转结余", "结转下年"];

    /// <summary>Lines that the whole account and each fund have alike.</summary>
    private static readonly HashSet<string> Shared =
        ["收入总计", "支出总计", "收入支出总计", "本年收入合计", "本年支出合计", "本年收入", "本年支出", "年初结转和结余", "上年结转和结余", "年末结转和结余", "结转下年", "基本支出", "项目支出"];

    /// <summary>The fund in a name; <see cref="FundScope.None"/> where it has none.</summary>
    public static FundScope Of(string name) => Array.Find(Words, word => name.Contains(word.Word, StringComparison.Ordinal)).Scope;

    /// <summary>Whether a title speaks of a fund.</summary>
    public static bool IsNamed(string title) => Of(title) != FundScope.None;

    /// <summary>Whether a name is a fund's own total or balance, so that the lines beside it are the fund's too.</summary>
    public static bool IsWhole(string name) => Array.Exists(Wholes, ending => name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a line of this name says nothing of its fund.</summary>
    public static bool IsShared(Subject subject) => subject.Path is not null || Shared.Contains(subject.Name);
}
