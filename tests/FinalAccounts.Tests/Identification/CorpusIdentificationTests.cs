using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Identification;

/// <summary>The real documents are known for what they are, without their tables and with their file name hidden.</summary>
public sealed class CorpusIdentificationTests
{
    [Theory]
    [InlineData("changjiang-commerce-2024", ReportKind.DepartmentFinalAccount, "景德镇市昌江商务局", "360202", 2024, GovernmentLevel.County, true)]
    [InlineData("jingdezhen-shanghai-office-2024", ReportKind.DepartmentFinalAccount, "景德镇市人民政府驻上海联络处", "360200", 2024, GovernmentLevel.City, true)]
    [InlineData("changji-commerce-2024", ReportKind.DepartmentFinalAccount, "昌吉回族自治州商务局", "652300", 2024, GovernmentLevel.City, false)]
    [InlineData("jinxian-commerce-2021", ReportKind.PerformanceEvaluation, "进贤县商务局", "360124", 2021, GovernmentLevel.County, true)]
    [InlineData("hengshan-commerce-2024", ReportKind.PerformanceEvaluation, "衡山县商务局", "430423", 2024, GovernmentLevel.County, true)]
    public void A_document_is_identified(string folder, ReportKind kind, string department, string region, int year, GovernmentLevel level, bool hasTitle)
    {
        var identity = Identify(folder);

        Assert.Equal(kind, identity.Kind);
        Assert.Equal(department, identity.Department.CanonicalName);
        Assert.Equal(region, identity.Department.Region.Code);
        Assert.Equal(level, identity.Department.Level);
        Assert.Equal(year, identity.Year);
        Assert.Equal(hasTitle, identity.Title.Length > 0);
        Assert.Empty(identity.Issues);
    }

    [Fact]
    public void A_renamed_department_keeps_its_former_name_and_the_day()
    {
        var former = Assert.Single(Identify("hengshan-commerce-2024").Department.FormerNames);

        Assert.Equal("衡山县商务和粮食局", former.Name);
        Assert.Equal(new DateOnly(2023, 1, 9), former.ChangedOn);
        Assert.NotNull(former.Place.Start);
    }

    private static Identity Identify(string folder)
    {
        var document = DocumentReaders.Read(Corpus.Source(folder));
        return Identifier.Identify(document, new GivenIdentity(), [], ScorecardReader.Read(document).Scorecards);
    }
}
