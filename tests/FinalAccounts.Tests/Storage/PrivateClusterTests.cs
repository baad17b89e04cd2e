using System.Diagnostics;
using FinalAccounts.Importing;
using FinalAccounts.Storage;
using FinalAccounts.Storage.Cluster;
using FinalAccounts.Tests.Importing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FinalAccounts.Tests.Storage;

/// <summary>The private cluster over starts, kills and several processes; each test in a data directory of its own.</summary>
public sealed class PrivateClusterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("finalaccounts-cluster-").FullName;
    private readonly List<string> said = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_second_start_finds_everything_as_it_was()
    {
        await using (var first = await OpenAsync()) await new ReportWriter(first.DataSource).WriteAsync(HandMade.Account(), false, Cancellation);
        Assert.False(IsRunning());

        await using var second = await OpenAsync();
        await using var context = second.CreateContext();
        Assert.Equal(1, await context.Versions.CountAsync(Cancellation));
        Assert.Single(said, StorageMessages.CreatingCluster(new ClusterFolder(folder).Cluster));
    }

    [Fact]
    public async Task Two_processes_share_it_and_the_last_stops_it()
    {
        using var child = ChildProcess.Start("hold", folder);
        await child.WaitForAsync("ready");
        await using (var database = await OpenAsync()) Assert.Equal(Port(database), PostmasterFile.Read(new ClusterFolder(folder).PostmasterFile)!.Port);
        Assert.True(IsRunning());

        Assert.Equal(0, await child.EndAsync());
        Assert.False(IsRunning());
    }

    [Fact]
    public async Task After_a_kill_in_the_middle_of_an_import_only_complete_reports_are_there()
    {
        using var child = ChildProcess.Start("import", folder);
        await child.WaitForAsync("10");
        await child.KillAsync();
        Assert.True(IsRunning());

        await using (var adopted = await OpenAsync()) await AssertCompleteAsync(adopted);
        Assert.False(IsRunning());
    }

    [Fact]
    public async Task A_killed_server_starts_again_with_what_was_committed()
    {
        using var child = ChildProcess.Start("import", folder);
        await child.WaitForAsync("5");
        using (var server = Process.GetProcessById(PostmasterFile.Read(new ClusterFolder(folder).PostmasterFile)!.Process)) server.Kill();
        await child.KillAsync();

        await using var database = await OpenAsync();
        await AssertCompleteAsync(database);
    }

    [Fact]
    public async Task A_making_that_was_broken_off_is_done_anew()
    {
        var cluster = new ClusterFolder(folder);
        Directory.CreateDirectory(Path.Combine(cluster.Cluster, "base"));
        await File.WriteAllTextAsync(cluster.Making, "", Cancellation);

        await using var database = await OpenAsync();
        Assert.Contains(StorageMessages.CreatingAnew(cluster.Cluster), said);
        Assert.False(File.Exists(cluster.Making));
    }

    [Fact]
    public async Task A_folder_that_is_not_ours_is_left_alone()
    {
        var cluster = new ClusterFolder(folder).Cluster;
        Directory.CreateDirectory(cluster);
        await File.WriteAllTextAsync(Path.Combine(cluster, "thesis.txt"), "please keep", Cancellation);

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(OpenAsync);

        Assert.Equal(StorageMessages.NotOurCluster(cluster), refusal.Message);
        Assert.True(File.Exists(Path.Combine(cluster, "thesis.txt")));
    }

    [Fact]
    public async Task Without_PostgreSQL_one_sentence_names_the_three_ways_out()
    {
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => PostgresPrograms.FindAsync(folder, [folder], StorageMessages.NoPostgreSql, Cancellation));

        foreach (var way in new[] { "apt-get install postgresql", "./run.sh", "ConnectionStrings__FinalAccounts" }) Assert.Contains(way, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, refusal.Message.Count(letter => letter == '。'));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() =>
            PortalDatabase.OpenAsync(new PortalDatabaseOptions("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2", folder), said.Add, Cancellation));

        Assert.Contains("127.0.0.1:1", refusal.Message, StringComparison.Ordinal);
    }

    private Task<PortalDatabase> OpenAsync() => PortalDatabase.OpenAsync(new PortalDatabaseOptions(null, folder), said.Add, Cancellation);

    private bool IsRunning() => PostmasterFile.Read(new ClusterFolder(folder).PostmasterFile) is { } server && server.IsAlive();

    private static int Port(PortalDatabase database) => new NpgsqlConnectionStringBuilder(database.ConnectionString).Port;

    /// <summary>Each version has all that the hand-made account has.</summary>
    private static async Task AssertCompleteAsync(PortalDatabase database)
    {
        await using var context = database.CreateContext();
        var versions = await context.Versions.Select(v => new
        {
            Blocks = context.SourceBlocks.Count(b => b.VersionId == v.Id),
            Facts = context.Facts.Count(f => f.VersionId == v.Id),
            Issues = context.Issues.Count(i => i.VersionId == v.Id),
        }).ToListAsync(Cancellation);
        Assert.True(versions.Count > 5);
        Assert.All(versions, version => Assert.Equal((5, 6, 1), (version.Blocks, version.Facts, version.Issues)));
    }
}
