using FinalAccounts.Documents;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Figures;
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
    /// link a stated figure with the cell that prints the same item.
    /// </summary>
    public static NarrativeReading Read(SourceDocument document, IReadOnlySet<int> taken, IReadOnlyList<AccountTable> tables)
    {
        var sections = SectionReader.Read(document, taken);
        var passages = PassageReader.Read(document, taken, sections);
        var year = AccountYear.Of(passages);
        var figures = new FigureReader(sections, year).Read(passages);
        return new(sections.Sections, [.. figures.Figures.Select(figure => figure.ToFigure(null))], [], [], [], [], []);
    }
}
