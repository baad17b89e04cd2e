using System.Globalization;

namespace FinalAccounts.Model;

/// <summary>
/// Where something is printed: the block, numbered through all files of the report, and within the block a cell
/// (row and column of the grid, from 0) or a stretch of a paragraph's text (start and length in UTF-16 units).
/// File, page and box on the page belong to the block and its cell, which this addresses.
/// Printed as <c>b12</c>, <c>b12r3c4</c>, <c>b12s35-80</c>.
/// </summary>
public readonly record struct Place(int Block, int? Row = null, int? Column = null, int? Start = null, int? Length = null)
{
    /// <summary>The same place narrowed to a stretch of the paragraph's text.</summary>
    public Place Stretch(int start, int length) => this with { Start = start, Length = length };

    /// <summary>A cell of a grid.</summary>
    public static Place Cell(int block, int row, int column) => new(block, row, column);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"b{Block}");
        if (Row is not null) text += string.Create(CultureInfo.InvariantCulture, $"r{Row}c{Column}");
        if (Start is not null) text += string.Create(CultureInfo.InvariantCulture, $"s{Start}-{Start + Length}");
        return text;
    }

    /// <summary>Reads the printed form; null when the text is not a place. By hand: a stored account has thousands of them.</summary>
    public static Place? Parse(string? text)
    {
        var rest = text.AsSpan();
        if (!Take(ref rest, 'b', 7, out var block)) return null;
        int? row = null, column = null, start = null, length = null;
        if (Take(ref rest, 'r', 6, out var r))
        {
            if (!Take(ref rest, 'c', 5, out var c)) return null;
            (row, column) = (r, c);
        }

        if (Take(ref rest, 's', 8, out var from))
        {
            if (!Take(ref rest, '-', 8, out var end)) return null;
            (start, length) = (from, end - from);
        }

        return rest.IsEmpty ? new Place(block, row, column, start, length) : null;
    }

    /// <summary>A mark and the number behind it; the rest stays where they do not stand.</summary>
    private static bool Take(ref ReadOnlySpan<char> rest, char mark, int digits, out int number)
    {
        number = 0;
        if (rest.IsEmpty || rest[0] != mark) return false;
        var end = 1;
        while (end < rest.Length && end <= digits && char.IsAsciiDigit(rest[end])) number = (number * 10) + (rest[end++] - '0');
        if (end == 1) return false;
        rest = rest[end..];
        return true;
    }
}
