using System.Text.Encodings.Web;
using System.Text.Json;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Storage.Reading;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing.Checking;

/// <summary>The checks say of a stored account what they said of it when it was read.</summary>
public sealed class StoredChecksTests(TestDatabase test) : IClassFixture<TestDatabase>
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_generated_account_checks_alike_read_and_stored()
    {
        foreach (var file in GeneratedFiles.Many(16, 1, "mix", AmountUnit.TenThousandYuan)) await CompareAsync(AccountReader.Read(new SourceFile(Path.GetFileName(file.Name), file.Bytes), new GivenIdentity($"{file.Account.Department.Number}号局", "360203", 2024)));
    }

    [Theory]
    [InlineData("changji-commerce-2024", "source.txt")]
    [InlineData("changjiang-commerce-2024", "source.txt")]
    [InlineData("hengshan-commerce-2024", "source.txt")]
    [InlineData("jingdezhen-shanghai-office-2024", "source.txt")]
    [InlineData("jinxian-commerce-2021", "source.txt")]
    [InlineData("putuo-planning-2024", "source.pdf")]
    public async Task A_real_account_checks_alike_read_and_stored(string folder, string file) =>
        await CompareAsync(AccountReader.Read(Corpus.Source(folder, file), new GivenIdentity($"{folder}局", "360203", 2024)));

    [Fact]
    public async Task A_sample_checks_alike_read_and_stored()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples")).Where(path => !path.EndsWith(".csv", StringComparison.Ordinal)))
            await CompareAsync(AccountReader.Read(SourceFile.Load(path), new GivenIdentity($"{Path.GetFileNameWithoutExtension(path)}局", "360203", 2024)));
    }

    private async Task CompareAsync(ReadAccount read)
    {
        var outcome = await new ReportWriter(test.DataSource).WriteAsync(read, true, Cancellation);
        await using var context = test.CreateContext();
        var version = await context.Versions.Where(v => v.DepartmentName == outcome.Department && v.Report.Year == outcome.Year).Select(v => v.Id).SingleAsync(Cancellation);
        await using var connection = await test.DataSource.OpenConnectionAsync(Cancellation);
        var stored = (await StoredAccountReader.ReadAsync(connection, [version], Cancellation))[version];

        var expected = AccountChecker.Check(CheckedAccounts.Of(read));
        Assert.NotEmpty(expected.Tallies);
        Assert.Equal(Text(expected), Text(AccountChecker.Check(CheckedAccounts.Of(stored, null))));
    }

    private static string Text(AccountFindings findings) => JsonSerializer.Serialize(findings, Indented);
}
