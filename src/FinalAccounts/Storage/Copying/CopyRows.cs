using Npgsql;
using NpgsqlTypes;

namespace FinalAccounts.Storage.Copying;

/// <summary>Rows on their way into one table by binary COPY; the methods write a row's columns in order.</summary>
internal readonly struct CopyRows(NpgsqlBinaryImporter importer)
{
    /// <summary>Copies rows into a table; none are no round trip. <paramref name="write"/> writes the columns of one row.</summary>
    public static async Task WriteAsync<T>(NpgsqlConnection connection, string target, IReadOnlyList<T> rows, Action<CopyRows, T, int> write, CancellationToken cancellation)
    {
        if (rows.Count == 0) return;
        await using var importer = await connection.BeginBinaryImportAsync($"COPY {target} FROM STDIN (FORMAT binary)", cancellation);
        var copy = new CopyRows(importer);
        for (var ordinal = 0; ordinal < rows.Count; ordinal++)
        {
            importer.StartRow();
            write(copy, rows[ordinal], ordinal);
        }

        await importer.CompleteAsync(cancellation);
    }

    public void Number(int? value)
    {
        if (value is { } number) importer.Write(number, NpgsqlDbType.Integer);
        else importer.WriteNull();
    }

    public void Small(int? value)
    {
        if (value is { } number) importer.Write(checked((short)number), NpgsqlDbType.Smallint);
        else importer.WriteNull();
    }

    public void Decimal(decimal? value)
    {
        if (value is { } number) importer.Write(number, NpgsqlDbType.Numeric);
        else importer.WriteNull();
    }

    public void Share(float? value)
    {
        if (value is { } number) importer.Write(number, NpgsqlDbType.Real);
        else importer.WriteNull();
    }

    public void Flag(bool value) => importer.Write(value, NpgsqlDbType.Boolean);

    public void Text(string? value)
    {
        if (value is not null) importer.Write(StoredText.Of(value), NpgsqlDbType.Text);
        else importer.WriteNull();
    }

    /// <summary>JSON whose texts have been made keepable before.</summary>
    public void Json(string? value)
    {
        if (value is not null) importer.Write(value, NpgsqlDbType.Jsonb);
        else importer.WriteNull();
    }

    public void Numbers(IReadOnlyList<int> values) => importer.Write(values as int[] ?? [.. values], NpgsqlDbType.Array | NpgsqlDbType.Integer);

    public void Texts(IReadOnlyList<string> values) => importer.Write(values.Select(StoredText.Of).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
}
