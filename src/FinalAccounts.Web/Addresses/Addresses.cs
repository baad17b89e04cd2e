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

    /// <summary>All regions.</summary>
    public const string Regions = "/regions";

    /// <summary>A division.</summary>
    public static string Region(string code) => $"/regions/{code}";

    /// <summary>A department.</summary>
    public static string Department(string region, string name) => $"/departments/{region}/{Uri.EscapeDataString(name)}";

    /// <summary>A functional or economic code.</summary>
    public static string Code(string code) => $"/codes/{Uri.EscapeDataString(code)}";

    /// <summary>A search.</summary>
    public static string Search(string query) => $"/search?q={Uri.EscapeDataString(query)}";
}
