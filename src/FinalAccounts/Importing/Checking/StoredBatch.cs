using FinalAccounts.Model;
using FinalAccounts.Storage.Reading;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>Some stored versions, with the accounts of the year before that were public when they were read.</summary>
internal sealed class StoredBatch
{
    private readonly IReadOnlyDictionary<int, int> before;
    private readonly Dictionary<int, FinalAccount> tables;

    private StoredBatch(IReadOnlyDictionary<int, StoredAccount> accounts, IReadOnlyDictionary<int, int> before, Dictionary<int, FinalAccount> tables)
    {
        Accounts = accounts;
        this.before = before;
        this.tables = tables;
    }

    /// <summary>The versions that exist.</summary>
    public IReadOnlyDictionary<int, StoredAccount> Accounts { get; }

    public static async Task<StoredBatch> ReadAsync(NpgsqlConnection connection, IReadOnlyList<int> versions, CancellationToken cancellation)
    {
        var accounts = await StoredAccountReader.ReadAsync(connection, versions, cancellation);
        var before = await CheckedVersions.YearsBeforeAsync(connection, versions, cancellation);
        var tables = accounts.ToDictionary(pair => pair.Key, pair => pair.Value.Account);
        var further = before.Values.Where(version => !tables.ContainsKey(version)).Distinct().ToList();
        if (further.Count > 0)
        {
            foreach (var (version, account) in await StoredAccountReader.ReadTablesAsync(connection, further, cancellation)) tables[version] = account;
        }

        return new StoredBatch(accounts, before, tables);
    }

    /// <summary>A version's year before as it is public now, in the transaction that holds its region.</summary>
    public async Task<YearBefore?> YearBeforeAsync(NpgsqlConnection connection, int version, CancellationToken cancellation)
    {
        var now = await CheckedVersions.YearsBeforeAsync(connection, [version], cancellation);
        if (!now.TryGetValue(version, out var id)) return null;
        return before.GetValueOrDefault(version) == id ? new YearBefore(id, tables[id]) : await YearBefore.ReadAsync(connection, id, cancellation);
    }
}
