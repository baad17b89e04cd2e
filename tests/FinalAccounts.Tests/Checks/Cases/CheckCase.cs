namespace FinalAccounts.Tests.Checks.Cases;

/// <summary>
/// A check in its outcomes, over drawn accounts: where it holds, where it does not (with the difference that it names), just inside and
/// just outside of what rounding explains (null where the check is not numeric), and where it can't be checked.
/// </summary>
internal sealed record CheckCase(string Check, string Passes, string Fails, string NotApplicable)
{
    /// <summary>The difference that the failure names; null for a check of words.</summary>
    public decimal? Difference { get; init; }

    /// <summary>Whether it compares figures that are rounded in printing.</summary>
    public bool IsNumeric => Inside is not null;

    /// <summary>The largest difference that rounding explains.</summary>
    public string? Inside { get; init; }

    /// <summary>A step more.</summary>
    public string? Outside { get; init; }

    /// <summary>One drawing with a figure that changes: <c>{}</c> stands for it.</summary>
    public static CheckCase Numeric(string check, string drawing, string passes, string fails, decimal difference, string inside, string outside, string notApplicable) =>
        new(check, With(drawing, passes), With(drawing, fails), notApplicable) { Difference = difference, Inside = With(drawing, inside), Outside = With(drawing, outside) };

    /// <summary>The same for figures that are not rounded (counts, marks) or words.</summary>
    public static CheckCase Exact(string check, string drawing, string passes, string fails, decimal? difference, string notApplicable) =>
        new(check, With(drawing, passes), With(drawing, fails), notApplicable) { Difference = difference };

    private static string With(string drawing, string figure) => drawing.Replace("{}", figure, StringComparison.Ordinal);

    public override string ToString() => Check;
}
