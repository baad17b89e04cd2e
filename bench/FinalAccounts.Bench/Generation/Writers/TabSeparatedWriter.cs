using System.Globalization;
using System.Text;

namespace FinalAccounts.Bench.Generation.Writers;

/// <summary>Plain text as it comes out of a PDF: the cells of a row apart by tabs, covered cells empty, paragraphs apart by a blank line.</summary>
internal static class TabSeparatedWriter
{
    public static string Write(PublishedDocument document)
    {
        var text = new StringBuilder();
        Paragraph(document.Title);
        foreach (var element in document.Elements)
        {
            switch (element)
            {
                case HeadingElement heading:
                    Paragraph(heading.Text);
                    break;
                case ContentsElement line:
                    Paragraph(line.Text.TrimStart() + new string('.', 12) + line.Page.ToString(CultureInfo.InvariantCulture));
                    break;
                case ParagraphElement paragraph:
                    Paragraph(paragraph.Text);
                    break;
                case TableElement table:
                    if (table.Title.Length > 0) Paragraph(table.Title);
                    if (table.Label is not null) Paragraph(table.Label);
                    foreach (var caption in table.Caption) Paragraph(caption);
                    foreach (var slots in TextTables.Rows(table))
                    {
                        text.AppendJoin('\t', slots.Select(slot => slot.Begins?.Text.Trim() ?? "")).Append('\n');
                    }

                    text.Append('\n');
                    foreach (var note in table.Notes) Paragraph(note.TrimStart());
                    break;
            }
        }

        return text.ToString();

        void Paragraph(string line) => text.Append(line).Append("\n\n");
    }
}
