using FinalAccounts.Documents;
using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>The normalised text of blocks: a paragraph's, or each cell's that has any.</summary>
internal static class TextRows
{
    public const string Query = "SELECT version_id, ordinal, coalesce(normalised, text), grid FROM source_blocks WHERE version_id = ANY($1) ORDER BY version_id, ordinal";

    public static IReadOnlyList<StoredTextBlock> Read(NpgsqlDataReader row)
    {
        var block = row.GetInt32(1);
        return row.IsDBNull(3) ? [new StoredTextBlock(row.GetString(2), new Place(block), IsCell: false)] : Cells(block, StoredGrid.Deserialize(row.GetString(3)));
    }

    private static List<StoredTextBlock> Cells(int block, StoredGrid grid)
    {
        var cells = new List<StoredTextBlock>();
        foreach (var cell in grid.Rows.SelectMany(cells => cells))
        {
            var text = cell.Normalised ?? TextNormaliser.Normalise(cell.Text);
            if (text.Length > 0) cells.Add(new StoredTextBlock(text, Place.Cell(block, cell.Row, cell.Column), IsCell: true));
        }

        return cells;
    }
}
