using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Narrative.Sections;

/// <summary>The headings of a document as a tree, and which section each block belongs to.</summary>
/// <param name="Sections">In printed order.</param>
/// <param name="Headings">The heading of each section, by the same index.</param>
/// <param name="Contents">Blocks of contents lists, and those that another file of the report prints too: not text.</param>
internal sealed record SectionReading(IReadOnlyList<Section> Sections, IReadOnlyList<Heading> Headings, IReadOnlySet<int> Contents);

/// <summary>Reads headings and nests them by the document's own order of numbering.</summary>
internal static partial class SectionReader
{
    /// <summary>So many titles 一、 二、 三、 with nothing between them are a list, not headings; of lower styles two are enough.</summary>
    private const int ShortestTopList = 3;

    /// <summary>A longer numbered paragraph before a heading is text, not a list item.</summary>
    private const int ListLine = 42;

    /// <summary>Reads the headings; <paramref name="repeated"/> are blocks that another file prints too, no text either.</summary>
    public static SectionReading Read(SourceDocument document, IReadOnlySet<int> taken, IReadOnlySet<int> repeated)
    {
        var contents = ContentsList.Find(document, taken);
        contents.UnionWith(repeated);
        var sections = new List<Section>();
        var headings = new List<Heading>();
        foreach (var file in document.Files)
        {
            var ofFile = WithoutLists(Candidates(document, file, taken, contents), document, file);
            AddSections(sections, ofFile, document, file);
            headings.AddRange(ofFile);
        }

        return new SectionReading(sections, headings, contents);
    }

    private static void AddSections(List<Section> sections, List<Heading> headings, SourceDocument document, FileRun file)
    {
        var parents = HeadingNesting.Parents(headings);
        var first = sections.Count;
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            var parent = parents[i] + first;
            var level = parent is { } above ? sections[above].Level + 1 : 1;
            var next = i + 1 < headings.Count ? headings[i + 1].Block : file.End;
            sections.Add(new Section(first + i, parent, level, heading.Number.Printed, heading.Title, TitlePlace(document, heading))
            {
                FirstBlock = heading.RunIn ? heading.Block : heading.Block + 1,
                LastBlock = next - 1,
            });
        }
    }

    /// <summary>The title in its paragraph; of one that is broken over two lines the first.</summary>
    private static Place TitlePlace(SourceDocument document, Heading heading) =>
        new Place(heading.Block).Stretch(0, Math.Min(heading.TitleStart + heading.Title.Length, ((Paragraph)document.Blocks[heading.Block]).Text.Length));

    private static List<Heading> Candidates(SourceDocument document, FileRun file, IReadOnlySet<int> taken, HashSet<int> contents)
    {
        var headings = new List<Heading>();
        HeadingStyle? duties = null;
        var glossary = false;
        foreach (var block in document.Blocks.Skip(file.First).Take(file.Count))
        {
            if (block is not Paragraph paragraph || contents.Contains(block.Ordinal)) continue;
            var heading = HeadingReader.Read(paragraph) ?? (headings.Count > 0 ? BoundReport(paragraph, document, file) : null);
            if (heading is null || (taken.Contains(block.Ordinal) && heading.Style > HeadingStyle.Chinese)) continue;
            if (duties is { } style)
            {
                // Duties are numbered sentences; some are short enough to look like headings.
                if (heading.Style == style || heading.Style == HeadingStyle.Part) duties = null;
                else if (heading.RunIn || paragraph.Text[^1] == '。') continue;
            }

            if (heading.Style == HeadingStyle.Part) glossary = false;
            if (glossary && heading.RunIn) continue;
            if (IsGlossary(heading.Title)) glossary = true;
            if (!heading.RunIn && IsDuties(heading.Title)) duties = heading.Style;
            headings.Add(heading);
        }

        return headings;
    }

    public static bool IsGlossary(string title) => title.Contains("名词解释", StringComparison.Ordinal) || title.Contains("专业名词", StringComparison.Ordinal) || title.Contains("名词说明", StringComparison.Ordinal);

    private static bool IsDuties(string title) => title.Contains("职责", StringComparison.Ordinal) || title.Contains("职能", StringComparison.Ordinal);

    /// <summary>The title line of a report that is bound into the document after its numbered parts.</summary>
    private static Heading? BoundReport(Paragraph paragraph, SourceDocument document, FileRun file)
    {
        var text = paragraph.Text;
        if (text.Length is < 6 or > 50 || text[^1] is not ('告' or '评' or '价') || !ReportTitle().IsMatch(text)) return null;
        // A title broken over two lines: …绩效自评 / 报告.
        var broken = paragraph.Ordinal + 1 < file.End && document.Blocks[paragraph.Ordinal + 1] is Paragraph { Text: "报告" };
        return new Heading(paragraph.Ordinal, new HeadingNumber(HeadingStyle.Part, 0, "", 0), broken ? text + "报告" : text, 0, false);
    }

    private static List<Heading> WithoutLists(List<Heading> headings, SourceDocument document, FileRun file)
    {
        var kept = new List<Heading>(headings.Count);
        foreach (var heading in headings)
        {
            if (heading.RunIn || heading.Style == HeadingStyle.Part || ListLength(heading, document, file) < (heading.Style <= HeadingStyle.Chinese ? ShortestTopList : 2)) kept.Add(heading);
        }

        return kept;
    }

    /// <summary>How many numbered lines of the heading's style stand around it, counting on by one; no further than matters.</summary>
    private static int ListLength(Heading heading, SourceDocument document, FileRun file)
    {
        var length = 1;
        for (var i = 1; i < ShortestTopList && IsNumbered(heading.Block + i, heading.Number.Value + i); i++) length++;
        for (var i = 1; i < ShortestTopList && IsNumbered(heading.Block - i, heading.Number.Value - i); i++) length++;
        return length;

        bool IsNumbered(int block, int value) =>
            file.Contains(block) && document.Blocks[block] is Paragraph { Text: var text } && HeadingNumber.Parse(text) is { } number && number.Style == heading.Style && number.Value == value &&
            (block > heading.Block || text.Length <= ListLine);
    }

    [GeneratedRegex("""(?<!：|:|。|及|和|《)(?:自评报告|评价报告|绩效自评|绩效评价|自评)$""")]
    private static partial Regex ReportTitle();
}
