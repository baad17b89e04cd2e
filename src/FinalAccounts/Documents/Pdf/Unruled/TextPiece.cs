namespace FinalAccounts.Documents.Pdf;

/// <summary>Text that stands together on a line: in a table without lines, a line of one cell.</summary>
internal sealed record TextPiece(IReadOnlyList<GlyphRun> Runs)
{
    /// <summary>A gap so wide, in character heights, parts two cells; a space between words is narrower.</summary>
    private const float CellGap = 0.5f;

    public float X0 => Runs[0].X0;

    public float X1 => Runs[^1].X1;

    public float Centre => (X0 + X1) / 2;

    public float Baseline => Runs[0].Baseline;

    public float Size => Runs[0].Size;

    public string Text { get; } = new TextLine(Runs).Text;

    /// <summary>A number and nothing else: an amount, a count, a code.</summary>
    public bool IsNumber => Runs is [{ IsNumber: true }];

    /// <summary>A number with decimals.</summary>
    public bool IsAmount => IsNumber && Text.Contains('.');

    /// <summary>A dash in a number's stead.</summary>
    public bool IsDash => Text.AsSpan().IndexOfAnyExcept("—–-―") < 0;

    public bool Overlaps(TextPiece other) => X0 < other.X1 && other.X0 < X1;

    public TextPiece With(TextPiece next) => new([.. Runs, .. next.Runs]);

    /// <summary>The pieces of a line: two numbers are never one.</summary>
    public static List<TextPiece> Of(TextLine line)
    {
        var pieces = new List<TextPiece>();
        var runs = new List<GlyphRun>();
        foreach (var run in line.Runs)
        {
            if (runs.Count > 0 && (run.X0 - runs[^1].X1 > run.Size * CellGap || (run.IsNumber && runs[^1].IsNumber)))
            {
                pieces.Add(new TextPiece([.. runs]));
                runs.Clear();
            }

            runs.Add(run);
        }

        pieces.Add(new TextPiece(runs));
        return pieces;
    }
}
