namespace FinalAccounts.Documents.Scans;

/// <summary>A number in a line of text, or a line that is nothing else, with all that was read of it.</summary>
internal sealed class NumberOnPage(int piece, int firstWord, bool isWhole, GreyPicture picture, float scale, ReadLine read)
{
    public int Piece => piece;

    /// <summary>The word that it begins with.</summary>
    public int FirstWord => firstWord;

    /// <summary>Whether the piece of text is this number only.</summary>
    public bool IsWhole => isWhole;

    /// <summary>Its picture, so many times larger than the best size.</summary>
    public GreyPicture Picture(float size = 1) => LinePicture.Scaled(picture, scale * size);

    public List<ReadLine> Chinese { get; } = [read];

    public List<ReadLine> Latin { get; } = [];

    public (string Text, float Confidence)? Agreed =>
        NumberReading.Agreed(Bare(Chinese), Bare(Latin)) is { } agreed && !(isWhole && NumberMarks.AreMissed(picture, agreed.Text)) ? agreed : null;

    /// <summary>The numbers of a line.</summary>
    public static IEnumerable<NumberOnPage> In(PageLines page, int piece, ReadLine line)
    {
        if (line.Words.Count == 0) yield break;
        var picture = page.Full(page.Pieces[piece]);
        var scale = page.Pieces[piece].ReadingScale;
        if (NumberReading.IsLikely(line.Text) && !page.Pieces[piece].HasGap)
        {
            yield return new NumberOnPage(piece, 0, isWhole: true, picture, scale, line);
            yield break;
        }

        for (var first = 0; first < line.Words.Count; first++)
        {
            if (!IsPiece(line.Words[first])) continue;
            var last = first;
            while (last + 1 < line.Words.Count && IsPiece(line.Words[last + 1]) && GoesOn(line.Words[last], line.Words[last + 1], page.Pieces[piece].CharacterHeight * 0.6f * scale)) last++;
            var words = line.Words.Skip(first).Take(last + 1 - first).ToList();
            if (words.Exists(word => word.Text.AsSpan().ContainsAnyInRange('0', '9')))
            {
                var area = WordArea.Of(picture, (int)(words[0].Left / scale), (int)(words[^1].Right / scale), page.Pieces[piece].CharacterHeight);
                yield return new NumberOnPage(piece, first, isWhole: false, LinePicture.Cut(picture, area), scale, new ReadLine(words));
            }

            first = last;
        }
    }

    /// <summary>A point or comma goes on with digits however wide it is set.</summary>
    private static bool GoesOn(ReadWord word, ReadWord next, float gap) => next.Left - word.Right < gap || (word.Text[^1] is '.' or ',' && char.IsAsciiDigit(next.Text[0]));

    private static bool IsPiece(ReadWord word) => NumberReading.Ordinary(word.Text).AsSpan().IndexOfAnyExcept("0123456789.,-%") < 0;

    /// <summary>Without the marks of the sentence around a number.</summary>
    private ReadLine[] Bare(List<ReadLine> reads) => isWhole ? [.. reads] : [.. reads.Select(line => line.Words.Count == 0 ? line
        : new ReadLine([new ReadWord(NumberReading.Ordinary(line.Text).Trim('.', ',', '-', '(', ')', ':', '%'), 0, 0, line.Confidence)]))];
}
