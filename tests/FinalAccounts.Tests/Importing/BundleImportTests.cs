using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Documents.Archives;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing;

/// <summary>Archives and files given together on their way into the database.</summary>
[Collection("archives")]
public sealed class BundleImportTests(TestCluster cluster) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("finalaccounts-import-").FullName;
    private FinalAccounts.Storage.PortalDatabase database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => database = await cluster.CreateDatabaseAsync();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_archive_is_stored_file_by_file_with_where_each_came_from()
    {
        var archive = Packed.Zip(Bundles.Members(Bundles.Expenditure(null, name: "表/附表.html"), Bundles.Narrative("云溪市商务局")));
        Write(archive);

        var first = await ImportAsync(folder);
        var again = await ImportAsync(folder);

        Assert.Equal("云溪市商务局", Assert.Single(first.Imported).Outcome!.Department);
        Assert.Single(again.Unchanged);
        await using var context = database.CreateContext();
        var version = await context.Versions.Include(v => v.Files).ThenInclude(f => f.File).SingleAsync(Cancellation);
        Assert.Equal(
            [(0, "说明.html", "说明.html"), (1, "附表.html", "表/附表.html")],
            version.Files.OrderBy(f => f.Ordinal).Select(f => (f.Ordinal, f.Name, f.ContainerPath!)));
        Assert.All(version.Files, f => Assert.Equal(("提交.zip", archive.Sha256), (f.ContainerName, f.ContainerSha256)));
        var blocks = await context.SourceBlocks.OrderBy(b => b.Ordinal).ToListAsync(Cancellation);
        Assert.Equal(blocks.Select((_, i) => i), blocks.Select(b => b.Ordinal));
        Assert.Equal([0, 1], blocks.Select(b => b.FileOrdinal).Distinct());
        var place = Place.Parse((await context.Facts.FirstAsync(Cancellation)).Place)!.Value;
        Assert.Equal(1, blocks[place.Block].FileOrdinal);
        Assert.NotNull(blocks[place.Block].Grid);
    }

    [Fact]
    public async Task Several_reports_and_refusals_of_an_archive_are_each_reported()
    {
        Write(Packed.Zip(Bundles.Members(Bundles.Narrative("云溪市商务局", "1.html"), Bundles.Narrative("云溪市教育局", "2.html"), new SourceFile("3.ps", [.. "%!PS"u8]))));

        var summary = await ImportAsync(folder);

        Assert.Equal(["云溪市商务局", "云溪市教育局"], summary.Imported.Select(report => report.Outcome!.Department));
        Assert.Equal((Path.Combine(folder, "提交.zip/3.ps"), "binary-file"), summary.Refused.Select(report => (report.Path, report.ProblemCode)).Single());
        Assert.False(summary.IsComplete);
    }

    [Fact]
    public async Task The_same_set_of_files_is_the_same_and_another_set_is_a_version()
    {
        var (narrative, tables) = (Write(Bundles.Narrative("云溪市商务局")), Write(Bundles.Expenditure("云溪市商务局")));

        var together = await ImportAsync([narrative, tables], together: true);
        var otherOrder = await ImportAsync([tables, narrative], together: true);
        var alone = await ImportAsync([narrative], together: false);

        Assert.Equal((ImportResult.Imported, 1), Outcome(together));
        Assert.Equal((ImportResult.Unchanged, 1), Outcome(otherOrder));
        Assert.Equal((ImportResult.Imported, 2), Outcome(alone));

        static (ImportResult, int) Outcome(ImportSummary summary) => (Assert.Single(summary.Reports).Outcome!.Result, summary.Reports[0].Outcome!.Version);
    }

    [Fact]
    public async Task Two_parts_that_became_two_versions_are_warned_of()
    {
        Write(Bundles.Narrative("云溪市商务局", "1.html"));
        Write(Bundles.Expenditure("云溪市商务局", name: "云溪市商务局2024年度部门决算表.html"));

        var summary = await ImportAsync(folder);

        Assert.Equal(2, summary.Imported.Count());
        Assert.Contains("--together", Assert.Single(summary.Reports, report => report.Warning is not null).Warning, StringComparison.Ordinal);
        var joined = await ImportAsync([folder], together: true);
        Assert.Equal(3, Assert.Single(joined.Imported).Outcome!.Version);
    }

    [Fact]
    public async Task A_folders_list_says_which_files_are_one_report()
    {
        Write(Bundles.Narrative("云溪市商务局", "1.html"));
        Write(Bundles.Expenditure(null, name: "2.html"));
        Write(Bundles.Narrative("云溪市教育局", "3.html"));
        Write(new SourceFile("manifest.csv", "file,department,year,report\n1.html,,,商务\n2.html,云溪市商务局,2024,商务\n3.html,,,\n"u8.ToArray()));

        var summary = await ImportAsync(folder);

        Assert.Equal([("云溪市商务局", true), ("云溪市教育局", false)], summary.Imported.Select(report => (report.Outcome!.Department, report.Outcome.Facts > 0)));
    }

    private Task<ImportSummary> ImportAsync(string path) => ImportAsync([path], together: false);

    private Task<ImportSummary> ImportAsync(string[] paths, bool together) =>
        new Importer(database.DataSource) { Together = together }.ImportAsync(paths, Bundles.Given, null, Cancellation);

    private string Write(SourceFile file)
    {
        var path = Path.Combine(folder, file.Name);
        File.WriteAllBytes(path, file.Bytes);
        return path;
    }
}
