using System.Text.Json;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Storage.Reading;

/// <summary>
/// The text of a stored grid's cells, without making the grid: checking again reads thousands of them. Reads what
/// <see cref="StoredGrid.Serialize"/> writes.
/// </summary>
internal static class GridText
{
    /// <summary>A cell is an object in a row's array in rows' array in the grid's object.</summary>
    private const int CellDepth = 3;

    /// <summary>The cells that have text and hold more than a figure, in printed order; the first that has text stands for its grid whatever it holds.</summary>
    public static List<TextBlock> Read(int block, ReadOnlySpan<byte> json)
    {
        var cells = new List<TextBlock>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == CellDepth && Cell(block, ref reader, cells.Count == 0) is { } cell) cells.Add(cell);
        }

        return cells;
    }

    private static TextBlock? Cell(int block, ref Utf8JsonReader reader, bool isFirst)
    {
        int row = 0, column = 0;
        string? printed = null, normalised = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("r"u8)) row = Number(ref reader);
            else if (reader.ValueTextEquals("c"u8)) column = Number(ref reader);
            else if (reader.ValueTextEquals("t"u8)) printed = Text(ref reader, isFirst);
            else if (reader.ValueTextEquals("n"u8)) normalised = Text(ref reader, isFirst);
            else reader.Skip();
        }

        var text = normalised ?? TextNormaliser.Normalise(printed ?? "");
        return text.Length == 0 || (!isFirst && TextBlock.IsFigure(text)) ? null : new TextBlock(text, Place.Cell(block, row, column)) { IsCell = true };
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt32();
    }

    /// <summary>Figures, which most cells are, need not become strings.</summary>
    private static string? Text(ref Utf8JsonReader reader, bool evenFigures)
    {
        reader.Read();
        return !evenFigures && !reader.ValueIsEscaped && TextBlock.IsFigure(reader.ValueSpan) ? "" : reader.GetString();
    }
}
