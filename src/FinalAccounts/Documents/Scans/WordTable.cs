using System.Globalization;
using System.Text;

namespace FinalAccounts.Documents.Scans;

/// <summary>
/// The words that tesseract prints as a table (tsv): level, picture, block, paragraph, line, word, left, top, width, height,
/// confidence, text. Level 1 begins a picture, level 5 is a word.
/// </summary>
internal sealed class WordTable(int pictures)
{
    private const int Columns = 12;

    private readonly List<ReadWord>?[] words = new List<ReadWord>?[pictures];

    /// <summary>The number of the last picture that was begun.</summary>
    public int LastPicture { get; private set; }

    /// <summary>Takes one line of the table.</summary>
    public bool Take(ReadOnlySpan<byte> line)
    {
        var fields = Encoding.UTF8.GetString(line).TrimEnd('\r').Split('\t');
        if (fields.Length != Columns || Number(fields[1]) is not { } picture || picture < 1 || picture > pictures) return true;
        LastPicture = (int)picture;
        if (fields[0] != "5" || fields[11].Trim() is not { Length: > 0 } word) return true;
        if (Number(fields[6]) is not { } left || Number(fields[8]) is not { } width || Number(fields[10]) is not { } confidence) return true;
        (words[LastPicture - 1] ??= []).Add(new ReadWord(word, (int)left, (int)(left + width), Math.Clamp(confidence / 100, 0, 1)));
        return true;
    }

    public ReadLine[] Lines() => [.. words.Select(line => line is null ? ReadLine.Nothing : new ReadLine(line))];

    private static float? Number(string text) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
