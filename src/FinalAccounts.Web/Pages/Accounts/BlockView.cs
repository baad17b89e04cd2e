using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Display;
using Microsoft.AspNetCore.Html;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>
/// A block as the source view draws it: as printed, with the marked place in it. <paramref name="Read"/> are the cells that were read
/// as figures and so lead to their own places; <paramref name="Rows"/> limits a neighbouring grid to its nearest rows.
/// </summary>
public sealed record BlockView(SourceBlock Block, AccountLinks Links, Place? Mark = null, IReadOnlySet<string>? Read = null, Range? Rows = null)
{
    /// <summary>How the reader has chosen to see places, as a part of an address.</summary>
    public string? Asked { get; init; }

    /// <summary>The marks of the report's findings; null where the page does not mark them.</summary>
    public FindingMarks? Marks { get; init; }

    /// <summary>True for a paragraph that is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>True for the cell that the address names.</summary>
    public bool IsMarked(StoredCell cell) => Mark is { Row: { } row, Column: { } column } && cell.Row == row && cell.Column == column;

    /// <summary>True for a whole block that the address names.</summary>
    public bool IsWholeMarked => Mark is { Row: null, Start: null };

    /// <summary>The cell's text: marked, or leading to its own place where it was read as a figure.</summary>
    public IHtmlContent Draw(StoredCell cell)
    {
        if (IsMarked(cell)) return Inline.Mark(cell.Text.Length > 0 ? cell.Text : "（空白）");
        var place = PlaceOf(cell);
        return cell.Text.Length > 0 && Read?.Contains(place) == true ? Inline.Link(Links.SourceAt(place, Asked), cell.Text) : Inline.Text(cell.Text);
    }

    /// <summary>The sign of the findings that involve a cell.</summary>
    public IHtmlContent DrawMarks(StoredCell cell) => Marks is null ? HtmlString.Empty : FindingMark.Draw(Marks.At(PlaceOf(cell)), Links);

    /// <summary>A longer text needs room; a number or a short word doesn't.</summary>
    public static string? Css(StoredCell cell, bool marked) => marked ? "marked" : cell.Text.Length > 6 ? "text" : null;

    /// <summary>The place of a cell.</summary>
    public string PlaceOf(StoredCell cell) => Place.Cell(Block.Ordinal, cell.Row, cell.Column).ToString();

    /// <summary>The widest row of a grid, in columns.</summary>
    public static int Width(StoredGrid grid) => grid.Rows.Max(row => row.Sum(cell => cell.ColumnSpan ?? 1));

    /// <summary>The rows to draw, with their number in the grid.</summary>
    public IEnumerable<(int Number, IReadOnlyList<StoredCell> Row)> DrawnRows(StoredGrid grid) =>
        Rows is { } range && grid.Rows.Count > 4 ? grid.Rows.Index().Take(range) : grid.Rows.Index();

    /// <summary>What the grid is called where it is only heard.</summary>
    public static string Says(StoredGrid grid) => grid.Sheet is { } sheet ? $"工作表“{sheet.Name}”" : "原文表格";

    /// <summary>
    /// Columns left free before a row's cells: where rows list only the cells they have, they line up from the right, so that the
    /// numbers stand below each other.
    /// </summary>
    public static int Indent(StoredGrid grid, IReadOnlyList<StoredCell> row, int width) =>
        grid.Alignment == Documents.GridAlignment.FromRight ? width - row.Sum(cell => cell.ColumnSpan ?? 1) : 0;
}
