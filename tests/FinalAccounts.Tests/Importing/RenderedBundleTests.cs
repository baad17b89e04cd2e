using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Documents.Archives;
using FinalAccounts.Tests.Documents.Office;

namespace FinalAccounts.Tests.Importing;

/// <summary>A disclosure in one file, and the same in several (text, tables, scorecards) in one archive: the same account.</summary>
[Collection("archives")]
public sealed class RenderedBundleTests
{
    public static TheoryData<string, string> Disclosures => new()
    {
        { "changjiang-commerce-2024", "zip" },
        { "jingdezhen-shanghai-office-2024", "zip" },
        { "changjiang-commerce-2024", "rar" },
        { "jingdezhen-shanghai-office-2024", "rar" },
        { "changjiang-commerce-2024", "7z" },
        { "jingdezhen-shanghai-office-2024", "7z" },
    };

    [Theory]
    [MemberData(nameof(Disclosures))]
    public void A_real_disclosure_is_the_same_in_an_archive(string document, string format)
    {
        var text = AccountReader.Read(Corpus.Source(document));

        AssertSame(text, Archive(format, Bundles.Of(text, SameAccount.Ruled)));
    }

    [Theory]
    [InlineData("civil-affairs-2024.html")]
    [InlineData("education-2024.html")]
    public void A_sample_is_the_same_in_an_archive(string sample)
    {
        var given = new GivenIdentity(RegionCode: "990100", RegionName: "虚构省云汀市");
        var page = AccountReader.Read(SourceFile.Load(Path.Combine(Repository.Root, "samples", sample)), given);

        AssertSame(page, Archive("zip", Bundles.Of(page)), given);
    }

    private static SourceFile Archive(string format, IReadOnlyList<SourceFile> files)
    {
        if (format == "zip") return Packed.Zip(Bundles.Members(files), "gbk");
        Packed.RequireUnar();
        return format == "rar" ? Rars.Of(Bundles.Members(files)) : Packed.Bsdtar("提交.7z", folder =>
        {
            foreach (var file in files) File.WriteAllBytes(Path.Combine(folder, file.Name), file.Bytes);
        });
    }

    private static void AssertSame(ReadAccount whole, SourceFile archive, GivenIdentity? given = null)
    {
        var reading = ReportsReader.Read(archive, given);

        Assert.Empty(reading.Refused);
        var bundle = Assert.Single(reading.Reports);
        Assert.Equal("情况说明.docx", bundle.Document.Files[0].File.Name);
        Assert.Equal(Facts(whole.Account), Facts(bundle.Account));
        Assert.Equal(whole.Account.Department.ToString(), bundle.Account.Department.ToString());
        Assert.Equal((whole.Account.Year, whole.Account.Kind), (bundle.Account.Year, bundle.Account.Kind));
        Assert.Equal(SameAccount.Sections(whole), SameAccount.Sections(bundle));
        Assert.Equal(whole.Account.Figures.Select(SameAccount.Stated), bundle.Account.Figures.Select(SameAccount.Stated));
        Assert.Equal(whole.Account.Scorecards.SelectMany(SameAccount.Cards), bundle.Account.Scorecards.SelectMany(SameAccount.Cards));
        Assert.DoesNotContain(bundle.Account.Issues, issue => issue.Severity == IssueSeverity.Doubt && !whole.Account.Issues.Any(known => known.Message == issue.Message));
    }

    private static IEnumerable<string> Facts(FinalAccount account) => account.Cells()
        .Select(cell => $"{cell.Table}/{cell.Line.Key}/{cell.Fact.Measure} {cell.Fact.State} {cell.Fact.Value}")
        .Order(StringComparer.Ordinal);
}
