using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Narrative;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Tests.Samples;

/// <summary>A clean account's narrative agrees with its tables: a stated figure that is linked to a cell states what the cell prints.</summary>
public sealed class NarrativeReadBackTests
{
    [Theory]
    [InlineData("cells")]
    [InlineData("tabs")]
    [InlineData("html")]
    public void A_figure_states_what_its_cell_prints(string form) => Assert.All(GeneratedFiles.Many(24, 1, form, AmountUnit.TenThousandYuan), file =>
    {
        var (tables, narrative) = Read(file);
        var facts = tables.Tables.Where(table => table.Table is not null)
            .SelectMany(table => table.Lines.SelectMany(line => line.Facts.Select(fact => (Address: new FactAddress(table.Table!.Value, line.Key, fact.Measure), Fact: fact))))
            .GroupBy(cell => cell.Address)
            .ToDictionary(cells => cells.Key, cells => cells.First().Fact);

        var linked = narrative.Figures.Where(figure => figure.Cell is not null).ToList();
        Assert.InRange(linked.Count, 20, 200);
        Assert.All(linked, figure => Assert.Equal(
            (figure.Subject, figure.Value),
            (figure.Subject, facts.TryGetValue(figure.Cell!.Value, out var fact) ? fact.Value ?? 0 : 0)));
    });

    [Theory]
    [InlineData("cells")]
    [InlineData("tabs")]
    [InlineData("html")]
    public void Units_staff_and_terms_are_found(string form) => Assert.All(GeneratedFiles.Many(24, 1, form, AmountUnit.TenThousandYuan), file =>
    {
        var (_, narrative) = Read(file);
        var department = file.Account.Department;

        Assert.Equal(department.Profile.Kind == ReportKind.UnitFinalAccount ? 1 : 1 + department.Profile.Units.Count, narrative.Units.Count);
        Assert.Contains(narrative.Staff, staff => staff.Count == file.Account.Staff.Established);
        Assert.Contains(narrative.Glossary, entry => entry.Term.Contains("机关运行经费", StringComparison.Ordinal));
        Assert.Equal(9, narrative.Sections.Count(section => section.Title.EndsWith("情况说明", StringComparison.Ordinal) && section.Parent is not null));
    });

    private static (TableReading Tables, NarrativeReading Narrative) Read(GeneratedFile file)
    {
        var document = DocumentReaders.Read(new SourceFile(file.Name, file.Bytes));
        var scorecards = ScorecardReader.Read(document);
        var tables = TableReader.Read(document, scorecards.Claimed);
        return (tables, NarrativeReader.Read(document, scorecards.Claimed.Union(tables.Claimed).ToHashSet(), tables.Tables));
    }
}
