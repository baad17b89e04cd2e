using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>The result sets of a batch, one after the other; the first column of each is the version.</summary>
internal sealed class ResultSets(NpgsqlDataReader reader, CancellationToken cancellation)
{
    private bool isFirst = true;

    /// <summary>The next result set's rows in order, by version.</summary>
    public async Task<ILookup<int, T>> NextAsync<T>(Func<NpgsqlDataReader, T> read)
    {
        if (!isFirst) await reader.NextResultAsync(cancellation);
        isFirst = false;
        var rows = new List<(int Version, T Row)>();
        while (await reader.ReadAsync(cancellation)) rows.Add((reader.GetInt32(0), read(reader)));
        return rows.ToLookup(row => row.Version, row => row.Row);
    }
}

/// <summary>Columns that may be null, and those that hold a type of the model.</summary>
internal static class Columns
{
    public static string? TextOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static int? NumberOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);

    public static int? SmallOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt16(column);

    public static decimal? DecimalOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetDecimal(column);

    public static float? ShareOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFloat(column);

    public static Place? PlaceOrNull(this NpgsqlDataReader reader, int column) => Place.Parse(reader.TextOrNull(column));

    public static Place PlaceOf(this NpgsqlDataReader reader, int column) => reader.PlaceOrNull(column)!.Value;
}
