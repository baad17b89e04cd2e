using FinalAccounts.Checks;
using FinalAccounts.Model;

namespace FinalAccounts.Exports.Inspection;

/// <summary>
/// A line of the bureau's inspection sheet (检查表): under which part and section it stands, what is looked at, and the checks that
/// answer it. <paramref name="Where"/> narrows the checks to one of the places that they name.
/// </summary>
public sealed record InspectionItem(string Part, string Section, string Statement, IReadOnlyList<string> Checks, string? Where = null)
{
    /// <summary>For the line that asks whether a table is published: the table.</summary>
    public DisclosureTable? Published { get; init; }
}

/// <summary>The lines of the sheet, in its order: 及时性, 内容规范性 by section, then each of the ten tables.</summary>
public static class InspectionItems
{
    /// <summary>及时性.</summary>
    public const string Timeliness = "及时性";

    /// <summary>内容规范性.</summary>
    public const string Content = "内容规范性";

    /// <summary>The tables.</summary>
    public const string Tables = "公开表";

    /// <summary>All lines.</summary>
    public static IReadOnlyList<InspectionItem> All { get; } =
    [
        new(Timeliness, "公开时间", "在决算批复后20日内公开", []),
        new(Content, "部门概况", "说明了部门职责", ["C03"], "部门职责"),
        new(Content, "部门概况", "说明了机构设置", ["C03"], "机构设置"),
        new(Content, "公开表", "应公开的表齐全", ["C01"]),
        new(Content, "公开表", "空表附有说明", ["C04"]),
        new(Content, "公开表", "科目编码和名称正确", ["W04", "W05"]),
        .. new[] { "收入决算说明", "支出决算说明", "财政拨款收支说明", "“三公”经费说明", "机关运行经费说明", "政府采购说明", "国有资产占用说明" }
            .Select(section => new InspectionItem(Content, "情况说明", $"有{section}", ["C03"], section)),
        new(Content, "情况说明", "金额、数量和名称与公开表一致", ["N01", "N02", "N03", "N04", "N06"]),
        new(Content, "情况说明", "占比、增减幅度和完成率计算正确", ["A01", "A02", "A03", "A04", "A07"]),
        new(Content, "情况说明", "用词与数字的方向一致，前后一致", ["A05", "A06", "N05"]),
        new(Content, "情况说明", "增减变化说明了原因", ["C05"]),
        new(Content, "情况说明", "与上年公开的数衔接", ["Y02", "Y03"]),
        new(Content, "预算绩效", "有预算绩效说明", ["C03"], "预算绩效说明"),
        new(Content, "预算绩效", "自评表的分值、得分和执行率计算正确", ["S01", "S02", "S03", "S04", "S05"]),
        new(Content, "预算绩效", "自评结果与指标完成情况、说明相符", [.. From("S06")]),
        new(Content, "名词解释", "有名词解释", ["C03"], "名词解释"),
        new(Content, "名词解释", "只解释公开表中出现的科目", ["W06"]),
        new(Content, "文字", "所说“如下”的内容确实列出", ["C02"]),
        new(Content, "文字", "没有模板用语和重复的文字", ["W01", "W02"]),
        new(Content, "文字", "单位名称和年度正确", ["W03", "Y01"]),
        new(Content, "文字", "标题序号和标点完整", ["W07", "W08"]),
        .. DisclosureTables.All.SelectMany(OfTable),
    ];

    /// <summary>Published; in itself right; and in agreement with the tables that come after it, so that each relation stands once.</summary>
    private static IEnumerable<InspectionItem> OfTable(DisclosureTable table)
    {
        var section = $"{table.Id()} {table.Title()}";
        yield return new InspectionItem(Tables, section, "已公开", []) { Published = table };
        yield return new InspectionItem(Tables, section, "表内关系成立", [.. CheckCatalogue.All.Select(check => check.Id).Where(id => id.StartsWith($"T{table.Id()}-", StringComparison.Ordinal))]);
        IReadOnlyList<string> between = [.. CheckCatalogue.All.Select(check => check.Id).Where(id => id.StartsWith('X') && First(id) == table.Id())];
        if (between.Count > 0) yield return new InspectionItem(Tables, section, $"与{string.Join("、", between.Select(Other).Distinct())}表一致", between);
    }

    /// <summary>A check and those after it in its family.</summary>
    private static IEnumerable<string> From(string check) => CheckCatalogue.All.Select(other => other.Id).Where(id => id[0] == check[0] && string.CompareOrdinal(id, check) >= 0);

    /// <summary>X03-05 relates 03 and 05; it stands with the table of the lower number.</summary>
    private static string First(string check) => string.CompareOrdinal(check[1..3], check[4..6]) <= 0 ? check[1..3] : check[4..6];

    private static string Other(string check) => First(check) == check[1..3] ? check[4..6] : check[1..3];
}
