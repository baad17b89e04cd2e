using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Model;

/// <summary>
/// Where something is printed: the block, numbered through all files of the report, and within the block a cell
/// (row and column of the grid, from 0) or a stretch of a paragraph's text (start and length in UTF-16 units).
/// File, page and box on the page belong to the block and its cell, which this addresses.
/// Printed as <c>b12</c>, <c>b12r3c4</c>, <c>b12s35-80</c>.
/// </summary>
public readonly partial record struct Place(int Block, int? Row = null, int? Column = null, int? Start = null, int? Length = null)
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

    /// <summary>Reads the printed form; null when the text is not a place.</summary>
    public static Place? Parse(string? text)
    {
        if (text is null || Pattern().Match(text) is not { Success: true } match) return null;
        int? Number(string name) => match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;
        var start = Number("start");
        return new Place(Number("block")!.Value, Number("row"), Number("column"), start, Number("end") - start);
    }

    [GeneratedRegex(@"^b(?<block>\d{1,7})(?:r(?<row>\d{1,6})c(?<column>\d{1,5}))?(?:s(?<start>\d{1,8})-(?<end>\d{1,8}))?$")]
    private static partial Regex Pattern();
}
