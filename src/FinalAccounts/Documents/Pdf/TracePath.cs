namespace FinalAccounts.Documents.Pdf;

/// <summary>A path while it is traced: the upright and level rectangles and segments in it. Curves and slants are no table's lines.</summary>
internal sealed class TracePath
{
    private const float Straight = 0.6f;

    private readonly List<List<(float X, float Y)>> parts = [];
    private float lineWidth;
    private bool isSlanted;

    public bool IsTransparent { get; private set; }

    public Area Bounds { get; private set; }

    public void Begin(float width, bool isTransparent)
    {
        parts.Clear();
        lineWidth = width;
        IsTransparent = isTransparent;
        isSlanted = false;
        Bounds = Area.Nothing;
    }

    public void Move(Matrix transform, double? x, double? y)
    {
        parts.Add([]);
        Line(transform, x, y);
    }

    public void Line(Matrix transform, double? x, double? y)
    {
        if (x is null || y is null) return;
        var point = transform.Point(x.Value, y.Value);
        if (parts.Count == 0) parts.Add([]);
        parts[^1].Add(point);
        Bounds = Bounds.With(point.X, point.Y);
    }

    public void Curve(Matrix transform, double? x, double? y)
    {
        isSlanted = true;
        Line(transform, x, y);
    }

    public void Close()
    {
        if (parts.Count > 0 && parts[^1].Count > 1) parts[^1].Add(parts[^1][0]);
    }

    /// <summary>The parts that are rectangles: the bounds of each that has only upright and level sides.</summary>
    public IEnumerable<Area> FilledAreas()
    {
        if (isSlanted) yield break;
        foreach (var part in parts)
        {
            var area = Area.Nothing;
            foreach (var (x, y) in part) area = area.With(x, y);
            if (part.Count < 2) continue;

            // A border's end may be cut at a slant (browsers do): thin is straight enough.
            if (Math.Min(area.Width, area.Height) <= 3 || Sides(part).All(side => IsStraight(side))) yield return area;
        }
    }

    /// <summary>Each upright or level side, as thick as the line is drawn.</summary>
    public IEnumerable<Area> StrokedAreas()
    {
        if (isSlanted) yield break;
        var half = lineWidth / 2;
        foreach (var side in parts.SelectMany(Sides))
        {
            if (!IsStraight(side)) continue;
            yield return side.Height <= side.Width
                ? new Area(side.X0, ((side.Y0 + side.Y1) / 2) - half, side.X1, ((side.Y0 + side.Y1) / 2) + half)
                : new Area(((side.X0 + side.X1) / 2) - half, side.Y0, ((side.X0 + side.X1) / 2) + half, side.Y1);
        }
    }

    private static IEnumerable<Area> Sides(List<(float X, float Y)> part)
    {
        for (var i = 1; i < part.Count; i++) yield return Area.Nothing.With(part[i - 1].X, part[i - 1].Y).With(part[i].X, part[i].Y);
    }

    private static bool IsStraight(Area side) => Math.Min(side.Width, side.Height) <= Straight;
}
