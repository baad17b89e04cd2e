using System.Globalization;
using ExcelDataReader;

namespace FinalAccounts.Documents.Office;

/// <summary>A sheet's cell as the program shows it: the stored value in its number format.</summary>
internal static class SheetValue
{
    /// <summary>What the cell shows; null where it holds nothing.</summary>
    public static string? Print(IExcelDataReader sheet, int column)
    {
        var value = sheet.GetValue(column);
        switch (value)
        {
            case null:
                return null;
            case string text:
                return text.Replace("\r\n", "\n", StringComparison.Ordinal);
            case bool truth:
                return truth ? "TRUE" : "FALSE";
            case DateTime date:
                return DateFormat.Print(date, sheet.GetNumberFormatString(column) ?? "");
            case TimeSpan time:
                return time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
            default:
                var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return NumberFormat.Print(number, sheet.GetNumberFormatString(column) ?? "");
        }
    }
}
