using Npgsql;

namespace FinalAccounts.Storage;

/// <summary>Plain SQL with positional parameters ($1, $2 …).</summary>
internal static class Sql
{
    public static NpgsqlCommand Command(NpgsqlConnection connection, string text, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlCommand(text, connection);
        foreach (var value in values) command.Parameters.Add(Parameter(value));
        return command;
    }

    public static NpgsqlBatchCommand Batched(string text, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in values) command.Parameters.Add(Parameter(value));
        return command;
    }

    /// <summary>A value that may be missing.</summary>
    public static object OrNull(object? value) => value ?? DBNull.Value;

    /// <summary>Text is cleaned here, so that no statement can forget it.</summary>
    private static NpgsqlParameter Parameter(object value) => new()
    {
        Value = value switch
        {
            string text => StoredText.Of(text),
            string?[] texts => Array.ConvertAll(texts, text => text is null ? null : StoredText.Of(text)),
            _ => value,
        },
    };
}
