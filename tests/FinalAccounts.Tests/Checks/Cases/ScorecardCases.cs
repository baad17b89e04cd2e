using static FinalAccounts.Tests.Checks.Cases.CheckCase;

namespace FinalAccounts.Tests.Checks.Cases;

/// <summary>Scorecards, and what the narrative says of them.</summary>
internal static class ScorecardCases
{
    private const string NoCard = "本部门没有开展绩效自评。";

    /// <summary>A card of two indicators; each word in braces is a cell that a case changes.</summary>
    private static readonly (string Name, string Usual)[] Cells =
    [
        ("total", "100.00"), ("executed", "80.00"), ("source", "60.00"), ("rate", "80.00%"), ("fundscore", "8"),
        ("weight", "50"), ("score", "50"), ("target", "≥10个"), ("actual", "12个"), ("sum", "98"),
    ];

    public static readonly CheckCase[] All =
    [
        Exact("S01", Card("weight"), "50", "45", -5, NoCard),
        Numeric("S02", Card("sum"), "98", "90", -8, "98.0", "98.1", NoCard),
        Exact("S03", Card("score"), "50", "55", 5, NoCard),
        Numeric("S04", Card("rate"), "80.00%", "90.00%", 10, "80.01%", "80.03%", NoCard),
        Numeric("S05", Card("source"), "60.00", "50.00", 10, "60.01", "60.02", NoCard),
        Exact("S06", Card("actual"), "12个", "9个", null, NoCard),
        Exact("S07", Card("actual"), "12个", "12%", null, NoCard),
        Exact("S08", "本部门形成项目支出绩效自评表{}个，内容如下：\n" + Card(""), "1", "3", 2, NoCard),
        Numeric("S09", "本部门形成项目支出绩效自评表1个，全年预算总额{}万元。\n" + Card(""), "100.00", "120.50", 20.50m, "100.01", "100.02", NoCard),
        Exact("S10", "得分在90（含）—100分的，绩效评级为“优”；得分在80（含）—90分的，绩效评级为“良”。\n2024年度商圈改造绩效自评最终评分结果为{}分，属于“优”。", "90", "85", -5, "2024年度商圈改造绩效自评最终评分结果为95分，属于“优”。"),
        Numeric("S11", "便民商圈改造项目全年执行数{}万元。\n" + Card(""), "80.00", "100.50", 20.50m, "80.01", "80.02", NoCard),
    ];

    /// <summary>The card, with <c>{}</c> in the cell of that name.</summary>
    private static string Card(string changing)
    {
        var card = """
            | 项目支出绩效自评表 | < | < | < | < | < | < | < | < |
            | 项目名称 | 便民商圈改造 | < | < | < | < | < | < | < |
            | 主管部门 | 某县商务局 | < | < | 实施单位 | 某县商务局 | < | < | < |
            | 项目资金（万元） | < | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | ^ | 年度资金总额 | < | 90.00 | {total} | {executed} | 10 | {rate} | {fundscore} |
            | ^ | 其中：当年财政拨款 | < | 60.00 | {source} | 50.00 | — | — | — |
            | ^ | 其他资金 | < | 30.00 | 40.00 | 30.00 | — | — | — |
            | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
            | ^ | 产出指标 | 数量指标 | 改造便民商圈 | {target} | {actual} | {weight} | {score} | |
            | ^ | 效益指标 | 社会效益指标 | 居民购物便利程度 | 有所提高 | 有所提高 | 40 | 40 | |
            | 总分 | < | < | < | < | < | 100 | {sum} | |
            """;
        foreach (var (name, usual) in Cells) card = card.Replace($"{{{name}}}", name == changing ? "{}" : usual, StringComparison.Ordinal);
        return card;
    }
}
