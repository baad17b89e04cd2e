using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Documents;

/// <summary>The blocks of the real documents, counted by hand.</summary>
public sealed class CorpusDocumentTests
{
    [Fact]
    public void Changji_prints_thirteen_scorecards_apart()
    {
        var document = DocumentReaders.Read(Corpus.Source("changji-commerce-2024"));

        var grids = document.Blocks.OfType<Grid>().ToList();
        Assert.Equal(13, grids.Count);
        Assert.All(grids, grid => Assert.Equal(GridAlignment.FromRight, grid.Alignment));
        Assert.All(grids, grid => Assert.EndsWith("支出绩效自评表", grid.Rows[0][0].Text));
        Assert.All(grids.Skip(1), grid => Assert.Equal("总分", grid.Rows[^1][0].Text));
    }

    [Fact]
    public void Changjiang_prints_ten_tables_behind_their_titles_and_a_list_of_units()
    {
        var document = DocumentReaders.Read(Corpus.Source("changjiang-commerce-2024"));

        var grids = document.Blocks.OfType<Grid>().ToList();
        Assert.Equal(11, grids.Count);
        Assert.Equal(["公开01表"], grids[1].Rows[0].Select(cell => cell.Text));
        Assert.Equal(["总计", "31", "694.48", "总计", "62", "694.48"], grids[1].Rows[^3].Select(cell => cell.Text));
        Assert.Equal("收入支出决算总表", Assert.IsType<Paragraph>(document.Blocks[grids[1].Ordinal - 1]).Text);
        Assert.Contains(document.Blocks, block => block is Paragraph { Text: "第三部分2024年度部门决算情况说明" });
    }

    [Fact]
    public void Jingdezhen_prints_ten_tables_one_over_a_page_break_a_scorecard_and_a_small_table()
    {
        var document = DocumentReaders.Read(Corpus.Source("jingdezhen-shanghai-office-2024"));

        var grids = document.Blocks.OfType<Grid>().ToList();
        Assert.Equal(12, grids.Count);
        Assert.All(grids, grid => Assert.Equal(GridAlignment.FromLeft, grid.Alignment));
        Assert.Equal(35, grids[3].Rows.Count);
        Assert.Equal("总计", grids[3].Rows[^1][0].Text);
        Assert.Equal(4, grids[11].Rows.Count);
    }

    [Theory]
    [InlineData("jinxian-commerce-2021")]
    [InlineData("hengshan-commerce-2024")]
    public void Reports_without_tables_are_paragraphs_without_residue(string folder)
    {
        var document = DocumentReaders.Read(Corpus.Source(folder));

        Assert.DoesNotContain(document.Blocks, block => block is Grid);
        Assert.DoesNotContain(document.Blocks.OfType<Paragraph>(), paragraph => paragraph.Text.Contains("bookmark", StringComparison.Ordinal));
        Assert.Contains(document.Blocks.OfType<Paragraph>(), paragraph => paragraph.Printed.Contains("[bookmark:", StringComparison.Ordinal));
    }
}
