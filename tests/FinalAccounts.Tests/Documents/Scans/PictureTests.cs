using FinalAccounts.Documents.Scans;

namespace FinalAccounts.Tests.Documents.Scans;

/// <summary>What can be seen on a picture without reading it: the slant, the ruled lines, the lines of text.</summary>
public sealed class PictureTests
{
    private const float DotsPerPoint = 300f / 72;

    /// <summary>A page 1200 by 900 with a table of 4 by 3 cells from (100, 100) to (1100, 700), lines 3 thick.</summary>
    private static GreyPicture Table(byte ink = 0, byte paper = 255)
    {
        var picture = new GreyPicture(1200, 900, new byte[1200 * 900]);
        picture.Pixels.AsSpan().Fill(paper);
        for (var line = 0; line <= 3; line++) Fill(picture, new PixelArea(100, 100 + (line * 200), 1103, 103 + (line * 200)), ink);
        for (var line = 0; line <= 4; line++) Fill(picture, new PixelArea(100 + (line * 250), 100, 103 + (line * 250), 703), ink);
        return picture;
    }

    private static void Fill(GreyPicture picture, PixelArea area, byte grey)
    {
        for (var y = area.Y0; y < area.Y1; y++) picture.Row(y)[area.X0..area.X1].Fill(grey);
    }

    private static InkMap Ink(GreyPicture picture) => InkMap.Of(picture, 58);

    [Theory]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(-1.3)]
    [InlineData(3.2)]
    public void The_slant_of_a_page_is_found(double degrees)
    {
        var slanting = Skew.Straightened(Table(), -degrees);

        Assert.Equal(degrees, Skew.Of(Ink(slanting)), 0.06);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.9)]
    [InlineData(-2)]
    public void The_lines_of_a_table_are_found_however_it_lies(double degrees)
    {
        var page = PageLines.Of(Skew.Straightened(Table(ink: 90, paper: 205), -degrees), DotsPerPoint);

        Assert.Equal(4, page.Rules.Count(rule => rule.Width > 900 && rule.Height < 14));
        Assert.Equal(5, page.Rules.Count(rule => rule.Height > 550 && rule.Width < 14));
        Assert.Empty(page.Pieces);
    }

    [Fact]
    public void Text_in_cells_and_below_the_table_are_pieces_and_a_speck_is_none()
    {
        var picture = Table();
        Fill(picture, new PixelArea(150, 180, 300, 215), 0);
        Fill(picture, new PixelArea(420, 180, 500, 184), 0);
        Fill(picture, new PixelArea(150, 790, 700, 830), 0);
        Fill(picture, new PixelArea(900, 400, 902, 402), 0);

        var pieces = PageLines.Of(picture, DotsPerPoint).Pieces;

        Assert.Equal(3, pieces.Count);
        Assert.Single(pieces, piece => piece.IsDash);
        Assert.Contains(pieces, piece => piece.Area is { X0: >= 147 and <= 151, X1: >= 299 and <= 303 });
    }

    [Fact]
    public void The_strokes_of_large_characters_are_no_table()
    {
        var picture = new GreyPicture(1200, 900, Enumerable.Repeat((byte)255, 1200 * 900).ToArray());
        foreach (var y in new[] { 200, 290, 380 }) Fill(picture, new PixelArea(300, y, 480, y + 12), 0);
        foreach (var x in new[] { 300, 384, 468 }) Fill(picture, new PixelArea(x, 200, x + 12, 392), 0);

        var page = PageLines.Of(picture, DotsPerPoint);

        Assert.Empty(page.Rules);
        Assert.Single(page.Pieces);
    }

    [Fact]
    public void A_picture_is_written_and_read_again()
    {
        var picture = Table();

        var read = PgmFormat.Read(PgmFormat.Write(picture), 2_000_000)!;

        Assert.Equal((1200, 900), (read.Width, read.Height));
        Assert.Equal(picture.Pixels, read.Pixels);
        Assert.Null(PgmFormat.Read(PgmFormat.Write(picture), 1_000_000));
        Assert.Null(PgmFormat.Read(PgmFormat.Write(picture)[..500_000], 2_000_000));
        Assert.Null(PgmFormat.Read("P5\n99999999999 1\n255\n"u8.ToArray(), 2_000_000));
    }

    [Fact]
    public void A_picture_is_turned_by_quarters()
    {
        var picture = new GreyPicture(3, 2, [1, 2, 3, 4, 5, 6]);

        Assert.Equal([4, 1, 5, 2, 6, 3], picture.Turned(1).Pixels);
        Assert.Equal([6, 5, 4, 3, 2, 1], picture.Turned(2).Pixels);
        Assert.Equal([3, 6, 2, 5, 1, 4], picture.Turned(3).Pixels);
        Assert.Equal(2, picture.Turned(1).Width);
    }
}
