using System.Globalization;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Web.Originals;

/// <summary>
/// How large a page is shown: at a resolution, as wide as there is room (<c>fit</c>), or where nothing was asked as wide as there is
/// room but never too small to read.
/// </summary>
public sealed record Zoom(int? Resolution, bool Fits = false)
{
    /// <summary>Nothing asked.</summary>
    public static Zoom Readable { get; } = new((int?)null);

    /// <summary>The whole width of the page, however small.</summary>
    public static Zoom Fit { get; } = new(null, Fits: true);

    private static int[] Steps { get; } = [.. PagePictures.Resolutions.Where(resolution => resolution >= 72)];

    /// <summary>As a part of an address; null where nothing was asked.</summary>
    public string? Asked => Resolution is { } resolution ? string.Create(CultureInfo.InvariantCulture, $"zoom={resolution}") : Fits ? "zoom=fit" : null;

    /// <summary>The value of the address's part; null where nothing was asked.</summary>
    public string? Value => Asked?["zoom=".Length..];

    /// <summary>In words: 115%, or as wide as there is room, or as the screen has it.</summary>
    public string Label => Resolution is { } resolution ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(resolution * 100 / 96.0)}%") : Fits ? "适合宽度" : "自动";

    /// <summary>One step closer; null where there is none.</summary>
    public Zoom? In => Resolution is { } resolution ? Steps.Where(step => step > resolution).Select(step => new Zoom(step)).FirstOrDefault() : new Zoom(Steps[^2]);

    /// <summary>One step back.</summary>
    public Zoom? Out => Resolution is { } resolution ? Steps.Where(step => step < resolution).Select(step => new Zoom(step)).LastOrDefault() : new Zoom(Steps[0]);

    /// <summary>Reads an address; what is no step asks for nothing.</summary>
    public static Zoom Parse(string? text)
    {
        if (text == "fit") return Fit;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Steps.Contains(number) ? new Zoom(number) : Readable;
    }
}
