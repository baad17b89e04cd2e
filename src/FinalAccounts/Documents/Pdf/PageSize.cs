using System.Globalization;

namespace FinalAccounts.Documents.Pdf;

/// <summary>The size of a page as it is shown, in points: turned and cut as the file says. A <see cref="PageBox"/> lies within it.</summary>
public readonly record struct PageSize(float Width, float Height)
{
    /// <summary>Written as <c>595.32 841.92</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width} {Height}");

    /// <summary>Reads the written form; null where the text is no size.</summary>
    public static PageSize? Parse(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Number(text.AsSpan(0, blank)) is { } width && Number(text.AsSpan(blank + 1)) is { } height ? new PageSize(width, height) : null;
    }

    private static float? Number(ReadOnlySpan<char> text) =>
        float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && float.IsFinite(number) && number > 0 ? number : null;
}
