using FinalAccounts.Documents.Scans;
using FinalAccounts.Model;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Whether a PDF has text that can be read: pages that are pictures, and characters that its fonts do not name.</summary>
internal sealed class TextLayer(string fileName)
{
    /// <summary>A scanned page's picture covers so much of it.</summary>
    private const float PictureShare = 0.5f;

    /// <summary>A page with fewer characters has no text to speak of: a stamp, or a page number laid over a scan.</summary>
    private const int FewCharacters = 12;

    /// <summary>One character in so many may be unknown (a logo's, a bullet's); with more the text says little.</summary>
    private const int UnknownLimit = 8;

    private readonly List<ScannedPage> all = [];
    private readonly List<ScannedPage> pictures = [];
    private int characters;
    private int unknown;

    public void Look(Drawing page)
    {
        var before = characters;
        foreach (var glyph in page.Glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text)) continue;
            characters++;
            if (glyph.Text[0] is Glyph.UnknownCharacter or (>= '\uE000' and <= '\uF8FF')) unknown++;
        }

        var size = new ScannedPage(page.Page, page.Width, page.Height);
        all.Add(size);
        if (characters - before < FewCharacters && page.PictureShare >= PictureShare) pictures.Add(size);
    }

    /// <summary>The pages that only a machine can read: pictures, or all where no character is text (programs can draw text as curves).</summary>
    public IReadOnlyList<ScannedPage> Pictures() => characters == 0 ? all : pictures;

    /// <summary>What can't be read of it; throws where that is nearly all.</summary>
    public IEnumerable<ImportIssue> Issues()
    {
        if (unknown * UnknownLimit > characters) throw PdfMessages.NoCharacters(fileName);
        if (unknown > 0) yield return DocumentMessages.DamagedCharacters(unknown);
    }
}
