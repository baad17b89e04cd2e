using System.Globalization;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Samples;

/// <summary>What is given by hand for generated documents, whose regions stand in no statistics: one line a file.</summary>
internal static class Manifest
{
    public const string Heading = "file,department,region,region_name,year,kind\n";

    public static string Line(string file, AccountYear account) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file},{account.Department.NameIn(account.Year)},{account.Department.Region.Code},{account.Department.Region.FullName},{account.Year},{account.Department.Profile.Kind.Id()}\n");
}
