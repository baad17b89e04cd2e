using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FinalAccounts.Storage;

/// <summary>
/// The <c>extra</c> columns of scorecards and indicators: cells under headings of their own, as a JSON array of
/// [heading, text] pairs in printed order (an object would lose the order).
/// </summary>
public static class LabelledTexts
{
    /// <summary>The JSON of pairs.</summary>
    public static string Serialize(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        string[][] rows = [.. pairs.Select(pair => new[] { StoredText.Of(pair.Key), StoredText.Of(pair.Value) })];
        return rows.Length == 0 ? "[]" : JsonSerializer.Serialize(rows, LabelledTextsJson.Compact.StringArrayArray);
    }

    /// <summary>The pairs of a JSON text written by <see cref="Serialize"/>.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Deserialize(string json) =>
        [.. JsonSerializer.Deserialize(json, LabelledTextsJson.Compact.StringArrayArray)!.Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
}

[JsonSerializable(typeof(string[][]))]
internal sealed partial class LabelledTextsJson : JsonSerializerContext
{
    /// <summary>Chinese text as it is, not as escapes.</summary>
    public static LabelledTextsJson Compact { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
