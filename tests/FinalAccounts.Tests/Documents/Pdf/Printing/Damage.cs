using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Tests.Documents.Pdf.Printing;

/// <summary>What goes wrong when a page is drawn: a line left out or a piece of it, characters a point aside. The same seed gives the same damage.</summary>
internal static class Damage
{
    public enum Kind
    {
        UprightRule,
        LevelRule,
        Piece,
        Shift,
        Everything,
    }

    public static Drawing Of(Drawing page, Kind kind, Random random)
    {
        var damaged = new Drawing(page.Page, page.Width, page.Height) { PictureShare = page.PictureShare };
        damaged.Strokes.AddRange(page.Strokes);
        if (kind is Kind.UprightRule or Kind.Everything) DropRule(damaged.Strokes, isUpright: true, random);
        if (kind is Kind.LevelRule or Kind.Everything) DropRule(damaged.Strokes, isUpright: false, random);
        if (kind is Kind.Piece or Kind.Everything && damaged.Strokes.Count > 0) damaged.Strokes.RemoveAt(random.Next(damaged.Strokes.Count));
        damaged.Glyphs.AddRange(kind is Kind.Shift or Kind.Everything ? Shifted(page.Glyphs, random) : page.Glyphs);
        return damaged;
    }

    /// <summary>All pieces that lie in one line with one of them.</summary>
    private static void DropRule(List<Area> strokes, bool isUpright, Random random)
    {
        var rules = strokes.FindAll(stroke => stroke.Height > stroke.Width == isUpright && Math.Max(stroke.Height, stroke.Width) > 5);
        if (rules.Count == 0) return;
        var rule = rules[random.Next(rules.Count)];
        strokes.RemoveAll(stroke => rules.Contains(stroke) && (isUpright ? Math.Abs(stroke.X0 - rule.X0) < 1 : Math.Abs(stroke.Y0 - rule.Y0) < 1));
    }

    /// <summary>Each text object up to a point aside.</summary>
    private static IEnumerable<Glyph> Shifted(List<Glyph> glyphs, Random random)
    {
        var moves = new Dictionary<int, (float X, float Y)>();
        foreach (var glyph in glyphs)
        {
            if (!moves.TryGetValue(glyph.TextObject, out var move)) moves[glyph.TextObject] = move = ((random.NextSingle() * 2) - 1, (random.NextSingle() * 2) - 1);
            yield return glyph with { X = glyph.X + move.X, EndX = glyph.EndX + move.X, Y = glyph.Y + move.Y, EndY = glyph.EndY + move.Y };
        }
    }
}
