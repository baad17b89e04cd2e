using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Documents.Scans;

/// <summary>What a piece of text says in the end: numbers that are not certain begin with the mark of an unknown character, so that nobody takes them for numbers.</summary>
internal readonly record struct LineText(string Text, float Confidence);

/// <summary>The lines of a page as the Chinese model reads them → their texts, each number read again by another model.</summary>
internal sealed class LineTexts
{
    /// <summary>How much another size differs for a second look.</summary>
    private const float OtherSize = 0.7f;

    private readonly PageLines page;
    private readonly IReadOnlyList<ReadLine> lines;
    private readonly List<NumberOnPage> numbers = [];

    private LineTexts(PageLines page, IReadOnlyList<ReadLine> lines)
    {
        this.page = page;
        this.lines = lines;
        for (var i = 0; i < lines.Count; i++) numbers.AddRange(NumberOnPage.In(page, i, lines[i]));
    }

    /// <summary>The texts in the order of the page's pieces; null where the program fails or time is over.</summary>
    public static IReadOnlyList<LineText>? Of(PageLines page, IReadOnlyList<ReadLine> lines, TesseractProgram tesseract, Deadline deadline)
    {
        var texts = new LineTexts(page, lines);
        return texts.ReadNumbers(tesseract, deadline) ? [.. lines.Select((_, i) => texts.TextOf(i))] : null;
    }

    private bool ReadNumbers(TesseractProgram tesseract, Deadline deadline)
    {
        if (tesseract.Read(numbers.ConvertAll(number => number.Picture), TesseractProgram.Latin, deadline.Rest) is not { } latin) return false;
        for (var i = 0; i < numbers.Count; i++) numbers[i].Latin.Add(latin[i]);
        var disputed = numbers.FindAll(number => number.Agreed is null);
        var pictures = disputed.ConvertAll(number => LinePicture.Scaled(number.Picture, OtherSize));
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
        if (IsDash(page.Pieces[piece])) return new LineText("—", 0.9f);
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

        return new LineText(new ReadLine(words).Spaced(page.Pieces[piece].CharacterHeight * 6 / 10), confidence);
    }

    /// <summary>A stroke so flat is a dash: nothing else on a form is.</summary>
    private static bool IsDash(TextPiece piece) => piece.Area.Height * 5 <= piece.CharacterHeight && piece.Area.Width * 3 >= piece.CharacterHeight;
}
