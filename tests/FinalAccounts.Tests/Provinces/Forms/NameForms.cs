using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Tests.Identification;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>How the department is named. Whose account it is, <see cref="ProvincialNameTests"/> looks at.</summary>
internal static class NameForms
{
    private const string Suffix = $"{nameof(IdentifierTests)}.{nameof(IdentifierTests.The_suffix_is_kept_beside_the_name)}";

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        Named("name-with-level-suffix", "名称后缀（本级）", Suffix, "云汀市自然资源局（本级）"),
        Named("name-with-total-suffix", "名称后缀（汇总）", Suffix, "云汀市自然资源局（汇总）"),
        Named("name-with-office-suffix", "名称后缀（机关）", Suffix, "云汀市自然资源局（机关）"),
        Named("name-with-full-prefix", "名称前冠省市全称", $"{nameof(IdentifierTests)}.{nameof(IdentifierTests.A_province_or_a_zone_in_front_names_the_division)}", "虚构省云汀市自然资源局"),
        new("renamed-department", "更名部门", $"{nameof(CorpusIdentificationTests)}.{nameof(CorpusIdentificationTests.A_renamed_department_keeps_its_former_name_and_the_day)}") { Profile = ProvincialAccounts.AllFunds with { Renamed = ("国土资源局", 2024, 6) } },
        new("unit-account", "单位决算", $"{nameof(IdentifierTests)}.{nameof(IdentifierTests.Department_or_unit_is_what_the_title_says_then_the_headings)}") { Profile = ProvincialAccounts.AllFunds with { Kind = Model.ReportKind.UnitFinalAccount, Units = [] } },
        new("department-account", "部门决算", $"{nameof(IdentifierTests)}.{nameof(IdentifierTests.Department_or_unit_is_what_the_title_says_then_the_headings)}"),
    ];

    private static ProvincialForm Named(string name, string what, string drawn, string printed) => new(name, what, drawn)
    {
        Print = document => document.EachText(text => text.Replace("云汀市自然资源局", printed, StringComparison.Ordinal)),
    };
}
