using System.Globalization;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf;

/// <summary>A page's picture and the boxes of what was read on it fit: a cell's ink lies in its box, whichever way the page is turned or cut.</summary>
public sealed class PagePictureTests
{
    /// <summary>A table of two columns and three rows; its last cell is blank. Drawn upright, or sideways as tables too wide for the page are.</summary>
    private static SourceFile Table(string pageEntries, bool sideways = false)
    {
        var drawing = new StringBuilder(sideways ? "0 1 -1 0 400 0 cm\n" : "");
        foreach (var y in (int[])[100, 140, 180, 220]) drawing.AppendLine(CultureInfo.InvariantCulture, $"50 {y} m 350 {y} l S");
        foreach (var x in (int[])[50, 150, 250, 350]) drawing.AppendLine(CultureInfo.InvariantCulture, $"{x} 100 m {x} 220 l S");
        string[] texts = ["Item", "Budget", "Actual", "Travel", "12.50", "11.00", "Cars", "3.20"];
        for (var i = 0; i < texts.Length; i++) drawing.AppendLine(CultureInfo.InvariantCulture, $"BT /F 12 Tf {60 + (i % 3 * 100)} {195 - (i / 3 * 40)} Td ({texts[i]}) Tj ET");
        drawing.AppendLine("BT /F 12 Tf 50 300 Td (What the department spent) Tj ET");
        return new SourceFile("table.pdf", Encoding.Latin1.GetBytes($"""
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 400 400]>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>{pageEntries}>> endobj
            4 0 obj <</Length {drawing.Length}>> stream
            {drawing}
            endstream endobj
            5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
            trailer <</Root 1 0 R>>

            """));
    }

    private static PagePictures Pictures()
    {
        var pictures = PagePictures.Find();
        Assert.SkipWhen(pictures is null, "mutool is not installed.");
        return pictures!;
    }

    [Theory]
    [InlineData("", false, 400, 400)]
    [InlineData("/Rotate 90", false, 400, 400)]
    [InlineData("/Rotate 180", false, 400, 400)]
    [InlineData("/Rotate 270", true, 400, 400)]
    [InlineData("", true, 400, 400)]
    [InlineData("/CropBox[20 60 380 330]", false, 360, 270)]
    [InlineData("/CropBox[20 60 380 330]/Rotate 90", false, 270, 360)]
    [InlineData("/MediaBox[-30 40 390 400]/Rotate 270", false, 360, 420)]
    [InlineData("/UserUnit 1.5", false, 600, 600)]
    public void A_cells_ink_lies_in_its_box(string pageEntries, bool sideways, float width, float height)
    {
        var pictures = Pictures();
        var file = Table(pageEntries, sideways);

        var size = Assert.Single(pictures.ReadSizes(file));
        Assert.Equal(new PageSize(width, height), size);
        var document = DocumentReaders.Read(file);
        var grid = Assert.Single(document.Blocks.OfType<Grid>());
        Assert.Equal(9, grid.Rows.Sum(row => row.Count));
        CheckInk(Picture.Of(pictures.Draw(file, 1, 144)), size, grid.Rows.SelectMany(row => row).Select(cell => (cell.Text, cell.Box!.Value)));
    }

    [Theory]
    [InlineData("putuo-planning-2024")]
    [InlineData("putuo-template-2024")]
    [InlineData("putuo-commerce-budget-2025")]
    public void Every_cell_and_line_of_a_real_document_has_its_ink_in_its_box(string name)
    {
        var file = Corpus.Source(name, "source.pdf");
        var pictures = Pictures();
        var sizes = pictures.ReadSizes(file);
        var document = DocumentReaders.Read(file);
        var cells = document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row).Select(cell => (cell.Text, Box: cell.Box!.Value));
        var lines = document.Blocks.OfType<Paragraph>().SelectMany(paragraph => paragraph.Lines.Select(line => (paragraph.Text, line.Box)));

        Assert.All(document.Blocks.OfType<Paragraph>(), paragraph => Assert.NotEmpty(paragraph.Lines));
        foreach (var page in cells.Concat(lines).GroupBy(piece => piece.Box.Page)) CheckInk(Picture.Of(pictures.Draw(file, page.Key, 110)), sizes[page.Key - 1], page);
    }

    [Fact]
    public void The_lines_of_a_paragraph_say_where_they_begin()
    {
        var file = Corpus.Source("putuo-planning-2024", "source.pdf");
        Pictures();
        var wrapped = DocumentReaders.Read(file).Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Lines.Count > 2).ToList();

        Assert.NotEmpty(wrapped);
        Assert.All(wrapped, paragraph =>
        {
            var starts = paragraph.Lines.Select(line => line.Start).ToList();
            Assert.DoesNotContain(null, starts);
            Assert.Equal(starts.Order(), starts);
            Assert.Equal(0, starts[0]);
            Assert.InRange(starts[^1]!.Value, 1, paragraph.Text.Length - 1);
        });
    }

    [Fact]
    public void What_can_not_be_drawn_ends_in_one_sentence()
    {
        var pictures = Pictures();
        var damaged = new SourceFile("损坏.pdf", "%PDF-1.7\n1 0 obj"u8.ToArray());

        Assert.Equal("pages-unknown", Assert.Throws<UnreadableFileException>(() => pictures.ReadSizes(damaged)).Code);
        var exception = Assert.Throws<UnreadableFileException>(() => pictures.Draw(damaged, 1, 110));
        Assert.Equal("page-not-drawn", exception.Code);
        Assert.EndsWith("。", exception.Message);
    }

    [Fact]
    public void A_huge_page_is_drawn_smaller()
    {
        var picture = Picture.Of(Pictures().Draw(Table("/MediaBox[0 0 14400 14400]"), 1, 240));

        Assert.InRange(picture.Width, 100, 4000);
    }

    /// <summary>Inside of a box with text there is ink, inside of a blank one there is none; the lines around are not counted.</summary>
    private static void CheckInk(Picture picture, PageSize size, IEnumerable<(string Text, PageBox Box)> pieces)
    {
        foreach (var (text, box) in pieces)
        {
            const float edge = 1.5f;
            Assert.True(box.X0 >= -1 && box.Y0 >= -1 && box.X1 <= size.Width + 1 && box.Y1 <= size.Height + 1, $"“{text}” lies outside of its page.");
            var ink = picture.Ink((box.X0 + edge) / size.Width, (box.Y0 + edge) / size.Height, (box.X1 - edge) / size.Width, (box.Y1 - edge) / size.Height);
            Assert.True(text.Length > 0 ? ink > 0 : ink == 0, $"“{text}” on page {box.Page}: {ink} dark dots in {box}.");
        }
    }
}
