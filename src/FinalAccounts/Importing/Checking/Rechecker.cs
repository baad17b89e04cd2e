using System.Diagnostics;
using FinalAccounts.Storage.Copying;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>
/// Checks stored reports again, without their files: after a change of the catalogue, or to check what an older program stored. A few
/// reports a transaction, several transactions at once; can be interrupted and run again.
/// </summary>
public sealed class Rechecker(NpgsqlDataSource dataSource)
{
    /// <summary>Versions read, checked and written in one transaction; each is complete or not at all.</summary>
    private const int Batch = 8;

    private static readonly int Workers = Math.Clamp(Environment.ProcessorCount, 2, 8);

    /// <summary>Checks the reports of a scope, every version of each: new and old ones are compared.</summary>
    public async Task<RecheckSummary> RecheckAsync(RecheckScope scope, Action<RecheckProgress>? progress = null, CancellationToken cancellation = default)
    {
        var clock = Stopwatch.StartNew();
        var (versions, upToDate) = await FindAsync(scope, cancellation);
        var problems = new List<RecheckProblem>();
        var done = 0;
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = cancellation };
            await Parallel.ForEachAsync(versions.Chunk(Batch), options, async (batch, stop) =>
            {
                await using var connection = await dataSource.OpenConnectionAsync(stop);
                await CheckAsync(connection, batch, Report, stop);
            });
            return new RecheckSummary(done - problems.Count, upToDate, problems, clock.Elapsed, Interrupted: false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new RecheckSummary(done - problems.Count, upToDate, problems, clock.Elapsed, Interrupted: true);
        }

        void Report(RecheckProblem? problem)
        {
            lock (problems)
            {
                if (problem is not null) problems.Add(problem);
                var rate = ++done / Math.Max(clock.Elapsed.TotalSeconds, 0.001);
                progress?.Invoke(new RecheckProgress(done, versions.Count, rate, done < Batch ? null : TimeSpan.FromSeconds((versions.Count - done) / rate), problem));
            }
        }
    }

    private async Task<(IReadOnlyList<int> Versions, int UpToDate)> FindAsync(RecheckScope scope, CancellationToken cancellation)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellation);
        return await CheckedVersions.FindAsync(connection, scope, cancellation);
    }

    private static async Task CheckAsync(NpgsqlConnection connection, IReadOnlyList<int> versions, Action<RecheckProblem?> report, CancellationToken cancellation)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            var locked = await CheckedVersions.LockAsync(connection, versions, cancellation);
            if (locked.Versions.Count > 0)
            {
                var batch = await StoredBatch.ReadAsync(connection, locked, cancellation);
                await FindingsInsert.WriteAsync(connection, [.. locked.Versions.Select(batch.Check)], cancellation);
            }

            await transaction.CommitAsync(cancellation);
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or NpgsqlException))
        {
            // One that can't be read or checked must not keep its neighbours from being checked.
            if (versions.Count == 1) report(RecheckMessages.ProgramError(await CheckedVersions.NameAsync(connection, versions[0], cancellation), mistake));
            else foreach (var version in versions) await CheckAsync(connection, [version], report, cancellation);
            return;
        }

        foreach (var _ in versions) report(null);
    }
}
