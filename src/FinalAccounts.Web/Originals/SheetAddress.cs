using System.Globalization;
using FinalAccounts.Documents;

namespace FinalAccounts.Web.Originals;

/// <summary>Where a cell stands, as people say it: B7 of a sheet, or the row and column of a table.</summary>
internal static class SheetAddress
{
    /// <summary>The letters of a column, from 1: A, Z, AA.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    /// <summary>B7; null where the sheet does not number the cell.</summary>
    public static string? Of(SheetFrame sheet, int row, int column) =>
        row < sheet.Rows.Count && column < sheet.Columns.Count ? Letters(sheet.Columns[column]) + sheet.Rows[row].ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A place of a grid in words.</summary>
    public static string InWords(SheetFrame? sheet, int row, int column) =>
        sheet is not null && Of(sheet, row, column) is { } address
            ? $"工作表“{sheet.Name}”的 {address} 格"
            : string.Create(CultureInfo.InvariantCulture, $"表格第 {row + 1} 行第 {column + 1} 列");
}
