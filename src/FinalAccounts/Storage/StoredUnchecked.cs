using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>What a check could not be applied to for one reason, as check_details keeps it: the places in the field's words, in printed order.</summary>
internal sealed record StoredUnchecked(string CheckId, string Reason, IReadOnlyList<string> Locations)
{
    /// <summary>The JSON of outcomes that are not applicable, in the order of their first places.</summary>
    public static string Serialize(IEnumerable<Outcome> notApplicable)
    {
        var reasons = notApplicable
            .GroupBy(outcome => (outcome.Check, outcome.Message))
            .Select(group => new StoredUnchecked(group.Key.Check, StoredText.Of(group.Key.Message), [.. group.Select(outcome => StoredText.Of(outcome.Where))]));
        return JsonSerializer.Serialize([.. reasons], StoredUncheckedJson.Compact.StoredUncheckedArray);
    }
}

[JsonSerializable(typeof(StoredUnchecked[]))]
internal sealed partial class StoredUncheckedJson : JsonSerializerContext
{
    /// <summary>Names as the view of it has them; Chinese text as it is, not as escapes.</summary>
    public static StoredUncheckedJson Compact { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    });
}
