using System.Text.Json;

namespace FinalAccounts.Exports;

/// <summary>The findings of an account as one JSON object.</summary>
public static class FindingsJson
{
    /// <summary>The object on one line.</summary>
    public static string Serialize(FindingsDocument findings) => JsonSerializer.Serialize(findings, JsonDocuments.Options);

    /// <summary>Reads an object strictly: every property of the schema and no other.</summary>
    public static FindingsDocument Parse(string json) => JsonSerializer.Deserialize<FindingsDocument>(json, JsonDocuments.Options)!;

    /// <summary>The JSON schema of the object, made from its type.</summary>
    public static string Schema() => JsonDocuments.SchemaOf<FindingsDocument>("FinalAccounts findings");
}
