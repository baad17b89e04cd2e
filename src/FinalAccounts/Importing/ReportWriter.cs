using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Storage.Copying;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>
/// Stores what was read from a report's files: one report, one transaction, complete or nothing. The same set of files, by their bytes,
/// changes nothing; another set for the same department, year and kind become the report's next version, which is then the public one.
/// </summary>
public sealed class ReportWriter(NpgsqlDataSource dataSource)
{
    /// <summary>Stores a document; <paramref name="isSample"/> marks the repository's own fictional data.</summary>
    public async Task<ImportOutcome> WriteAsync(ReadAccount read, bool isSample, CancellationToken cancellation)
    {
        var account = StorableAccount.Of(read.Account);
        await using var connection = await dataSource.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);

        var candidates = await DepartmentRows.LockAndFindAsync(connection, account.Department, account.Year, account.Kind, cancellation);
        var match = DepartmentMatching.Match(account.Department, account.Year, account.Kind, candidates);
        account = account with { Issues = [.. account.Issues, .. match.Issues] };

        var report = match.Own is null ? null : await VersionRows.FindAsync(connection, match.Own.Id, account, read.Document.Files, cancellation);
        if (report?.SameBytes is { } stored) return Outcome(account, ImportResult.Unchanged, stored);

        var department = await StoreDepartmentAsync(connection, account, match, cancellation);
        var version = await VersionRows.InsertAsync(connection, department, report, account, isSample, cancellation);
        await VersionRows.InsertFilesAsync(connection, version.Id, read.Document, cancellation);
        await CopyAsync(connection, version.Id, read.Document, account, cancellation);

        var before = await YearBefore.FindAsync(connection, department, account.Year, account.Kind, cancellation);
        var findings = AccountChecker.Check(CheckedAccounts.Of(read with { Account = account }, before?.Account));
        await FindingsInsert.WriteAsync(connection, [new CheckedVersion(version.Id, before?.Version, findings)], cancellation);
        await NeighbouringYears.CheckAsync(connection, department, cancellation);

        await transaction.CommitAsync(cancellation);
        return Outcome(account, ImportResult.Imported, version.Number);
    }

    private static async Task<int> StoreDepartmentAsync(NpgsqlConnection connection, FinalAccount account, DepartmentMatch match, CancellationToken cancellation)
    {
        await DepartmentRows.EnsureRegionsAsync(connection, account.Department.Region, cancellation);
        var department = match.Own?.Id ?? await DepartmentRows.InsertAsync(connection, account.Department, cancellation);
        foreach (var old in match.Same) await DepartmentRows.AbsorbAsync(connection, department, old.Id, cancellation);
        await DepartmentRows.UpdateNamesAsync(connection, department, account.Department, account.Year, cancellation);
        return department;
    }

    private static async Task CopyAsync(NpgsqlConnection connection, int version, SourceDocument document, FinalAccount account, CancellationToken cancellation)
    {
        await DocumentCopy.WriteAsync(connection, version, document, account, cancellation);
        await TableCopy.WriteAsync(connection, version, account.Tables, cancellation);
        await NarrativeCopy.WriteAsync(connection, version, account, cancellation);
        await ScorecardCopy.WriteAsync(connection, version, account.Scorecards, cancellation);
        await DocumentCopy.WriteIssuesAsync(connection, version, account.Issues, cancellation);
    }

    private static ImportOutcome Outcome(FinalAccount account, ImportResult result, int version) =>
        new(result, account.Department.CanonicalName, account.Department.Region.Code, account.Year, account.Kind, version)
        {
            Facts = account.Tables.Sum(table => table.Lines.Sum(line => line.Facts.Count)),
            Scorecards = account.Scorecards.Count,
            Issues = account.Issues.Count,
        };
}
