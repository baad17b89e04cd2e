using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Review;

namespace FinalAccounts.Tests.Review;

/// <summary>
/// A sample with two known faults: a class of table 03 (T03-2) and a share in the narrative (A01). Words may be replaced in it to make
/// another version; each department is a report of its own.
/// </summary>
internal static class FaultySample
{
    /// <summary>The class's amount as printed.</summary>
    public const string WrongClass = "1,314.07";

    /// <summary>The share as printed, and as it should be.</summary>
    public const string WrongShare = "79.20%";
    public const string RightShare = "91.59%";

    public static ReportAddress Address(string department) => new(department, 2023);

    public static ReadAccount Read(string department, params (string Printed, string Instead)[] replaced)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "samples", "education-2023.html"));
        foreach (var (printed, instead) in replaced)
        {
            Assert.Contains(printed, text, StringComparison.Ordinal);
            text = text.Replace(printed, instead, StringComparison.Ordinal);
        }

        // Two departments may not hand in the same bytes.
        return AccountReader.Read(new SourceFile("education-2023.html", Encoding.UTF8.GetBytes($"{text}<!-- {department} -->")), new GivenIdentity(department, "360203", 2023));
    }
}
