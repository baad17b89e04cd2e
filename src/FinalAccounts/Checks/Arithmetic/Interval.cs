namespace FinalAccounts.Checks.Arithmetic;

/// <summary>
/// The values that a printed figure may stand for: a figure v printed with step s is any value of [v − s/2, v + s/2].
/// Tolerances follow from it; none is chosen.
/// </summary>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>One value.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>A figure as printed.</summary>
    public static Interval Printed(decimal value, decimal step) => new(value - (step / 2), value + (step / 2));

    /// <summary>Half its length: the most that rounding can explain around its middle.</summary>
    public decimal Tolerance => (High - Low) / 2;

    /// <summary>Whether the two have a value in common.</summary>
    public bool Meets(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>Whether the value may be it.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <inheritdoc cref="Plus"/>
    public static Interval operator +(Interval one, Interval other) => one.Plus(other);

    /// <inheritdoc cref="Minus"/>
    public static Interval operator -(Interval one, Interval other) => one.Minus(other);

    /// <inheritdoc cref="Times(decimal)"/>
    public static Interval operator *(Interval one, decimal factor) => one.Times(factor);

    /// <summary>Any value of the one and any of the other.</summary>
    public Interval Plus(Interval other) => new(Low + other.Low, High + other.High);

    /// <summary>Any value of the one less any of the other.</summary>
    public Interval Minus(Interval other) => new(Low - other.High, High - other.Low);

    /// <summary>Any value, times a constant.</summary>
    public Interval Times(decimal factor) => factor < 0 ? new(High * factor, Low * factor) : new(Low * factor, High * factor);

    /// <summary>Any value of the one divided by any of the other; null where the divisor may be zero.</summary>
    public Interval? Over(Interval divisor)
    {
        if (divisor.Contains(0)) return null;
        decimal[] corners = [Low / divisor.Low, Low / divisor.High, High / divisor.Low, High / divisor.High];
        return new Interval(corners.Min(), corners.Max());
    }
}
