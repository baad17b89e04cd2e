using FinalAccounts.Tests.Provinces.Forms;

namespace FinalAccounts.Tests.Provinces;

/// <summary>Every variation that docs/provincial-forms.md lists, in its order.</summary>
internal static class ProvincialForms
{
    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        .. TableSetForms.All,
        .. TitleForms.All,
        .. CodeForms.All,
        .. SummaryForms.All,
        .. ThreePublicForms.All,
        .. NumberForms.All,
        .. BrokenTableForms.All,
        .. DamagedTextForms.All,
        .. NameForms.All,
    ];

    public static ProvincialForm Named(string name) => All.Single(form => form.Name == name);

    public static TheoryData<string> Names => [.. All.Select(form => form.Name)];
}
