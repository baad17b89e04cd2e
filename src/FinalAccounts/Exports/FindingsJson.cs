using System.Text.Encodings.Web;
using System.Text.Json;

namespace FinalAccounts.Exports;

/// <summary>The findings of an account as one JSON object.</summary>
public static class FindingsJson
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object on one line.</summary>
    public static string Serialize(FindingsDocument findings) => JsonSerializer.Serialize(findings, Options);
}
