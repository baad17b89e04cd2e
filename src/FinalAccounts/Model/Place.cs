using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Model;

/// <summary>
/// Where something is printed: the file (by its order in the report), the block, and within the block a cell
/// (row and column of the grid, from 0) or a stretch of a paragraph's text (start and length in UTF-16 units).
/// Page and box on the page belong to the block's cell, which this addresses.
/// Printed as <c>b12</c>, <c>b12r3c4</c>, <c>b12s35-80</c>; a file other than the first in front: <c>f1b12r3c4</c>.
/// </summary>
public readonly partial record struct Place(int Block, int? Row = null, int? Column = null, int? Start = null, int? Length = null, int File = 0)
{
    /// <summary>The same place narrowed to a stretch of the paragraph's text.</summary>
    public Place Stretch(int start, int length) => this with { Start = start, Length = length };

    /// <summary>A cell of a grid.</summary>
    public static Place Cell(int block, int row, int column, int file = 0) => new(block, row, column, File: file);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = File == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"f{File}");
        text += string.Create(CultureInfo.InvariantCulture, $"b{Block}");
        if (Row is not null) text += string.Create(CultureInfo.InvariantCulture, $"r{Row}c{Column}");
        if (Start is not null) text += string.Create(CultureInfo.InvariantCulture, $"s{Start}-{Start + Length}");
        return text;
    }

    /// <summary>Reads the printed form; null when the text is not a place.</summary>
    public static Place? Parse(string? text)
    {
        if (text is null || Pattern().Match(text) is not { Success: true } match) return null;
        int? Number(string name) => match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;
        var start = Number("start");
        return new Place(Number("block")!.Value, Number("row"), Number("column"), start, Number("end") - start, Number("file") ?? 0);
    }

    [GeneratedRegex(@"^(?:f(?<file>\d{1,4}))?b(?<block>\d{1,7})(?:r(?<row>\d{1,6})c(?<column>\d{1,5}))?(?:s(?<start>\d{1,8})-(?<end>\d{1,8}))?$")]
    private static partial Regex Pattern();
}
