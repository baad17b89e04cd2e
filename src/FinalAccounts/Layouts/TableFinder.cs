using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// Where a document prints tables: grids with the title and captions before them (in paragraphs, in small caption grids or in
/// the grid's own first rows) and the notes behind. A grid that prints several tables below one another is taken apart at
/// their titles.
/// </summary>
internal static class TableFinder
{
    /// <summary>A title is looked for over so many paragraphs before its grid.</summary>
    private const int FarthestTitle = 8;

    private const int LongestUnknownTitle = 50;
    private const int LongestHalf = 30;

    /// <summary>The tables that one of the report's files prints.</summary>
    public static List<PrintedTable> Find(SourceDocument document, FileRun file, IReadOnlySet<int> taken)
    {
        var tables = new List<PrintedTable>();
        var blocks = document.Blocks.Skip(file.First).Take(file.Count).ToList();
        var isTrimmed = IsTrimmed(blocks);
        foreach (var block in blocks)
        {
            if (block is not Grid grid || taken.Contains(grid.Ordinal)) continue;
            var parts = Parts(grid);
            if (parts.Count == 0) continue;
            LookBefore(document, file, taken, parts[0]);
            LookBehind(document, file, taken, parts[^1]);
            foreach (var part in parts) part.IsTrimmed = isTrimmed && grid.Alignment == GridAlignment.FromLeft;
            tables.AddRange(parts);
        }

        return tables;
    }

    /// <summary>Whether no line of any table ends with a blank cell, though blanks are kept inside lines.</summary>
    private static bool IsTrimmed(IReadOnlyList<Block> blocks)
    {
        var rows = blocks.OfType<Grid>().Where(static grid => grid.Alignment == GridAlignment.FromLeft).SelectMany(static grid => grid.Rows).Where(static row => row.Count > 1);
        var hasBlankInside = false;
        foreach (var row in rows)
        {
            if (row[^1].Text.Length == 0) return false;
            hasBlankInside |= row.Any(static cell => cell.Text.Length == 0);
        }

        return hasBlankInside;
    }

    /// <summary>The grid's tables: usually one. None where it holds captions only.</summary>
    private static List<PrintedTable> Parts(Grid grid)
    {
        var parts = new List<PrintedTable>();
        PrintedTable? table = null;
        var inNotes = false;
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var texts = grid.Rows[r].Where(cell => cell.Text.Length > 0).ToList();
            var only = texts.Count == 1 ? Words.Plain(texts[0].Text) : null;
            var title = texts.Count is > 0 and <= 4 ? TitleIn(texts) : null;
            if (title is { } found && (table is null || table.End > table.First || table.Title is null))
            {
                if (table is null || table.End > table.First) parts.Add(table = new PrintedTable(grid, r + 1));
                table.AddTitle(found.Title, Place.Cell(grid.Ordinal, found.Cell.Row, found.Cell.Column));
                foreach (var cell in texts) table.AddCaption(Words.Plain(cell.Text), grid.Ordinal);
                table.First = table.End = r + 1;
                inNotes = false;
            }
            else if (only is not null && (Caption.IsNote(only) || (inNotes && Caption.ContinuesNote(only))))
            {
                table?.Notes.Add(texts[0].Text);
                inNotes = true;
            }
            else if (table is null || table.End == table.First)
            {
                if (table is null) parts.Add(table = new PrintedTable(grid, r));
                if (texts.Count > 0 && texts.TrueForAll(cell => Caption.Is(Words.Plain(cell.Text))) && !IsColumnNumbers(texts))
                {
                    foreach (var cell in texts) table.AddCaption(Words.Plain(cell.Text), grid.Ordinal);
                    table.First = table.End = r + 1;
                }
                else
                {
                    table.End = r + 1;
                }
            }
            else if (!inNotes)
            {
                table.End = r + 1;
            }
        }

        parts.RemoveAll(part => part.End == part.First);
        return parts;
    }

    private static bool IsColumnNumbers(List<GridCell> texts) => texts.TrueForAll(cell => cell.Text.Length <= 2);

    private static (TableTitle Title, GridCell Cell)? TitleIn(List<GridCell> texts)
    {
        foreach (var cell in texts)
        {
            if (TableTitle.Read(cell.Text) is not { } title || Caption.Is(Words.Plain(cell.Text))) continue;
            if (texts.TrueForAll(other => ReferenceEquals(other, cell) || Caption.Is(Words.Plain(other.Text)))) return (title, cell);
        }

        return null;
    }

    private static void LookBefore(SourceDocument document, FileRun file, IReadOnlySet<int> taken, PrintedTable table)
    {
        Paragraph? unknown = null;
        var steps = 0;
        for (var ordinal = table.Grid.Ordinal - 1; ordinal >= file.First; ordinal--)
        {
            if (document.Blocks[ordinal] is Grid before)
            {
                if (!taken.Contains(ordinal) && IsCaptionGrid(before))
                {
                    foreach (var cell in before.Rows.SelectMany(row => row)) AddCaptionOrTitle(table, cell.Text, Place.Cell(ordinal, cell.Row, cell.Column));
                    continue;
                }

                table.FollowsTable = unknown is null && table.Title is null;
                break;
            }

            var paragraph = (Paragraph)document.Blocks[ordinal];
            var plain = Words.Plain(paragraph.Text);
            if (Caption.IsNote(plain) || Caption.ContinuesNote(plain) || ++steps > FarthestTitle) break;
            if (Caption.Is(plain))
            {
                table.AddCaption(plain, ordinal);
                continue;
            }

            // A title in the grid's own rows is nearer than any before it.
            if (table.Title is not null) break;
            if (TitleAt(document, file, ordinal) is { } title)
            {
                table.AddTitle(title.Title, new Place(ordinal));
                if (title.First != ordinal) table.Blocks.Add(title.First);
                continue;
            }

            if (plain.Length > LongestUnknownTitle || plain.IndexOfAny(['。', '；', '，']) >= 0) break;
            if (unknown is not null) break;
            unknown = paragraph;
        }
    }

    /// <summary>The title that a paragraph prints, or that it ends when it is printed on two lines.</summary>
    private static (TableTitle Title, int First)? TitleAt(SourceDocument document, FileRun file, int ordinal)
    {
        var text = ((Paragraph)document.Blocks[ordinal]).Text;
        if (ordinal > file.First && text.Length < LongestHalf && text.EndsWith('表') && document.Blocks[ordinal - 1] is Paragraph above &&
            TableTitle.IsFirstHalf(Words.Plain(above.Text)) && TableTitle.Read(above.Text + text) is { Table: not null } joined)
        {
            return (joined, ordinal - 1);
        }

        var title = TableTitle.Read(text);
        return title is null ? null : (title, ordinal);
    }

    private static bool IsCaptionGrid(Grid grid)
    {
        var texts = grid.Rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0).ToList();
        return texts.Count is > 0 and <= 8 && texts.TrueForAll(cell => Caption.Is(Words.Plain(cell.Text)) || TableTitle.Read(cell.Text) is not null);
    }

    private static void AddCaptionOrTitle(PrintedTable table, string text, Place place)
    {
        var plain = Words.Plain(text);
        if (plain.Length == 0) return;
        if (Caption.Is(plain)) table.AddCaption(plain, place.Block);
        else if (table.Title is null && TableTitle.Read(text) is { } title) table.AddTitle(title, place);
    }

    private static void LookBehind(SourceDocument document, FileRun file, IReadOnlySet<int> taken, PrintedTable table)
    {
        var hasNote = table.Notes.Count > 0;
        for (var ordinal = table.Grid.Ordinal + 1; ordinal < file.End && !taken.Contains(ordinal); ordinal++)
        {
            if (document.Blocks[ordinal] is not Paragraph paragraph) break;
            var plain = Words.Plain(paragraph.Text);
            if (Caption.IsNote(plain) || (hasNote && Caption.ContinuesNote(plain)))
            {
                hasNote = true;
                table.Notes.Add(paragraph.Text);
                table.Blocks.Add(ordinal);
            }
            else if (plain.Length > 0)
            {
                break;
            }
        }
    }
}
