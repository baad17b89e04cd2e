namespace FinalAccounts.Checks;

/// <summary>What checks rest on.</summary>
internal static class Bases
{
    public const string WithinForm = "部门决算公开表的表内勾稽关系";
    public const string BetweenForms = "部门决算公开表的表间勾稽关系";
}
