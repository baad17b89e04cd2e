using System.Globalization;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Web.Addresses;

namespace FinalAccounts.Web.Originals;

/// <summary>One page of an original as a reader sees it: its picture at some zoom, and the boxes of what is printed on it.</summary>
public sealed record SheetView(OriginalFile File, int Page, IReadOnlyList<PageSize> Sizes, Zoom Zoom, AccountLinks Links, IReadOnlyList<SheetBox> Boxes, Func<Zoom, string> Here)
{
    /// <summary>Points are counted in 72 to an inch.</summary>
    private const float PointsPerInch = 72;

    /// <summary>The size of the page in points.</summary>
    public PageSize Size => Sizes[Page - 1];

    /// <summary>How many pages the file has.</summary>
    public int Pages => Sizes.Count;

    /// <summary>The page before, if there is one.</summary>
    public string? Previous => Page > 1 ? AddressOf(Page - 1) : null;

    /// <summary>The page behind, if there is one.</summary>
    public string? Next => Page < Pages ? AddressOf(Page + 1) : null;

    /// <summary>The page's picture where nothing else is chosen.</summary>
    public string Picture => PictureOf(Page, Zoom.Resolution ?? 110);

    /// <summary>The picture at every resolution with its width, of which a browser takes the one that fits.</summary>
    public string AllPictures => string.Join(", ", PagePictures.Resolutions.Where(r => r >= 72).Select(r => string.Create(CultureInfo.InvariantCulture, $"{PictureOf(Page, r)} {Pixels(Size.Width, r)}w")));

    /// <summary>All of them, where the reader has not chosen a resolution.</summary>
    public string? Pictures => Zoom.Resolution is null ? AllPictures : null;

    /// <summary>The picture's width on the screen.</summary>
    public int Width => Pixels(Size.Width, Zoom.Resolution ?? 110);

    /// <summary>The picture's height on the screen.</summary>
    public int Height => Pixels(Size.Height, Zoom.Resolution ?? 110);

    /// <summary>A page of the same file at the same zoom.</summary>
    public string AddressOf(int page) => Links.OriginalPage(File.Ordinal, page, Zoom.Asked);

    /// <summary>A place of the same report at the same zoom.</summary>
    public string AddressOf(SheetBox box) => Links.SourceAt(box.Place.ToString(), Zoom.Asked);

    /// <summary>The picture of a page.</summary>
    public string PictureOf(int page, int resolution) => Links.PagePicture(File.Ordinal, page, resolution, File.Sha256[..16]);

    /// <summary>A number of points as the picture's own drawing counts them.</summary>
    public static string Points(float points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static int Pixels(float points, int resolution) => Math.Max(1, (int)MathF.Round(points * resolution / PointsPerInch));
}
