using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces;

/// <summary>Whose account it is, however the department is named on it.</summary>
public sealed class ProvincialNameTests
{
    [Theory]
    [InlineData("name-with-level-suffix", "云汀市自然资源局", "（本级）", ReportKind.DepartmentFinalAccount)]
    [InlineData("name-with-total-suffix", "云汀市自然资源局", "（汇总）", ReportKind.DepartmentFinalAccount)]
    [InlineData("name-with-office-suffix", "云汀市自然资源局", "（机关）", ReportKind.DepartmentFinalAccount)]
    [InlineData("name-with-full-prefix", "虚构省云汀市自然资源局", null, ReportKind.DepartmentFinalAccount)]
    [InlineData("renamed-department", "云汀市自然资源局", null, ReportKind.DepartmentFinalAccount)]
    [InlineData("unit-account", "云汀市自然资源局", null, ReportKind.UnitFinalAccount)]
    [InlineData("department-account", "云汀市自然资源局", null, ReportKind.DepartmentFinalAccount)]
    public void The_department_is_the_same_with_its_suffix_beside_it(string form, string name, string? suffix, ReportKind kind)
    {
        foreach (var format in new[] { "cells", "tabs", "html", "docx" })
        {
            var account = AccountReader.Read(PrintedForm.Of(ProvincialForms.Named(form), format), ProvincialAccounts.Given).Account;

            Assert.Equal((name, suffix, kind, ProvincialAccounts.Year), (account.Department.CanonicalName, account.Department.Suffix, account.Kind, account.Year));
            Assert.Equal(form == "renamed-department" ? ["云汀市国土资源局"] : [], account.Department.FormerNames.Select(former => former.Name));
        }
    }
}
