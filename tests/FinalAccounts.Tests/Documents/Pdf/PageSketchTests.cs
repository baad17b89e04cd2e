using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>What a page looked like to its reader: each line and each piece of text with what became of it.</summary>
public sealed class PageSketchTests
{
    /// <summary>The sketches of pages drawn so, as the reader makes them.</summary>
    internal static IReadOnlyList<PageSketch> Sketches(params Traces[] pages)
    {
        var sketched = pages.Select((page, i) => page.Draw(i + 1)).Select(drawing => (Drawing: drawing, Content: PageContent.Of(UprightPage.Of(drawing)))).ToList();
        var remembered = sketched.Select(page => new SketchedPage(page.Drawing, page.Content)).ToList();
        PageFurniture.Remove([.. sketched.Select(page => page.Content)]);
        return [.. remembered.Select(page => page.Sketch())];
    }

    private static Traces Table(Traces page) => page.Text(60, 115, "项目").Text(160, 115, "决算数").Text(60, 135, "接待").Text(160, 135, "0.75").Lattice([50, 150, 250], [100, 120, 140]);

    [Fact]
    public void Lines_that_make_cells_are_taken_and_others_are_seen()
    {
        var sketch = Assert.Single(Sketches(Table(new Traces()).Stroke(300, 400, 500, 400)));

        Assert.Equal((4, 3), (sketch.Rules.Count(rule => rule.IsLevel), sketch.Rules.Count(rule => !rule.IsLevel)));
        var stray = Assert.Single(sketch.Rules, rule => !rule.IsTaken);
        Assert.Equal((300, 400, 500, 400), (stray.Box.X0, stray.Box.Y0, stray.Box.X1, stray.Box.Y1));
        var table = Assert.Single(sketch.Tables);
        Assert.Equal((50, 100, 250, 140), (table.X0, table.Y0, table.X1, table.Y1));
    }

    [Fact]
    public void Each_piece_of_text_has_its_fate()
    {
        var pages = Enumerable.Range(1, 3).Select(number => Table(new Traces()).Text(250, 30, "某局决算").Text(60, 300, "一、概况").Text(300, 780, $"—{number}—").Text(300, 600, "样", trm: "7 -7 -7 -7")).ToArray();

        var sketch = Sketches(pages)[1];

        Assert.Equal(["项目", "决算数", "接待", "0.75"], Of(TextFate.Cell));
        Assert.Equal(["一、概况"], Of(TextFate.Line));
        Assert.Equal(["某局决算", "—2—"], Of(TextFate.Furniture));
        Assert.Equal(["样"], Of(TextFate.Left));
        Assert.Equal(["一、概况"], sketch.Lines);
        Assert.Equal(["某局决算", "—2—"], sketch.Furniture);

        IEnumerable<string> Of(TextFate fate) => sketch.Texts.Where(text => text.Fate == fate).Select(text => text.Text);
    }

    [Fact]
    public void A_sideways_page_says_how_it_is_turned_and_keeps_its_own_places()
    {
        var sketch = Assert.Single(Sketches(new Traces().Text(100, 700, "收入支出决算总表", trm: "0 -10 -10 0")));

        Assert.Equal((90, 600f, 800f), (sketch.Turn, sketch.Width, sketch.Height));
        var text = Assert.Single(sketch.Texts);
        Assert.Equal((100f, 700f, 270f), (text.X, text.Y, text.Angle));
    }

    [Fact]
    public void A_file_is_sketched_while_it_is_read()
    {
        var file = Corpus.Source("putuo-planning-2024", "source.pdf");
        Assert.SkipWhen(MutoolProgram.Find() is null, "mutool is not installed.");

        var sketch = PdfSketch.Read(file);

        Assert.Equal(Traces.Shown(FinalAccounts.Documents.DocumentReaders.Read(file)), Traces.Shown(sketch.Document));
        Assert.Equal(30, sketch.Pages.Count);
        Assert.Equal(Enumerable.Range(1, 30), sketch.Pages.Select(page => page.Page));
        Assert.All(sketch.Pages, page => Assert.True(page.Characters > 0 && page.Texts.Count > 0));
        Assert.Equal(14, sketch.Pages.Sum(page => page.Tables.Count));
        Assert.DoesNotContain(sketch.Pages.SelectMany(page => page.Rules), rule => !rule.IsTaken);
    }
}
