using FinalAccounts.Model;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Tests.SampleAccounts;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>One address of every kind of page, by the name of its screenshot.</summary>
internal static class PageAddresses
{
    private static readonly AccountLinks Account = new("990100", SampleReports.Name, 2024, ReportKind.DepartmentFinalAccount);

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["home"] = "/",
        ["regions"] = "/regions",
        ["province"] = "/regions/990000",
        ["city"] = "/regions/990100",
        ["department"] = Addresses.Addresses.Department("990100", SampleReports.Name),
        ["overview"] = Account.Overview,
        ["overview-without-tables"] = new AccountLinks("990102", "青溪市月河区文化局", 2024, ReportKind.DepartmentFinalAccount).Overview,
        ["overview-old"] = Account.OfVersion(1).Overview,
        ["overview-unit"] = (Account with { Kind = ReportKind.UnitFinalAccount }).Overview,
        ["table-01"] = Account.Table(1),
        ["table-02"] = Account.Table(2),
        ["table-03"] = Account.Table(3),
        ["table-04"] = Account.Table(4),
        ["table-05"] = Account.Table(5),
        ["table-06"] = Account.Table(6),
        ["table-07"] = Account.Table(7),
        ["table-08"] = Account.Table(8),
        ["table-09"] = Account.Table(9),
        ["table-10"] = Account.Table(10),
        ["table-x1"] = Account.Table(101),
        ["table-elsewhere"] = new AccountLinks("990102", "青溪市月河区文化局", 2024, ReportKind.DepartmentFinalAccount).Table(5),
        ["narrative"] = Account.Narrative,
        ["three-public"] = Account.ThreePublic,
        ["three-public-without-table"] = new AccountLinks("990102", "青溪市月河区文化局", 2024, ReportKind.DepartmentFinalAccount).ThreePublic,
        ["scorecards"] = Account.Scorecards,
        ["scorecard-overall"] = Account.Scorecard(0),
        ["scorecard-project"] = Account.Scorecard(1),
        ["source"] = Account.Source,
        ["source-cell"] = Account.SourceAt("b11r2c2"),
        ["findings"] = Account.Findings,
        ["findings-without-tables"] = new AccountLinks("990102", "青溪市月河区文化局", 2024, ReportKind.DepartmentFinalAccount).Findings,
        ["findings-evaluation"] = (Account with { Kind = ReportKind.PerformanceEvaluation }).Findings,
        ["findings-changes"] = Account.FindingChanges,
        ["findings-changes-none"] = Account.OfVersion(1).FindingChanges,
        ["inspection"] = Account.Inspection,
        ["issues"] = Account.Issues,
        ["evaluation"] = (Account with { Kind = ReportKind.PerformanceEvaluation }).Evaluation,
        ["checks"] = Addresses.Addresses.Checks,
        ["checks-departments"] = Addresses.Addresses.CheckedDepartments(),
        ["check"] = Addresses.Addresses.Check("T02-2"),
        ["check-passed"] = Addresses.Addresses.Check("T01-1"),
        ["codes"] = "/codes",
        ["code"] = "/codes/2160202",
        ["code-economic"] = "/codes/301",
        ["search"] = Addresses.Addresses.Search("商务"),
        ["search-nothing"] = Addresses.Addresses.Search("没有的"),
        ["glossary"] = "/glossary",
    };
}
