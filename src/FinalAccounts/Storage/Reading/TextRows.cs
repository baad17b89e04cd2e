using System.Buffers;
using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>The normalised text of blocks: a paragraph's, or that of a grid's cells.</summary>
internal static class TextRows
{
    private const byte JsonbVersion = 1;

    public const string Query = "SELECT version_id, ordinal, coalesce(normalised, text), grid FROM source_blocks WHERE version_id = ANY($1) ORDER BY version_id, ordinal";

    public static IReadOnlyList<TextBlock> Read(NpgsqlDataReader row)
    {
        var block = row.GetInt32(1);
        return row.IsDBNull(3) ? [new TextBlock(row.GetString(2), new Place(block))] : Cells(block, row);
    }

    /// <summary>
    /// Through a buffer that is used again: a grid's JSON is large, and hardly any of it is kept. PostgreSQL sends jsonb as one byte, the
    /// version of its form, and the text.
    /// </summary>
    private static List<TextBlock> Cells(int block, NpgsqlDataReader row)
    {
        using var json = row.GetStream(3);
        var buffer = ArrayPool<byte>.Shared.Rent((int)json.Length);
        try
        {
            var length = json.ReadAtLeast(buffer, (int)json.Length);
            return buffer[0] == JsonbVersion ? GridText.Read(block, buffer.AsSpan(1, length - 1)) : throw new InvalidDataException($"jsonb of version {buffer[0]}");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
