namespace FinalAccounts.Documents.Pdf;

/// <summary>A rectangle on a page in points, from the top left corner.</summary>
internal readonly record struct Area(float X0, float Y0, float X1, float Y1)
{
    public static Area Everything { get; } = new(float.MinValue, float.MinValue, float.MaxValue, float.MaxValue);

    /// <summary>An area that any point enlarges.</summary>
    public static Area Nothing { get; } = new(float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);

    public float Width => X1 - X0;

    public float Height => Y1 - Y0;

    public bool IsEmpty => X1 < X0 || Y1 < Y0;

    public Area With(float x, float y) => new(Math.Min(X0, x), Math.Min(Y0, y), Math.Max(X1, x), Math.Max(Y1, y));

    public Area With(Area other) => new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    public Area Cut(Area other) => new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));

    public bool Holds(float x, float y, float margin = 0) => x >= X0 - margin && x <= X1 + margin && y >= Y0 - margin && y <= Y1 + margin;
}
