using System.Text;

namespace FinalAccounts.Documents.Scans;

/// <summary>A word as tesseract reads it: where it stands on its line's picture (only about right), and how certain it is, 0 to 1.</summary>
internal readonly record struct ReadWord(string Text, int Left, int Right, float Confidence);

/// <summary>What a picture of one line says. The program parts words where nothing parts them on paper; a blank is kept only where the picture has one.</summary>
internal sealed record ReadLine(IReadOnlyList<ReadWord> Words)
{
    public static ReadLine Nothing { get; } = new([]);

    /// <summary>The words one behind the other, without blanks.</summary>
    public string Text { get; } = string.Concat(Words.Select(word => word.Text));

    /// <summary>That of the least certain word.</summary>
    public float Confidence { get; } = Words.Count == 0 ? 0 : Words.Min(word => word.Confidence);

    /// <summary>That of all words together.</summary>
    public float Certainty { get; } = Words.Count == 0 ? 0 : Words.Average(word => word.Confidence);

    /// <summary>The words with a blank wherever they stand so far apart, in pixels.</summary>
    public string Spaced(int gap)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Words.Count; i++)
        {
            if (i > 0 && Words[i].Left - Words[i - 1].Right > gap && !IsInsideNumber(Words[i - 1].Text[^1], Words[i].Text[0])) text.Append(' ');
            text.Append(Words[i].Text);
        }

        return text.ToString();
    }

    /// <summary>A point or comma beside a digit: set wide, and no gap.</summary>
    private static bool IsInsideNumber(char last, char next) => (last is '.' or ',' && char.IsAsciiDigit(next)) || (next is '.' or ',' && char.IsAsciiDigit(last));
}
