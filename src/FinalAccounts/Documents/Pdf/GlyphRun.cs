namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// Characters drawn one directly behind the other, without a blank: a word or a number, never parted. Those that a clip hides count
/// for the text and not for where it stands.
/// </summary>
internal sealed record GlyphRun(string Text, float X0, float X1, float Baseline, float Size, IReadOnlyList<float> Centres)
{
    /// <summary>That of the least certain character; null where no machine read it.</summary>
    public float? Confidence { get; init; }

    /// <summary>Where its characters come from another text object than the ones before: there two cells' texts may touch.</summary>
    public IReadOnlyList<Joint> Joints { get; init; } = [];

    /// <summary>The run's parts before and behind a joint.</summary>
    public (GlyphRun Before, GlyphRun Behind) Part(Joint joint) =>
        (this with { Text = Text[..joint.Text], X1 = joint.X, Centres = [.. Centres.Take(joint.Centre)], Joints = [.. Joints.Where(other => other.Text < joint.Text)] },
         this with { Text = Text[joint.Text..], X0 = joint.X, Centres = [.. Centres.Skip(joint.Centre)], Joints = [.. Joints.Where(other => other.Text > joint.Text).Select(other => other with { Text = other.Text - joint.Text, Centre = other.Centre - joint.Centre })] });

    /// <summary>The height at which most of a character's ink is.</summary>
    public float Middle => Baseline - (Size * 0.35f);

    public Area Bounds => new(X0, Baseline - (Size * 0.85f), X1, Baseline + (Size * 0.15f));

    public bool HasDigit => Text.AsSpan().ContainsAnyInRange('0', '9') || Text.AsSpan().ContainsAnyInRange('０', '９');

    public bool IsNumber => HasDigit && Text.AsSpan().IndexOfAnyExcept("0123456789.,-%()+０１２３４５６７８９．，－") < 0;
}

/// <summary>A place in a run: before which character of its text and which of its centres, and how far from the left.</summary>
internal readonly record struct Joint(int Text, int Centre, float X);

/// <summary>Characters in the order in which a page draws them → runs.</summary>
internal sealed class GlyphRuns
{
    private readonly List<GlyphRun> runs = [];
    private readonly List<float> centres = [];
    private readonly HashSet<(string, int, int)> drawn = [];
    private readonly List<Joint> joints = [];
    private string text = "";
    private int textObject;
    private int latestObject;
    private float x0;
    private float x1;
    private float baseline;
    private float size;
    private float? confidence;

    public void Add(Glyph glyph, (float X, float Y) start, (float X, float Y) end)
    {
        if (string.IsNullOrWhiteSpace(glyph.Text))
        {
            Flush();
            return;
        }

        if (IsDrawnTwice(glyph, start)) return;
        if (text.Length > 0 && !Continues(glyph, start)) Flush();
        if (text.Length == 0) (x0, x1, baseline, size, textObject) = (float.MaxValue, start.X, start.Y, glyph.Size, glyph.TextObject);
        else if (latestObject != glyph.TextObject) joints.Add(new Joint(text.Length, centres.Count, start.X));
        latestObject = glyph.TextObject;
        text += glyph.Text;
        if (glyph.Confidence is { } certain) confidence = Math.Min(confidence ?? 1, certain);
        if (!glyph.IsHidden)
        {
            x0 = Math.Min(x0, start.X);
            centres.Add((start.X + end.X) / 2);
        }

        x1 = end.X;
    }

    public List<GlyphRun> Complete()
    {
        Flush();
        return runs;
    }

    /// <summary>
    /// Whether the next character stands directly behind: in one text object up to a quarter of its height apart; across text objects
    /// no farther than rounding, since the next cell's number may stand close.
    /// </summary>
    private bool Continues(Glyph glyph, (float X, float Y) start)
    {
        var gap = start.X - x1;
        return Math.Abs(start.Y - baseline) <= size * 0.1f && Math.Abs(glyph.Size - size) <= size * 0.1f &&
            gap >= size * -0.35f && gap <= size * (glyph.TextObject == textObject ? 0.25f : 0.06f);
    }

    /// <summary>Bold is often drawn by printing a character twice, a trace apart.</summary>
    private bool IsDrawnTwice(Glyph glyph, (float X, float Y) start)
    {
        const float grain = 0.8f;
        int x = (int)MathF.Floor(start.X / grain), y = (int)MathF.Floor(start.Y / grain);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (drawn.Contains((glyph.Text, x + dx, y + dy))) return true;
            }
        }

        drawn.Add((glyph.Text, x, y));
        return false;
    }

    private void Flush()
    {
        if (centres.Count > 0) runs.Add(new GlyphRun(text, x0, Math.Max(x0, x1), baseline, size, [.. centres]) { Confidence = confidence, Joints = [.. joints] });
        joints.Clear();
        text = "";
        confidence = null;
        centres.Clear();
    }
}
