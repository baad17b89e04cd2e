using FinalAccounts.Model;
using FinalAccounts.Narrative.Figures;

namespace FinalAccounts.Narrative.Links;

/// <summary>What a section of the narrative explains: mostly one of the tables.</summary>
internal enum Theme
{
    /// <summary>Not known, or about something that no table prints (performance, procurement).</summary>
    None,

    /// <summary>收入支出决算: tables 01, 02, 03.</summary>
    Overall,

    /// <summary>财政拨款收入支出: table 04.</summary>
    Appropriation,

    /// <summary>一般公共预算财政拨款支出: table 05.</summary>
    GeneralPublicBudget,

    /// <summary>一般公共预算财政拨款基本支出: table 06.</summary>
    BasicExpenditure,

    /// <summary>政府性基金预算: table 07.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算: table 08.</summary>
    StateCapital,

    /// <summary>“三公”经费: table 09.</summary>
    ThreePublicExpenses,

    /// <summary>国有资产占用: table 10.</summary>
    StateAssets,
}

/// <summary>Tells a section's theme from its title and those above it.</summary>
internal static class Themes
{
    /// <summary>The first word that a title contains decides.</summary>
    private static readonly (string Word, Theme Theme)[] Words =
    [
        ("公”经费", Theme.ThreePublicExpenses), ("三公经费", Theme.ThreePublicExpenses), ("国有资产", Theme.StateAssets), ("资产占", Theme.StateAssets), ("政府采购", Theme.None), ("机关运行", Theme.None),
        ("基本支出", Theme.BasicExpenditure), ("政府性基金", Theme.GovernmentFund), ("国有资本", Theme.StateCapital), ("一般公共预算", Theme.GeneralPublicBudget), ("财政拨款", Theme.Appropriation),
        ("收入支出", Theme.Overall), ("收支", Theme.Overall), ("收入决算", Theme.Overall), ("支出决算", Theme.Overall), ("收入情况", Theme.Overall), ("支出情况", Theme.Overall),
    ];

    /// <summary>Words of sections and reports that state figures of projects and evaluations: never linked to a table.</summary>
    private static readonly string[] Evaluations = ["绩效", "自评", "评价"];

    /// <summary>The theme of each section, by its ordinal. 基本支出情况 under 支出决算情况 is of the whole account (03), not of table 06.</summary>
    public static Theme[] Of(IReadOnlyList<Section> sections)
    {
        var themes = new Theme[sections.Count];
        var evaluations = new bool[sections.Count];
        for (var i = 0; i < sections.Count; i++)
        {
            var parent = sections[i].Parent;
            evaluations[i] = (parent is { } above && evaluations[above]) || Array.Exists(Evaluations, word => sections[i].Title.Contains(word, StringComparison.Ordinal));
            if (evaluations[i]) continue;
            var own = Array.FindIndex(Words, entry => sections[i].Title.Contains(entry.Word, StringComparison.Ordinal));
            if (own >= 0 && Words[own].Theme == Theme.BasicExpenditure && parent is { } whole && themes[whole] == Theme.Overall && !Fund.IsNamed(sections[i].Title)) own = -1;
            themes[i] = own >= 0 ? Words[own].Theme : parent is { } enclosing ? themes[enclosing] : Theme.None;
        }

        return themes;
    }
}
