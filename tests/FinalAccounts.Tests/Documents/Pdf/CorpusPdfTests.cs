using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>Real PDFs, of Word and of WPS.</summary>
public sealed class CorpusPdfTests
{
    private static SourceFile Source(string document)
    {
        var file = Corpus.Source(document, "source.pdf");
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");
        return file;
    }

    [Fact]
    public void A_final_account_gives_every_printed_figure_and_no_other()
    {
        var account = AccountReader.Read(Source("putuo-planning-2024")).Account;

        var truth = Corpus.Truth("putuo-planning-2024", "facts.csv");
        var facts = account.Tables.Where(table => table.Table is not null).SelectMany(table => table.Lines).SelectMany(line => line.Facts).Where(fact => fact.State == CellState.Value).ToList();
        Assert.Equal(truth.Count, facts.Count);
        Assert.Equal(
            truth.Select(row => decimal.Parse(row["value"], System.Globalization.CultureInfo.InvariantCulture)).Order(),
            facts.Select(fact => fact.Value!.Value).Order());
        Assert.DoesNotContain(account.Issues, issue => issue.Code is "damaged-file" or "damaged-characters" or "number-over-line");
    }

    [Fact]
    public void Its_tables_go_on_over_pages_and_every_cell_has_its_box()
    {
        var document = DocumentReaders.Read(Source("putuo-planning-2024"));

        var grids = document.Blocks.OfType<Grid>().ToList();
        Assert.Equal([6, 30, 27, 27, 32, 27, 40, 5, 6, 6], grids.Select(grid => grid.Rows.Count));
        var cells = grids.SelectMany(grid => grid.Rows).SelectMany(row => row).ToList();
        Assert.All(cells, cell => Assert.True(cell.Box is { Page: > 0 } box && box.X1 > box.X0 && box.Y1 > box.Y0));
        Assert.Contains(grids, grid => grid.Rows.SelectMany(row => row).Select(cell => cell.Box!.Value.Page).Distinct().Count() > 1);
        Assert.DoesNotContain(document.Blocks.OfType<Paragraph>(), paragraph => paragraph.Text.Length <= 3 && int.TryParse(paragraph.Text, out _));
    }

    [Theory]
    [InlineData("putuo-template-2024", "blank-form")]
    [InlineData("putuo-commerce-budget-2025", "not-a-final-account")]
    public void What_is_no_final_account_is_refused(string document, string code) =>
        Assert.Equal(code, Assert.Throws<UnreadableFileException>(() => AccountReader.Read(Source(document))).Code);
}
