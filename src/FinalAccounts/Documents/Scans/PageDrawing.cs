using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents.Scans;

/// <summary>What was read of a picture put on the page as it lies: pixels → points, a turned page turned back.</summary>
internal sealed class PageDrawing(Drawing drawing, int quarters, float dotsPerPoint)
{
    /// <summary>A ruled line in points, so thin that it stays one.</summary>
    public static Area Stroke(PixelArea rule, float dotsPerPoint)
    {
        const float half = 0.4f;
        float x = (rule.X0 + rule.X1) / 2f / dotsPerPoint, y = (rule.Y0 + rule.Y1) / 2f / dotsPerPoint;
        return rule.Width > rule.Height
            ? new Area(rule.X0 / dotsPerPoint, y - half, rule.X1 / dotsPerPoint, y + half)
            : new Area(x - half, rule.Y0 / dotsPerPoint, x + half, rule.Y1 / dotsPerPoint);
    }

    public void Draw(PageLines lines, IReadOnlyList<LineText> texts)
    {
        foreach (var rule in lines.Rules)
        {
            var stroke = Stroke(rule, dotsPerPoint);
            var (x0, y0) = OnPage(stroke.X0, stroke.Y0);
            var (x1, y1) = OnPage(stroke.X1, stroke.Y1);
            drawing.Strokes.Add(Area.Nothing.With(x0, y0).With(x1, y1));
        }

        for (var i = 0; i < texts.Count; i++) Draw(lines.Pieces[i], texts[i], i + 1);
    }

    /// <summary>The piece's characters side by side over its ink: Latin ones half as wide as Chinese ones.</summary>
    private void Draw(TextPiece piece, LineText text, int number)
    {
        var size = Math.Clamp(piece.Area.Height, piece.CharacterHeight, piece.CharacterHeight * 3) / dotsPerPoint;
        var baseline = ((piece.Area.Y0 + piece.Area.Y1) / 2f / dotsPerPoint) + (size * 0.35f);
        var all = Math.Max(1, text.Text.Sum(Width));
        float left = piece.Area.X0 / dotsPerPoint, step = piece.Area.Width / dotsPerPoint / all;
        foreach (var character in text.Text)
        {
            var right = left + (Width(character) * step);
            var (x, y) = OnPage(left, baseline);
            var (endX, endY) = OnPage(right, baseline);
            drawing.Glyphs.Add(new Glyph(character.ToString(), x, y, endX, endY, size, number, IsHidden: false) { Confidence = text.Confidence });
            left = right;
        }
    }

    private static float Width(char character) => char.IsAscii(character) ? 0.5f : 1;

    /// <summary>A point of the upright picture on the page.</summary>
    private (float X, float Y) OnPage(float x, float y) => quarters switch
    {
        1 => (y, drawing.Height - x),
        2 => (drawing.Width - x, drawing.Height - y),
        3 => (drawing.Width - y, x),
        _ => (x, y),
    };
}
