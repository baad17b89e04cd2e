using FinalAccounts.Checks;
using FinalAccounts.Model;
using FinalAccounts.Storage.Copying;
using FinalAccounts.Storage.Reading;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>Some stored versions, with the accounts of the year before that are public; read in the transaction that keeps both as they are.</summary>
internal sealed class StoredBatch
{
    private readonly IReadOnlyDictionary<int, StoredAccount> accounts;
    private readonly IReadOnlyDictionary<int, int> before;
    private readonly IReadOnlyDictionary<int, FinalAccount> tables;

    private StoredBatch(IReadOnlyDictionary<int, StoredAccount> accounts, IReadOnlyDictionary<int, int> before, IReadOnlyDictionary<int, FinalAccount> tables)
    {
        this.accounts = accounts;
        this.before = before;
        this.tables = tables;
    }

    public static async Task<StoredBatch> ReadAsync(NpgsqlConnection connection, LockedVersions locked, CancellationToken cancellation)
    {
        var accounts = await StoredAccountReader.ReadAsync(connection, locked.Versions, cancellation);
        var tables = accounts.ToDictionary(pair => pair.Key, pair => pair.Value.Account);
        var further = locked.YearsBefore.Values.Where(version => !tables.ContainsKey(version)).Distinct().ToList();
        if (further.Count > 0)
        {
            foreach (var (version, account) in await StoredAccountReader.ReadTablesAsync(connection, further, cancellation)) tables[version] = account;
        }

        return new StoredBatch(accounts, locked.YearsBefore, tables);
    }

    /// <summary>What the checks say of a version.</summary>
    public CheckedVersion Check(int version)
    {
        int? id = before.TryGetValue(version, out var found) ? found : null;
        return new CheckedVersion(version, id, AccountChecker.Check(CheckedAccounts.Of(accounts[version], id is { } earlier ? tables[earlier] : null)));
    }
}
