using System.Text.Json;
using System.Text.Json.Serialization;
using FinalAccounts.Documents;

namespace FinalAccounts.Storage;

/// <summary>A line of a paragraph as source_blocks keeps it: where its text begins in the paragraph's, if that is certain, and its box on a page.</summary>
public sealed record StoredLine([property: JsonPropertyName("s")] int? Start, [property: JsonPropertyName("b")] float[] Box)
{
    /// <summary>The JSON of a paragraph's lines; null where its format has no pages.</summary>
    public static string? Serialize(Paragraph paragraph) => paragraph.Lines.Count == 0
        ? null
        : JsonSerializer.Serialize([.. paragraph.Lines.Select(line => new StoredLine(line.Start, [line.Box.Page, line.Box.X0, line.Box.Y0, line.Box.X1, line.Box.Y1]))], StoredGridJson.Compact.StoredLineArray);

    /// <summary>The lines of a JSON text written by <see cref="Serialize"/>; none of null.</summary>
    public static IReadOnlyList<StoredLine> Deserialize(string? json) => json is null ? [] : JsonSerializer.Deserialize(json, StoredGridJson.Compact.StoredLineArray)!;
}
