using static FinalAccounts.Tests.Checks.Cases.CheckCase;

namespace FinalAccounts.Tests.Checks.Cases;

/// <summary>Completeness, form and wording.</summary>
internal static class FormCases
{
    /// <summary>Cells alone, without any text.</summary>
    private const string NoText = "01/总计/收入 = 1.00";

    private const string AllTables = "01/总计/收入 = 1.00\n02/合计/本年收入合计 = 1.00\n03/合计/本年支出合计 = 1.00\n04/总计/收入 = 1.00\n05/合计/本年支出合计 = 1.00\n06/人员经费合计/金额 = 1.00\n07 空表\n08 空表\n";

    private const string AllSections = "本部门的主要职责如下述。机构设置为四科室。本年收入合计与支出决算见表。财政拨款用于日常工作。“三公”经费从严控制。机关运行经费有所压减。国有资产管理规范。绩效目标完成。名词解释附后。";

    public static readonly CheckCase[] All =
    [
        Exact("C01", AllTables + "{}/三公经费支出/决算数 = 1.00", "09", "10", null, "评价报告\n本部门整体支出绩效良好。"),
        Exact("C02", "一、绩效自评结果\n本部门自评结果如下：\n{}", "本部门自评得分九十五分。", "二、其他说明", null, NoText),
        Exact("C03", AllSections + "{}", "政府采购按规定执行。", "工会经费按规定执行。", null, NoText),
        Exact("C04", "07{}", " 空表", "/合计/本年支出小计 =", null, "本部门没有附表。"),
        Exact("C05", "本年支出有所增加，主要原因：{}。", "新增两个项目", "", null, NoText),
        Exact("W01", "其他用车主要用于{}。", "机要通信", "（此处请补充内容）", null, NoText),
        Exact("W02", "本年支出{}有所增加，新增两个项目。", "合计", "合计合计", null, NoText),
        Exact("W03", "{}持续压减一般性支出。", "我局", "我厅", null, NoText),
        Exact("W04", "05/{} 招商引资/本年支出合计 = 1.00", "2011308", "20113081", null, "01/总计/收入 = 1.00"),
        Exact("W05", "05/205 {}/本年支出合计 = 1.00", "教育支出", "国防支出", null, "01/总计/收入 = 1.00"),
        Exact("W06", "03/2011308 招商引资/本年支出合计 = 1.00\n第四部分 名词解释\n一、{}招商引资：指用于招商引资的支出。", "2011308", "2160101", null, NoText),
        Exact("W07", "一、收入说明\n本年有收入。\n二、支出说明\n本年有支出。\n{}、其他说明\n没有其他。", "三", "二", null, "本年有收入。"),
        Exact("W08", "本年支出有所增加{}新增两个项目。", "，", "，，", null, NoText),
    ];
}
