namespace FinalAccounts.Documents.Pdf;

/// <summary>A level or upright line: where it runs (<paramref name="At"/>) and from where to where.</summary>
internal readonly record struct RuleLine(float At, float From, float To);

/// <summary>The strokes of a page as lines: pieces and dots that lie in one line joined.</summary>
internal sealed record RuleLines(List<RuleLine> Level, List<RuleLine> Upright)
{
    /// <summary>Strokes so close are one line.</summary>
    private const float Collinear = 1.2f;

    /// <summary>Pieces of one line lie so close; dashes do too.</summary>
    private const float Gap = 3;

    /// <summary>No row is lower.</summary>
    private const float Shortest = 5;

    public static RuleLines Of(IReadOnlyList<Area> strokes)
    {
        var level = new List<RuleLine>();
        var upright = new List<RuleLine>();
        foreach (var stroke in strokes)
        {
            var isDot = stroke is { Width: <= Gap, Height: <= Gap };
            if (isDot || stroke.Width > stroke.Height) level.Add(new RuleLine((stroke.Y0 + stroke.Y1) / 2, stroke.X0, stroke.X1));
            if (isDot || stroke.Height > stroke.Width) upright.Add(new RuleLine((stroke.X0 + stroke.X1) / 2, stroke.Y0, stroke.Y1));
        }

        return new RuleLines(Joined(level), Joined(upright));
    }

    private static List<RuleLine> Joined(List<RuleLine> pieces)
    {
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        var lines = new List<RuleLine>();
        var group = new List<RuleLine>();
        for (var i = 0; i <= pieces.Count; i++)
        {
            if (i < pieces.Count && (group.Count == 0 || pieces[i].At - group[0].At <= Collinear))
            {
                group.Add(pieces[i]);
                continue;
            }

            Join(group, lines);
            group.Clear();
            if (i < pieces.Count) group.Add(pieces[i]);
        }

        return lines;
    }

    private static void Join(List<RuleLine> group, List<RuleLine> lines)
    {
        if (group.Count == 0) return;
        group.Sort((a, b) => a.From.CompareTo(b.From));
        var line = group[0];
        foreach (var piece in group)
        {
            if (piece.From - line.To <= Gap)
            {
                line = line with { To = Math.Max(line.To, piece.To) };
                continue;
            }

            if (line.To - line.From >= Shortest) lines.Add(line);
            line = piece;
        }

        if (line.To - line.From >= Shortest) lines.Add(line);
    }
}
