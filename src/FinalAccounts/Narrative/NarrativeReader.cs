using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Figures;
using FinalAccounts.Narrative.Links;
using FinalAccounts.Narrative.Sections;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative;

/// <summary>What the paragraphs say.</summary>
public sealed record NarrativeReading(
    IReadOnlyList<Section> Sections,
    IReadOnlyList<StatedFigure> Figures,
    IReadOnlyList<IncludedUnit> Units,
    IReadOnlyList<StaffNumber> Staff,
    IReadOnlyList<GlossaryEntry> Glossary,
    IReadOnlyList<EvaluationConclusion> Conclusions,
    IReadOnlyList<ImportIssue> Issues);

/// <summary>Reads sections, stated figures with reasons, units, staff numbers, glossary and conclusions from a document's paragraphs.</summary>
public static class NarrativeReader
{
    /// <summary>
    /// Reads the paragraphs; blocks in <paramref name="taken"/> belong to tables or scorecards. <paramref name="tables"/> serve to
    /// link a stated figure with the cell that prints the same item. Places are stretches of a paragraph's normalised text
    /// (<see cref="Paragraph.Text"/>), not of the text as printed. <paramref name="reportYear"/> is the report's own year; without it
    /// the year that the text names most often.
    /// </summary>
    public static NarrativeReading Read(SourceDocument document, IReadOnlySet<int> taken, IReadOnlyList<AccountTable> tables, int? reportYear = null)
    {
        var repeated = RepeatedText.Find(document, taken);
        var sections = SectionReader.Read(document, taken, repeated.Blocks);
        var passages = PassageReader.Read(document, taken, sections);
        var year = reportYear ?? AccountYear.Of(passages);
        var glossary = GlossaryReader.Sections(sections.Sections);
        var account = passages.Where(passage => passage.Section is not { } section || !glossary.Contains(section)).ToList();
        var figures = new FigureReader(sections, year).Read(account);
        var links = new CellLinker(sections.Sections, tables);
        var units = UnitReader.Read(document, taken, account);

        var issues = repeated.Issues;
        if (units.Issue is { } unitIssue) issues.Add(unitIssue);
        if (figures.Unclear.Count > 0) issues.Add(NarrativeMessages.SubjectsUnclear(figures.Unclear));
        if (figures.Unread.Count > 0) issues.Add(NarrativeMessages.FiguresUnread(figures.Unread));
        return new NarrativeReading(
            sections.Sections,
            [.. figures.Figures.Select(figure => figure.ToFigure(links.Cell(figure)))],
            units.Units,
            StaffReader.Read(account),
            GlossaryReader.Read(passages, sections.Sections, glossary),
            ConclusionReader.Read(account),
            issues);
    }
}
