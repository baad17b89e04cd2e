using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Pdf;

/// <summary>A cell's lines joined: where a number or a word without a blank was broken at the cell's width, nothing stands between.</summary>
internal static partial class CellText
{
    public static string Of(PageCell cell)
    {
        if (cell.Runs.Count == 0) return "";
        var lines = TextLine.Of(cell.Runs);
        if (lines.Count == 1) return lines[0].Text;
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            if (!IsBrokenWord(cell, lines[i - 1], lines[i])) text.Append('\n');
            text.Append(lines[i].Text);
        }

        return text.ToString();
    }

    /// <summary>Whether a digit ends a line that has no room for another, and a digit or point begins the next.</summary>
    private static bool IsBrokenWord(PageCell cell, TextLine line, TextLine next)
    {
        const float margin = 6.5f;
        if (!IsPieceOfNumber(line.Text[^1]) || !IsPieceOfNumber(next.Text[0])) return false;
        if (WholeAmount().IsMatch(line.Text) || (HasPoint(line.Text) && HasPoint(next.Text))) return false;
        var digit = IsFullWidth(next.Text[0]) ? line.Size : line.Size * 0.5f;

        // A full-width point or comma may not begin a line and takes the digit before it along.
        var room = IsFullWidth(next.Text[0]) && next.Text.Length > 1 && !char.IsDigit(next.Text[1]) ? 2 * digit : digit;
        return line.X1 - line.X0 + room > cell.Area.Width - (2 * margin) && next.X1 - next.X0 <= line.X1 - line.X0 + digit;
    }

    private static bool HasPoint(string text) => text.AsSpan().ContainsAny('.', '．');

    private static bool IsPieceOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' || IsFullWidth(c);

    private static bool IsFullWidth(char c) => c is >= '０' and <= '９' or '．' or '，';

    /// <summary>Two decimals end an amount.</summary>
    [GeneratedRegex(@"[.．]\d\d$")]
    private static partial Regex WholeAmount();
}
