using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents.Scans;

/// <summary>What a piece of text says in the end: numbers that are not certain begin with the mark of an unknown character, so that nobody takes them for numbers.</summary>
internal readonly record struct LineText(string Text, float Confidence);

/// <summary>The lines of a page as the Chinese model reads them → their texts, each number read again by another model.</summary>
internal sealed class LineTexts
{
    /// <summary>How much another size differs for a second look.</summary>
    private const float OtherSize = 1.4f;

    /// <summary>A line with a word less certain is looked at again.</summary>
    private const float Uncertain = 0.8f;

    private readonly PageLines page;
    private readonly ReadLine[] lines;
    private readonly List<NumberOnPage> numbers = [];

    private LineTexts(PageLines page, ReadLine[] lines)
    {
        this.page = page;
        this.lines = lines;
        for (var i = 0; i < lines.Length; i++) numbers.AddRange(NumberOnPage.In(page, i, lines[i]));
    }

    /// <summary>The texts in the order of the page's pieces; null where the program fails or time is over.</summary>
    public static IReadOnlyList<LineText>? Of(PageLines page, IReadOnlyList<ReadLine> lines, TesseractProgram tesseract, Deadline deadline)
    {
        ReadLine[] best = [.. lines];
        if (!ReadAgain(page, best, Uncertain, OtherSize, areWords: false, tesseract, deadline) || !ReadAgain(page, best, 0, 1, areWords: true, tesseract, deadline)) return null;
        var texts = new LineTexts(page, best);
        return texts.ReadNumbers(tesseract, deadline) ? [.. best.Select((_, i) => texts.TextOf(i))] : null;
    }

    /// <summary>Reads lines that are no more certain than that in another size, and keeps what is read better. Numbers have their own second look.</summary>
    private static bool ReadAgain(PageLines page, ReadLine[] lines, float certainty, float size, bool areWords, TesseractProgram tesseract, Deadline deadline)
    {
        var again = Enumerable.Range(0, lines.Length).Where(i => lines[i].Confidence <= certainty && !page.Pieces[i].IsDash && !NumberReading.IsLikely(lines[i].Text)).ToList();
        if (tesseract.Read(again.ConvertAll(i => page.Picture(page.Pieces[i], size)), TesseractProgram.Chinese, deadline.Rest, areWords) is not { } read) return false;
        for (var i = 0; i < again.Count; i++)
        {
            if (read[i].Certainty > lines[again[i]].Certainty) lines[again[i]] = read[i];
        }

        return true;
    }

    private bool ReadNumbers(TesseractProgram tesseract, Deadline deadline)
    {
        if (tesseract.Read(numbers.ConvertAll(number => number.Picture()), TesseractProgram.Latin, deadline.Rest) is not { } latin) return false;
        for (var i = 0; i < numbers.Count; i++) numbers[i].Latin.Add(latin[i]);
        var disputed = numbers.FindAll(number => number.Agreed is null);
        var pictures = disputed.ConvertAll(number => number.Picture(OtherSize));
        if (tesseract.Read(pictures, TesseractProgram.Chinese, deadline.Rest) is not { } again) return false;
        if (tesseract.Read(pictures, TesseractProgram.Latin, deadline.Rest) is not { } latinAgain) return false;
        for (var i = 0; i < disputed.Count; i++)
        {
            disputed[i].Chinese.Add(again[i]);
            disputed[i].Latin.Add(latinAgain[i]);
        }

        return true;
    }

    private LineText TextOf(int piece)
    {
        var line = lines[piece];
        if (page.Pieces[piece].IsDash) return new LineText("—", 0.9f);
        var own = numbers.FindAll(number => number.Piece == piece);
        if (own is [{ IsWhole: true } whole]) return whole.Agreed is { } agreed ? new LineText(agreed.Text, agreed.Confidence) : new LineText(Glyph.Unknown + NumberReading.Ordinary(line.Text), line.Confidence);
        if (line.Text.Length == 0) return new LineText(Glyph.Unknown, 0);
        var words = line.Words.ToList();
        var confidence = line.Confidence;
        foreach (var number in own)
        {
            if (number.Agreed is not { } read) words[number.FirstWord] = words[number.FirstWord] with { Text = Glyph.Unknown + words[number.FirstWord].Text };
            else confidence = Math.Min(confidence, read.Confidence);
        }

        var gap = page.Pieces[piece].CharacterHeight * page.Pieces[piece].ReadingScale * 0.6f;
        return new LineText(Misreadings.Mended(new ReadLine(words).Spaced((int)gap)), confidence);
    }
}
