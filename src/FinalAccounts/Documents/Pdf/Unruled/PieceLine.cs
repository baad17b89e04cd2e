using System.Globalization;
using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>A line outside of ruled tables with its pieces: perhaps a row's.</summary>
internal sealed record PieceLine(TextLine Line, List<TextPiece> Pieces)
{
    /// <summary>A longer piece is prose.</summary>
    private const int LongestCell = 40;

    public float Baseline => Line.Baseline;

    public float Size => Line.Size;

    /// <summary>A label and an amount, or several amounts.</summary>
    public bool IsRow { get; } = Pieces.Count > 1 && Pieces.Exists(piece => piece.IsAmount) && Pieces.TrueForAll(piece => piece.Text.Length <= LongestCell);

    public bool HasNumber { get; } = Pieces.Exists(piece => piece.IsNumber || piece.IsDash);

    /// <summary>The columns' numbers under a heading: 栏次 1 2 3.</summary>
    public bool IsNumberRow { get; } = Pieces.Count(piece => piece.IsNumber) > 1 && Pieces.Where(piece => piece.IsNumber).Select((piece, i) => piece.Text == (i + 1).ToString(CultureInfo.InvariantCulture)).All(isNext => isNext);

    /// <summary>A line that can only stand beside a table: a sentence, a title, a caption, a page's number.</summary>
    public bool StandsApart { get; } = IsProse(Pieces) || HeadingShapes.StandsAboveTable(TextNormaliser.Normalise(Line.Text)) || Pieces.Exists(piece => piece.Text.Length > LongestCell) || PageMarks.IsMark(Line.Text) ||
        (Pieces.Count == 1 && Pieces[0].IsNumber && !Pieces[0].IsAmount && Pieces[0].Text.Length < 5);

    /// <summary>Amounts in running text stand between blanks too: 1115.48 万元，支出决算为 1092.80 万元，完成.</summary>
    private static bool IsProse(List<TextPiece> pieces) => pieces.Count(piece => piece.Text.AsSpan().IndexOfAny("，；") >= 0) is var inText and > 0 && inText * 4 >= pieces.Count;

    public static PieceLine Of(TextLine line) => new(line, TextPiece.Of(line));
}
