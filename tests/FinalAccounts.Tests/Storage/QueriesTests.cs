using System.Text.RegularExpressions;
using FinalAccounts.Importing;

namespace FinalAccounts.Tests.Storage;

/// <summary>Every query of docs/queries.md runs, and says something about the samples.</summary>
public sealed partial class QueriesTests(TestDatabase test) : IClassFixture<TestDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_queries_of_the_docs_run()
    {
        await new Importer(test.DataSource).ImportAsync([Path.Combine(Repository.Root, "samples")], cancellation: Cancellation);

        var queries = Query().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "queries.md"), Cancellation));
        Assert.True(queries.Count >= 15);
        var silent = new List<string>();
        foreach (Match query in queries)
        {
            if (await CountAsync(query.Groups[2].Value) == 0) silent.Add(query.Groups[1].Value);
        }

        // The samples have one version each, are read whole, and hold no scan.
        Assert.Equal(["What changed from one version of a report to the next?", "What was not understood?", "Which reports hold figures that a machine read from a scan?"], silent);
    }

    private async Task<int> CountAsync(string sql)
    {
        await using var command = test.DataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var rows = 0;
        while (await reader.ReadAsync(Cancellation)) rows++;
        return rows;
    }

    [GeneratedRegex(@"^## ([^\n]*)\n```sql\n(.*?)```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Query();
}
