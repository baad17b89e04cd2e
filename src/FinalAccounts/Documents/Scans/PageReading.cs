using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents.Scans;

/// <summary>
/// A page that is a picture → a drawing, as a page with a text layer would give it: the lines of its tables, and its characters with
/// how certain they are. Everything behind is the same as for other pages.
/// </summary>
internal sealed class PageReading
{
    /// <summary>A page whose words are so uncertain may lie sideways.</summary>
    private const float Doubtful = 0.55f;

    /// <summary>So many lines tell which way a page lies.</summary>
    private const int Sample = 16;

    private readonly ScanPrograms programs;
    private readonly Deadline deadline;
    private readonly GreyPicture picture;
    private readonly float dotsPerPoint;

    private PageReading(ScanPrograms programs, Deadline deadline, GreyPicture picture, float dotsPerPoint) =>
        (this.programs, this.deadline, this.picture, this.dotsPerPoint) = (programs, deadline, picture, dotsPerPoint);

    /// <summary>Reads a page; null where the program fails or time is over.</summary>
    public static Drawing? Read(ScanPrograms programs, Deadline deadline, GreyPicture picture, int page, float dotsPerPoint)
    {
        var reading = new PageReading(programs, deadline, picture, dotsPerPoint);
        var upright = PageLines.Of(picture, dotsPerPoint);
        if (programs.Tesseract.Read(upright.Pictures(), TesseractProgram.Chinese, deadline.Rest) is not { } lines) return null;
        var quarters = 0;
        if (lines.Length > 0 && Certainty(lines) < Doubtful && reading.BestTurn(Certainty(lines)) is > 0 and var turn)
        {
            quarters = turn;
            upright = PageLines.Of(picture.Turned(turn), dotsPerPoint);
            if (programs.Tesseract.Read(upright.Pictures(), TesseractProgram.Chinese, deadline.Rest) is not { } turned) return null;
            lines = turned;
        }

        if (LineTexts.Of(upright, lines, programs.Tesseract, deadline) is not { } texts) return null;
        var drawing = new Drawing(page, picture.Width / dotsPerPoint, picture.Height / dotsPerPoint) { PictureShare = 1, IsReadByMachine = true };
        new PageDrawing(drawing, quarters, dotsPerPoint).Draw(upright, texts);
        return drawing;
    }

    /// <summary>The quarter turn at which the longest lines are read best; 0 where none is better.</summary>
    private int BestTurn(float certainty)
    {
        var best = 0;
        foreach (var quarters in new[] { 1, 3, 2 })
        {
            var page = PageLines.Of(picture.Turned(quarters), dotsPerPoint);
            var longest = page.Pieces.OrderByDescending(piece => piece.Area.Width).Take(Sample).Select(piece => page.Picture(piece)).ToList();
            if (programs.Tesseract.Read(longest, TesseractProgram.Chinese, deadline.Rest) is not { Length: > 0 } lines || Certainty(lines) is var turned && turned <= certainty) continue;
            (best, certainty) = (quarters, turned);
        }

        return best;
    }

    private static float Certainty(IReadOnlyCollection<ReadLine> lines) => lines.Average(line => line.Certainty);
}
