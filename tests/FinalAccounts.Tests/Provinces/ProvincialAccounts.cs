using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Identification;

namespace FinalAccounts.Tests.Provinces;

/// <summary>The accounts that the provincial forms print.</summary>
internal static class ProvincialAccounts
{
    public const int Year = 2024;

    /// <summary>A department with money of every fund and of its own, overseas trips and receptions: no table is empty.</summary>
    public static readonly DepartmentProfile AllFunds = Profiles.NaturalResources with
    {
        Items = [.. Profiles.NaturalResources.Items, new("2230105", Fund.StateCapital, 0, 68)],
        OwnRevenue = new(8, 40, 6, 4, 8),
        Reception = 260,
        Overseas = 480,
    };

    /// <summary>The same without state capital: older forms have no line for it.</summary>
    public static readonly DepartmentProfile NoStateCapital = AllFunds with { Items = Profiles.NaturalResources.Items };

    /// <summary>The region is no real one, so the person who hands the document in names it.</summary>
    public static readonly GivenIdentity Given = new(null, Regions.City.Code, null, null, Regions.City.FullName);

    /// <summary>The account of a form.</summary>
    public static AccountYear Of(ProvincialForm form) => AccountGenerator.Years(new DepartmentPlan(3, form.Profile, Regions.City), Year, Year).Single();

    /// <summary>The document before its variation.</summary>
    public static PublishedDocument Document(ProvincialForm form) => DocumentComposer.Compose(Of(form), form.Options);
}
