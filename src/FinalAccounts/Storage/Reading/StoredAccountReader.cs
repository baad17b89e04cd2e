using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>Reads versions as the accounts that they were stored from, several in one round trip.</summary>
internal static class StoredAccountReader
{
    /// <summary>Whole accounts with their text, by version; a version that does not exist is left out.</summary>
    public static async Task<IReadOnlyDictionary<int, StoredAccount>> ReadAsync(NpgsqlConnection connection, IEnumerable<int> versions, CancellationToken cancellation)
    {
        await using var batch = Batch(connection, versions, [HeadRows.Query, .. TableRows.Queries, .. NarrativeRows.Queries, .. ScorecardRows.Queries, IssueRows.Query, TextRows.Query]);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var results = new ResultSets(reader, cancellation);
        var heads = await results.NextAsync(HeadRows.Read);
        var tables = await TableRows.ReadAsync(results);
        var narratives = await NarrativeRows.ReadAsync(results);
        var scorecards = await ScorecardRows.ReadAsync(results);
        var issues = await results.NextAsync(IssueRows.Read);
        var text = await results.NextAsync(TextRows.Read);
        return heads.ToDictionary(
            head => head.Key,
            head => new StoredAccount(
                narratives.Add(head.Key, head.First()) with { Tables = tables.Of(head.Key), Scorecards = scorecards.Of(head.Key), Issues = [.. issues[head.Key]] },
                [.. text[head.Key].SelectMany(block => block)]));
    }

    /// <summary>What the checks of another year's account look at: the tables, and what was not understood in them.</summary>
    public static async Task<IReadOnlyDictionary<int, FinalAccount>> ReadTablesAsync(NpgsqlConnection connection, IEnumerable<int> versions, CancellationToken cancellation)
    {
        await using var batch = Batch(connection, versions, [HeadRows.Query, .. TableRows.Queries, IssueRows.Query]);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var results = new ResultSets(reader, cancellation);
        var heads = await results.NextAsync(HeadRows.Read);
        var tables = await TableRows.ReadAsync(results);
        var issues = await results.NextAsync(IssueRows.Read);
        return heads.ToDictionary(head => head.Key, head => head.First() with { Tables = tables.Of(head.Key), Issues = [.. issues[head.Key]] });
    }

    private static NpgsqlBatch Batch(NpgsqlConnection connection, IEnumerable<int> versions, IEnumerable<string> queries)
    {
        int[] ids = [.. versions];
        var batch = new NpgsqlBatch(connection);
        foreach (var query in queries) batch.BatchCommands.Add(Sql.Batched(query, ids));
        return batch;
    }
}
