namespace FinalAccounts.Documents.Scans;

/// <summary>A number in a line of text, or a line that is nothing else, with all that was read of it.</summary>
internal sealed class NumberOnPage(int piece, int firstWord, bool isWhole, GreyPicture picture, ReadLine read)
{
    public int Piece => piece;

    /// <summary>The word that it begins with.</summary>
    public int FirstWord => firstWord;

    /// <summary>Whether the piece of text is this number only.</summary>
    public bool IsWhole => isWhole;

    public GreyPicture Picture => picture;

    public List<ReadLine> Chinese { get; } = [read];

    public List<ReadLine> Latin { get; } = [];

    public (string Text, float Confidence)? Agreed => NumberReading.Agreed(Bare(Chinese), Bare(Latin));

    /// <summary>The numbers of a line.</summary>
    public static IEnumerable<NumberOnPage> In(PageLines page, int piece, ReadLine line)
    {
        if (line.Words.Count == 0) yield break;
        var picture = page.Picture(page.Pieces[piece]);
        if (NumberReading.IsLikely(line.Text) && !page.Pieces[piece].HasGap)
        {
            yield return new NumberOnPage(piece, 0, isWhole: true, picture, line);
            yield break;
        }

        for (var first = 0; first < line.Words.Count; first++)
        {
            if (!IsPiece(line.Words[first])) continue;
            var last = first;
            while (last + 1 < line.Words.Count && IsPiece(line.Words[last + 1]) && line.Words[last + 1].Left - line.Words[last].Right < page.Pieces[piece].CharacterHeight * 0.6f) last++;
            var words = line.Words.Skip(first).Take(last + 1 - first).ToList();
            if (words.Exists(word => word.Text.AsSpan().ContainsAnyInRange('0', '9')))
            {
                var area = WordArea.Of(picture, words[0].Left, words[^1].Right, page.Pieces[piece].CharacterHeight);
                yield return new NumberOnPage(piece, first, isWhole: false, LinePicture.Cut(picture, area), new ReadLine(words));
            }

            first = last;
        }
    }

    private static bool IsPiece(ReadWord word) => NumberReading.Ordinary(word.Text).AsSpan().IndexOfAnyExcept("0123456789.,-%") < 0;

    /// <summary>Without the marks of the sentence around a number.</summary>
    private ReadLine[] Bare(List<ReadLine> reads) => isWhole ? [.. reads] : [.. reads.Select(line => line.Words.Count == 0 ? line
        : new ReadLine([new ReadWord(NumberReading.Ordinary(line.Text).Trim('.', ',', '-', '(', ')', ':', '%'), 0, 0, line.Confidence)]))];
}
