using System.Globalization;

namespace FinalAccounts.Documents.Pdf;

/// <summary>A drawing's transformation: (x, y) → (ax + cy + e, bx + dy + f).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>Reads four or six numbers apart by blanks; null where they are none.</summary>
    public static Matrix? Parse(ReadOnlySpan<byte> text)
    {
        Span<double> numbers = [0, 0, 0, 0, 0, 0];
        var count = 0;
        foreach (var range in text.Split((byte)' '))
        {
            if (count == numbers.Length || !double.TryParse(text[range], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return null;
            numbers[count++] = number;
        }

        return count is 4 or 6 ? new Matrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]) : null;
    }

    public (float X, float Y) Point(double x, double y) => ((float)((A * x) + (C * y) + E), (float)((B * x) + (D * y) + F));

    /// <summary>A direction and length: moved by nothing.</summary>
    public (float X, float Y) Vector((double X, double Y) v) => ((float)((A * v.X) + (C * v.Y)), (float)((B * v.X) + (D * v.Y)));

    /// <summary>How much a length grows, on average.</summary>
    public float Scale => (float)Math.Sqrt(Math.Abs((A * D) - (B * C)));
}
