using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>10 国有资产占用情况表, in the forms departments print it.</summary>
internal static class StateAssetsLayouts
{
    public static readonly TitleRule Title = new(DisclosureTable.StateAssets, ["国有资产", "占用|占有|使用", "表"], ["预算表"]);

    public static readonly AssetsLayout Standard = new(DisclosureTable.StateAssets, "10 车辆与设备")
    {
        CountHeadings = new HashSet<string> { "决算数", "数量", "统计数", "期末数", "年末数", "数量（台、辆、套）", "台（套、辆）", "数量（台/辆/套）", "期末数量", "合计", "实有数", "年末实有数" },
        Telling = ["车辆", "领导用车", "负责人用车", "通信用车", "保障用车", "执勤用车", "技术用车", "服务用车", "公务用车", "其他用车", "以上通用设备", "以上专用设备", "以上设备", "大型设备"],
    };
}
