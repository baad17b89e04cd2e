using System.Text;

namespace FinalAccounts.Bench.Generation.Writers;

/// <summary>
/// The text that comes out of a Word file: each cell on a line of its own behind a tab, a blank line after each row. A cell
/// merged to the right appears once, a cell merged downwards leaves an empty one in each further row.
/// </summary>
internal static class CellPerLineWriter
{
    public static string Write(PublishedDocument document)
    {
        var text = new StringBuilder();
        text.Append(document.Title).Append("\n\n");
        foreach (var element in document.Elements)
        {
            switch (element)
            {
                case HeadingElement heading:
                    text.Append(heading.Text).Append("\n\n");
                    break;
                case ContentsElement line:
                    text.Append(line.Text).Append('\t').Append(line.Page).Append('\n');
                    break;
                case ParagraphElement paragraph:
                    text.Append(paragraph.Text).Append('\n');
                    break;
                case TableElement table:
                    Table(text, table);
                    break;
            }
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, TableElement table)
    {
        text.Append('\n');
        if (table.Title.Length > 0) text.Append(table.Title).Append('\n');
        if (table.Label is not null) Row([table.Label]);
        if (table.Caption.Count > 0) Row(table.Caption);
        if (table.Title.Length > 0) text.Append('\n');
        foreach (var slots in TextTables.Rows(table))
        {
            Row(slots.Where(slot => slot.Begins is not null || (slot.FromAbove && slot.FirstOfRun)).Select(slot => slot.Begins?.Text ?? ""));
        }

        foreach (var note in table.Notes) Row([note]);
        text.Append('\n');

        void Row(IEnumerable<string> cells)
        {
            foreach (var cell in cells) text.Append('\t').Append(cell).Append('\n');
            text.Append('\n');
        }
    }
}
