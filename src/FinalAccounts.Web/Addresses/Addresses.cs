using System.Globalization;

namespace FinalAccounts.Web.Addresses;

/// <summary>The portal's public addresses outside one account: short, readable, without row numbers.</summary>
public static class Addresses
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>All codes.</summary>
    public const string Codes = "/codes";

    /// <summary>All terms.</summary>
    public const string Glossary = "/glossary";

    /// <summary>All checks, and how often they pass and fail.</summary>
    public const string Checks = "/checks";

    /// <summary>All regions.</summary>
    public const string Regions = "/regions";

    /// <summary>A division.</summary>
    public static string Region(string code) => $"/regions/{code}";

    /// <summary>A department.</summary>
    public static string Department(string region, string name) => $"/departments/{region}/{Uri.EscapeDataString(name)}";

    /// <summary>A functional or economic code.</summary>
    public static string Code(string code) => $"/codes/{Uri.EscapeDataString(code)}";

    /// <summary>A check by its public id.</summary>
    public static string Check(string id, int page = 1) => Paged($"{Checks}/{Uri.EscapeDataString(id)}", page);

    /// <summary>The departments by their open findings.</summary>
    public static string CheckedDepartments(int page = 1) => Paged(Checks + "/departments", page);

    /// <summary>A search.</summary>
    public static string Search(string query) => $"/search?q={Uri.EscapeDataString(query)}";

    private static string Paged(string address, int page) => page == 1 ? address : string.Create(CultureInfo.InvariantCulture, $"{address}?page={page}");
}
