using System.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Runs that stand side by side, from left to right.</summary>
internal sealed record TextLine(IReadOnlyList<GlyphRun> Runs)
{
    /// <summary>A gap so wide, in character heights, parts two statements.</summary>
    private const float WideGap = 1.6f;

    public float X0 { get; } = Runs.Min(run => run.X0);

    public float X1 { get; } = Runs.Max(run => run.X1);

    public float Size { get; } = Runs.Max(run => run.Size);

    /// <summary>That of the least certain piece; null where no machine read it.</summary>
    public float? Confidence { get; } = Runs.Min(run => run.Confidence);

    public float Baseline => Runs[0].Baseline;

    public string Text { get; } = Join(Runs);

    /// <summary>Sorts runs into lines, from top to bottom.</summary>
    public static List<TextLine> Of(IEnumerable<GlyphRun> runs)
    {
        var lines = new List<TextLine>();
        var line = new List<GlyphRun>();
        foreach (var run in runs.OrderBy(run => run.Baseline))
        {
            if (line.Count > 0 && run.Baseline - line[0].Baseline > Math.Min(run.Size, line[0].Size) * 0.5f)
            {
                lines.Add(Sorted(line));
                line = [];
            }

            line.Add(run);
        }

        if (line.Count > 0) lines.Add(Sorted(line));
        return lines;
    }

    private static TextLine Sorted(List<GlyphRun> runs)
    {
        runs.Sort((a, b) => a.X0.CompareTo(b.X0));
        return new TextLine(runs);
    }

    /// <summary>A footnote's number behind an amount is smaller, and none of its digits.</summary>
    private static bool IsMarkBehindNumber(GlyphRun run, GlyphRun next) =>
        char.IsAsciiDigit(run.Text[^1]) && char.IsAsciiDigit(next.Text[0]) && Math.Abs(run.Size - next.Size) > Math.Max(run.Size, next.Size) * 0.12f;

    /// <summary>The text, a blank for a gap and three for a wide one.</summary>
    private static string Join(IReadOnlyList<GlyphRun> runs)
    {
        if (runs.Count == 1) return runs[0].Text;
        var text = new StringBuilder(runs[0].Text);
        for (var i = 1; i < runs.Count; i++)
        {
            var size = Math.Min(runs[i].Size, runs[i - 1].Size);
            var gap = runs[i].X0 - runs[i - 1].X1;
            if (gap > size * WideGap) text.Append("   ");
            else if (gap > size * 0.2f || IsMarkBehindNumber(runs[i - 1], runs[i])) text.Append(' ');
            text.Append(runs[i].Text);
        }

        return text.ToString();
    }
}
