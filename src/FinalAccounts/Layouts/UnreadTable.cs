using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// A table that is printed, under its title, but whose columns did not survive in the file: its cells stand as lines of text. It is
/// published, and not read: neither may be doubted because of the other.
/// </summary>
internal static partial class UnreadTable
{
    /// <summary>With fewer lines that hold an amount it is no table's rows: a contents list, a short sentence.</summary>
    private const int FewestRows = 3;

    private const int LongestRow = 160;

    /// <summary>The first lines under a title hold its captions.</summary>
    private const int CaptionLines = 4;

    /// <summary>The blocks from the title to the table's last line, or null where no such lines stand below: neither amounts nor a caption with headings under it.</summary>
    public static (int First, int Last)? Below(SourceDocument document, int title)
    {
        var (last, lastRow, rows, isCaptioned) = (title, title, 0, false);
        var end = document.FileOf(title).End;
        for (var ordinal = title + 1; ordinal < end; ordinal++)
        {
            if (document.Blocks[ordinal] is not Paragraph paragraph || TableTitle.Read(paragraph.Text) is { Table: not null } || Part().IsMatch(paragraph.Text)) break;
            var plain = Words.Plain(paragraph.Text);
            if (!Caption.IsNote(plain) && (plain.Length > LongestRow || plain.Contains('。'))) break;
            isCaptioned |= ordinal - title <= CaptionLines && (Caption.LabelOf(plain) is not null || Caption.UnitOf(plain) is not null);
            last = ordinal;
            if (Amount().IsMatch(paragraph.Text)) rows++;
            else if (!Caption.IsNote(plain)) continue;
            lastRow = ordinal;
        }

        if (rows >= FewestRows) return (title, lastRow);
        return isCaptioned && last - title >= CaptionLines ? (title, last) : null;
    }

    // 1,234.56 by itself or between blanks: in a sentence it touches words.
    [GeneratedRegex(@"(?<![^\s\t])-?\d{1,3}(?:,?\d{3})*\.\d{1,6}(?![^\s\t])")]
    private static partial Regex Amount();

    [GeneratedRegex("^第[一二三四五六七八九十]{1,3}(?:部分|章)")]
    private static partial Regex Part();
}
