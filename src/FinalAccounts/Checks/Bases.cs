namespace FinalAccounts.Checks;

/// <summary>What checks rest on.</summary>
internal static class Bases
{
    public const string WithinForm = "部门决算公开表的表内勾稽关系";
    public const string BetweenForms = "部门决算公开表的表间勾稽关系";
    public const string NarrativeAgainstTables = "部门决算情况说明与公开表的一致性";
    public const string NarrativeItself = "部门决算情况说明的计算关系";
    public const string Scorecard = "绩效自评表的填报要求";
    public const string BetweenYears = "前后年度公开数据的衔接";
    public const string Completeness = "部门决算公开的内容要求";
    public const string Wording = "公开文件的文字规范";
    public const string Classification = "政府收支分类科目";
}
