namespace FinalAccounts.Checks;

/// <summary>
/// A family of checks (表内关系, 表间关系 …): the ids of its checks begin with <paramref name="Letter"/>. <paramref name="About"/> says
/// in a sentence what they compare.
/// </summary>
public sealed record CheckFamily(string Letter, string Title, string About)
{
    /// <summary>The families in the order of the catalogue.</summary>
    public static IReadOnlyList<CheckFamily> All { get; } =
    [
        new("T", "表内关系", "同一张公开表内，合计与各组成部分、上级科目与下级科目之间的关系。"),
        new("X", "表间关系", "同一项目在两张公开表中的数一致，或一张表的数不大于另一张表。"),
        new("N", "说明与公开表", "情况说明中的金额、数量、名称与公开表一致。"),
        new("A", "说明中的计算", "情况说明中的占比、增减幅度、完成率与所依据的数一致，用词与数的方向一致。"),
        new("Y", "年度衔接", "使用报告所属年度的情况，与上一年度公开的数衔接。"),
        new("C", "内容完整", "应公开的表和说明齐全，所说的内容确实列出。"),
        new("W", "文字与编码", "没有模板用语、重复和标点问题，科目编码和名称正确。"),
        new("S", "绩效自评表", "分值、得分、资金、执行率和指标完成情况在自评表中前后一致。"),
    ];

    /// <summary>The family of a check; every id begins with a family's letter.</summary>
    public static CheckFamily Of(string check) => All.First(family => check.StartsWith(family.Letter, StringComparison.Ordinal));
}
