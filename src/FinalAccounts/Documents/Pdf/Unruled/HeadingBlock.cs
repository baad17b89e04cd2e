namespace FinalAccounts.Documents.Pdf;

/// <summary>A heading of a table without lines: the lines of one cell, one below the other.</summary>
internal sealed record HeadingBlock(List<TextPiece> Lines)
{
    public float X0 => Lines.Min(line => line.X0);

    public float X1 => Lines.Max(line => line.X1);

    public float Centre => (X0 + X1) / 2;

    public float Middle => (Lines[0].Baseline + Lines[^1].Baseline) / 2;

    public float Size => Lines[0].Size;

    public bool Overlaps(float x0, float x1) => X0 < x1 && x0 < X1;

    /// <summary>Puts heading lines together: what stands in the middle of what is above, closer than two rows stand.</summary>
    public static List<HeadingBlock> Of(IEnumerable<PieceLine> lines, float rowPitch)
    {
        var blocks = new List<HeadingBlock>();
        foreach (var piece in lines.SelectMany(line => Spaced(line.Pieces, blocks)))
        {
            var above = blocks.Where(block => block.Overlaps(piece.X0, piece.X1)).ToList();
            var last = above.MaxBy(block => block.Lines[^1].Baseline);
            var isSame = last is not null && above.Count(block => block.Lines[^1].Baseline == last.Lines[^1].Baseline) == 1 &&
                (Math.Abs(last.Centre - piece.Centre) < piece.Size * 0.6f || Math.Abs(last.X0 - piece.X0) < piece.Size * 0.3f) &&
                piece.Baseline - last.Lines[^1].Baseline < Math.Min(rowPitch - (piece.Size * 0.15f), piece.Size * 1.8f);
            if (isSame) last!.Lines.Add(piece);
            else blocks.Add(new HeadingBlock([piece]));
        }

        return blocks;
    }

    /// <summary>项　　目: single characters that stand apart are one word, unless each ends a heading of its own above.</summary>
    private static List<TextPiece> Spaced(List<TextPiece> pieces, List<HeadingBlock> above)
    {
        var joined = new List<TextPiece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && piece.Text.Length == 1 && joined[^1].Runs[^1].Text.Length == 1 && !piece.IsNumber && piece.X0 - joined[^1].X1 < piece.Size * 4 && piece.Text[0] is not ('款' or '项') && !above.Exists(block => block.Overlaps(piece.X0, piece.X1))) joined[^1] = joined[^1].With(piece);
            else joined.Add(piece);
        }

        return joined;
    }
}
