using System.Diagnostics;
using FinalAccounts.Checks;
using FinalAccounts.Storage.Copying;
using FinalAccounts.Storage.Reading;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>
/// Checks stored reports again, without their files: after a change of the catalogue, or to check what an older program stored. Several
/// at once, each report in a transaction of its own; can be interrupted and run again.
/// </summary>
public sealed class Rechecker(NpgsqlDataSource dataSource)
{
    /// <summary>Versions read in one round trip.</summary>
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
        StoredBatch batch;
        try
        {
            batch = await StoredBatch.ReadAsync(connection, versions, cancellation);
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or NpgsqlException))
        {
            // One that can't be read must not keep its neighbours from being checked.
            if (versions.Count == 1) report(RecheckMessages.NotReadable(versions[0], mistake));
            else foreach (var version in versions) await CheckAsync(connection, [version], report, cancellation);
            return;
        }

        foreach (var version in versions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!batch.Accounts.TryGetValue(version, out var stored)) report(null);
            else report(await CheckAsync(connection, version, stored, batch, cancellation));
        }
    }

    private static async Task<RecheckProblem?> CheckAsync(NpgsqlConnection connection, int version, StoredAccount stored, StoredBatch batch, CancellationToken cancellation)
    {
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            if (!await CheckedVersions.LockAsync(connection, version, stored.Account.Department.Region.Code, cancellation)) return null;

            var before = await batch.YearBeforeAsync(connection, version, cancellation);
            await FindingsInsert.WriteAsync(connection, version, before?.Version, AccountChecker.Check(CheckedAccounts.Of(stored, before?.Account)), cancellation);
            await transaction.CommitAsync(cancellation);
            return null;
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or NpgsqlException))
        {
            return RecheckMessages.ProgramError(stored.Account, mistake);
        }
    }
}
