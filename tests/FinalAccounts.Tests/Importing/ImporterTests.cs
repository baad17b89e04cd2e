using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing;

/// <summary>Imports folders; the reader is a stand-in that takes the department's name from the file's first line.</summary>
public sealed class ImporterTests(TestCluster cluster) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("finalaccounts-import-").FullName;
    private FinalAccounts.Storage.PortalDatabase database = null!;
    private int readings;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => database = await cluster.CreateDatabaseAsync();

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_folder_is_imported_in_natural_order_and_other_forms_are_named_as_skipped()
    {
        Write("10.txt", "十局");
        Write("9.html", "九局");
        Write("sub/1.TXT", "一局");
        Write("facts.csv", "table,row");
        Write(".hidden.txt", "隐局");
        var progress = new List<ImportProgress>();

        var summary = await Importer().ImportAsync([folder], null, progress.Add, Cancellation);

        Assert.Equal(["九局", "十局", "一局"], summary.Imported.Select(report => report.Outcome!.Department));
        Assert.Equal(["facts.csv"], summary.Skipped.Select(Path.GetFileName));
        Assert.Equal([(1, 3, 6L), (2, 3, 12L), (3, 3, 18L)], progress.Select(p => (p.FilesDone, p.FilesTotal, p.Facts)));
        Assert.True(summary.IsComplete);
    }

    [Fact]
    public async Task A_bad_file_is_reported_and_the_rest_goes_on()
    {
        Write("1.txt", "坏");
        Write("2.txt", "程序错");
        Write("3.txt", "好局");

        var summary = await Importer().ImportAsync([folder, Path.Combine(folder, "none.txt")], null, null, Cancellation);

        Assert.Equal(["unknown-format", "program-error", "file-not-found"], summary.Refused.Select(report => report.ProblemCode));
        Assert.Equal("好局", Assert.Single(summary.Imported).Outcome!.Department);
        Assert.False(summary.IsComplete);
        Assert.Contains("已导入 1 个文件，内容未变 0 个，拒收 3 个", summary.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_are_stored_already_are_not_read_again()
    {
        Write("1.txt", "甲局");
        Write("2.txt", "乙局");
        await Importer().ImportAsync([folder], null, null, Cancellation);
        Write("3.txt", "丙局");
        readings = 0;

        var summary = await Importer().ImportAsync([folder], null, null, Cancellation);

        Assert.Equal((1, 2, 1), (summary.Imported.Count(), summary.Unchanged.Count(), readings));
    }

    [Fact]
    public async Task The_same_bytes_given_to_another_department_are_stored_there()
    {
        Write("1.txt", "甲局");
        await Importer().ImportAsync([folder], null, null, Cancellation);

        var summary = await Importer().ImportAsync([folder], new GivenIdentity(Department: "乙局"), null, Cancellation);

        Assert.Equal("乙局", Assert.Single(summary.Imported).Outcome!.Department);
    }

    [Fact]
    public async Task An_interrupted_import_keeps_complete_reports_and_goes_on_when_run_again()
    {
        for (var number = 0; number < 20; number++) Write($"{number}.txt", $"{number}局");
        using var interrupt = new CancellationTokenSource();

        var first = await Importer().ImportAsync([folder], null, progress => { if (progress.FilesDone == 5) interrupt.Cancel(); }, interrupt.Token);
        var second = await Importer().ImportAsync([folder], null, null, Cancellation);

        Assert.True(first.Interrupted);
        Assert.Equal(5, first.Imported.Count());
        Assert.Equal((15, 5), (second.Imported.Count(), second.Unchanged.Count()));
        await using var context = database.CreateContext();
        Assert.Equal(20 * 6, await context.Facts.CountAsync(Cancellation));
    }

    [Fact]
    public async Task The_list_of_a_folder_says_whose_files_they_are()
    {
        Write("sub/1.txt", "无名");
        Write("2.txt", "无名");
        Write("3.txt", "无名局");
        Write("manifest.csv", "file,department,region,region_name,year,kind\nsub/1.txt,清单局,360202,,2022,单位决算\n2.txt,,,乌有国,,\n");

        var summary = await Importer().ImportAsync([folder], null, null, Cancellation);

        Assert.Equal("manifest", Assert.Single(summary.Refused).ProblemCode);
        Assert.Equal(("无名局", 2024, ReportKind.DepartmentFinalAccount), Identity(summary.Imported.First()));
        Assert.Equal(("清单局", 2022, ReportKind.UnitFinalAccount), Identity(summary.Imported.Last()));
        Assert.Equal("360202", summary.Imported.Last().Outcome!.RegionCode);
        await using var context = database.CreateContext();
        Assert.Equal(["360000", "360200"], await context.Regions.Where(r => r.Code.StartsWith("36") && r.Code != "360202").OrderBy(r => r.Code).Select(r => r.Code).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_damaged_list_is_said_and_its_folder_waits()
    {
        Write("1.txt", "甲局");
        Write("manifest.csv", "file,department\n\"1.txt,乙\"局\n\"");

        var summary = await Importer().ImportAsync([folder], null, null, Cancellation);

        Assert.Equal("manifest", Assert.Single(summary.Reports).ProblemCode);
    }

    private static (string, int, ReportKind) Identity(FileReport report) => (report.Outcome!.Department, report.Outcome.Year, report.Outcome.Kind);

    private Importer Importer() => new(database.DataSource) { Read = (files, _, given) => new ReportsReading([Read(files[0], given)], []) };

    private ReadAccount Read(SourceFile file, GivenIdentity given)
    {
        Interlocked.Increment(ref readings);
        var name = Encoding.UTF8.GetString(file.Bytes);
        if (name == "坏") throw new UnreadableFileException("unknown-format", "无法识别。");
        if (name == "程序错") throw new InvalidOperationException("mistake");
        var read = HandMade.Account(given.Department ?? name, given.Year ?? 2024);
        var region = given.RegionCode is null ? HandMade.City : Divisions.Find(given.RegionCode)!;
        var account = read.Account with { Kind = given.Kind ?? read.Account.Kind, Department = read.Account.Department with { Region = region } };
        return new ReadAccount(account, read.Document with { File = file });
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
