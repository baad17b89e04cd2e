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

    private readonly List<int> pictures = [];
    private int pages;
    private int textPages;
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

        pages++;
        if (characters - before >= FewCharacters) textPages++;
        else if (page.PictureShare >= PictureShare) pictures.Add(page.Page);
    }

    /// <summary>What can't be read of it; throws where that is nearly all.</summary>
    public IEnumerable<ImportIssue> Issues()
    {
        if (characters == 0 || (textPages * 4 < pages && pictures.Count * 2 > pages)) throw PdfMessages.Scan(fileName);
        if (unknown * UnknownLimit > characters) throw PdfMessages.NoCharacters(fileName);
        foreach (var page in pictures) yield return PdfMessages.PageIsPicture(page);
        if (unknown > 0) yield return DocumentMessages.DamagedCharacters(unknown);
    }
}
