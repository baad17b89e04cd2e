using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FinalAccounts.Documents;

namespace FinalAccounts.Storage;

/// <summary>A grid as source_blocks keeps it: enough to draw it again with its cells as printed.</summary>
public sealed record StoredGrid(GridAlignment Alignment, IReadOnlyList<IReadOnlyList<StoredCell>> Rows)
{
    /// <summary>The sheet that it is; null where it is no spreadsheet's.</summary>
    public SheetFrame? Sheet { get; init; }

    /// <summary>The JSON of a document's grid.</summary>
    public static string Serialize(Grid grid)
    {
        var rows = grid.Rows.Select(row => row.Select(StoredCell.From).ToList()).ToList();
        return JsonSerializer.Serialize(new StoredGrid(grid.Alignment, [.. rows]) { Sheet = grid.Sheet is { } sheet ? sheet with { Name = StoredText.Of(sheet.Name) } : null }, StoredGridJson.Compact.StoredGrid);
    }

    /// <summary>The grid of a JSON text written by <see cref="Serialize"/>.</summary>
    public static StoredGrid Deserialize(string json) => JsonSerializer.Deserialize(json, StoredGridJson.Compact.StoredGrid)!;
}

/// <summary>A cell: row, column, printed text, spans (1 when left out) and its box on a page, if the format has pages.</summary>
public sealed record StoredCell(
    [property: JsonPropertyName("r")] int Row,
    [property: JsonPropertyName("c")] int Column,
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("rs")] int? RowSpan,
    [property: JsonPropertyName("cs")] int? ColumnSpan,
    [property: JsonPropertyName("b")] float[]? Box)
{
    /// <summary>The text that the readers compare, where it is not what normalising the printed text gives (a cell of which something is doubtful).</summary>
    [JsonPropertyName("n")]
    public string? Normalised { get; init; }

    internal static StoredCell From(GridCell cell) => new(
        cell.Row,
        cell.Column,
        StoredText.Of(cell.Printed),
        cell.RowSpan == 1 ? null : cell.RowSpan,
        cell.ColumnSpan == 1 ? null : cell.ColumnSpan,
        cell.Box is { } box ? [box.Page, box.X0, box.Y0, box.X1, box.Y1] : null)
    {
        Normalised = TextNormaliser.Normalise(cell.Printed) == cell.Text ? null : StoredText.Of(cell.Text),
    };
}

[JsonSerializable(typeof(StoredGrid))]
[JsonSerializable(typeof(StoredLine[]))]
internal sealed partial class StoredGridJson : JsonSerializerContext
{
    /// <summary>Chinese text as it is, not as escapes; nulls left out.</summary>
    public static StoredGridJson Compact { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}
