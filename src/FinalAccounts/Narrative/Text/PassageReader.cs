using System.Text;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Narrative.Sections;

namespace FinalAccounts.Narrative.Text;

/// <summary>Cuts a document into passages of running text, leaving out tables, scorecards and the contents list.</summary>
internal static partial class PassageReader
{
    /// <summary>A paragraph shorter than this that ends without punctuation is a caption, not torn text.</summary>
    private const int ShortestTornText = 16;

    /// <summary>No sentence runs over more lines than this.</summary>
    private const int MostParts = 40;

    public static List<Passage> Read(SourceDocument document, IReadOnlySet<int> taken, SectionReading sections)
    {
        var passages = new List<Passage>();
        var open = new List<Paragraph>();
        var section = -1;
        var isUnderHeading = false;
        var starts = document.Files.Select(file => file.First).ToHashSet();
        foreach (var block in document.Blocks)
        {
            if (starts.Contains(block.Ordinal))
            {
                // The beginning of a file stands under no heading of the file before.
                Close();
                isUnderHeading = false;
            }

            var heading = section + 1 < sections.Headings.Count && sections.Headings[section + 1].Block == block.Ordinal ? sections.Headings[section + 1] : null;
            if (heading is not null)
            {
                Close();
                section++;
                isUnderHeading = true;
            }

            if (block is not Paragraph paragraph || taken.Contains(block.Ordinal) || sections.Contents.Contains(block.Ordinal) || paragraph.Text.Length == 0)
            {
                Close();
                continue;
            }

            if (heading is { RunIn: false })
            {
                passages.Add(new Passage(paragraph.Text, [new PassagePart(0, block.Ordinal)], section, IsHeading: true));
                continue;
            }

            if (open.Count > 0 && (open.Count == MostParts || !Continues(open[^1].Text, paragraph.Text))) Close();
            open.Add(paragraph);
        }

        Close();
        return passages;

        void Close()
        {
            if (open.Count == 0) return;
            passages.Add(Join(open, isUnderHeading ? section : null));
            open.Clear();
        }
    }

    private static Passage Join(List<Paragraph> paragraphs, int? section)
    {
        if (paragraphs.Count == 1) return new Passage(paragraphs[0].Text, [new PassagePart(0, paragraphs[0].Ordinal)], section, IsHeading: false);
        var text = new StringBuilder();
        var parts = new List<PassagePart>();
        foreach (var paragraph in paragraphs)
        {
            parts.Add(new PassagePart(text.Length, paragraph.Ordinal));
            text.Append(paragraph.Text);
        }

        return new Passage(text.ToString(), parts, section, IsHeading: false);
    }

    /// <summary>True when the text before ends in the middle of a sentence and the text after doesn't start something new.</summary>
    private static bool Continues(string before, string after)
    {
        var last = before[^1];
        if (StatesItem().IsMatch(after)) return false;
        if (last is '，' or '、' or '；' or ',' or ';') return HeadingNumber.Parse(after) is null;
        if (last is '。' or '：' or ':' or '！' or '？' or '.' or '*') return false;
        return before.Length >= ShortestTornText && (before.AsSpan().ContainsAny('，', '。', '；') || before.Length >= 2 * ShortestTornText) && HeadingNumber.Parse(after) is null;
    }

    /// <summary>A line that names an item and its figure of its own: 公用经费37.09万元，….</summary>
    [GeneratedRegex("""^[\u4E00-\u9FFF（）“”()]{2,}(?:支出|收入|经费|费|结余|总计|合计|公积金)[^，。；：,;:]{0,12}\d""")]
    private static partial Regex StatesItem();
}
