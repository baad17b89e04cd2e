using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FinalAccounts.Documents;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>A sheet's cell in a test: text, or a number in a format.</summary>
internal sealed record DrawnCell(string Text, double? Number = null, string Format = "General");

/// <summary>Spreadsheets made in a test.</summary>
internal sealed class DrawnXlsx : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart workbook;
    private readonly List<string> formats = ["General"];
    private readonly bool isPrinted;

    /// <summary>An empty workbook; to be printed with lines, each sheet as wide as a page.</summary>
    public DrawnXlsx(bool isPrinted = false)
    {
        this.isPrinted = isPrinted;
        document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook(new Sheets());
    }

    /// <summary>Each grid as a sheet; numbers stored as numbers with their printed decimals, or all as text.</summary>
    public static SourceFile Of(SourceDocument source, bool asNumbers, bool isPrinted = false)
    {
        using var drawn = new DrawnXlsx(isPrinted);
        foreach (var grid in source.Blocks.OfType<Grid>())
        {
            var cells = grid.Rows.SelectMany(row => row).ToDictionary(cell => (cell.Row, cell.Column), cell => Cell(cell.Printed, asNumbers));
            var merges = grid.Rows.SelectMany(row => row).Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1)
                .Select(cell => $"{Address(cell.Row, cell.Column)}:{Address(cell.Row + cell.RowSpan - 1, cell.Column + cell.ColumnSpan - 1)}");
            drawn.Add(cells, merges);
        }

        return drawn.File();
    }

    public static string Address(int row, int column) => $"{(column >= 26 ? ((char)('A' + (column / 26) - 1)).ToString() : "")}{(char)('A' + (column % 26))}{row + 1}";

    public void Add(IReadOnlyDictionary<(int Row, int Column), DrawnCell> cells, IEnumerable<string>? merges = null, SheetStateValues? state = null, int[]? hiddenRows = null, int[]? hiddenColumns = null)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        foreach (var line in cells.GroupBy(cell => cell.Key.Row).OrderBy(line => line.Key))
        {
            var row = new Row { RowIndex = (uint)line.Key + 1, Hidden = hiddenRows?.Contains(line.Key) == true ? true : null };
            foreach (var (place, cell) in line.OrderBy(cell => cell.Key.Column)) row.Append(Stored(Address(place.Row, place.Column), cell));
            data.Append(row);
        }

        part.Worksheet = new Worksheet();
        if (isPrinted) part.Worksheet.Append(new SheetProperties(new PageSetupProperties { FitToPage = true }), new SheetFormatProperties { BaseColumnWidth = 34, DefaultColumnWidth = 34, DefaultRowHeight = 15 });
        if (hiddenColumns is { Length: > 0 }) part.Worksheet.Append(new Columns(hiddenColumns.Select(column => new Column { Min = (uint)column + 1, Max = (uint)column + 1, Hidden = true, Width = 9, CustomWidth = true })));
        part.Worksheet.Append(data);
        if (merges?.ToList() is { Count: > 0 } ranges) part.Worksheet.Append(new MergeCells(ranges.Select(range => new MergeCell { Reference = range })));
        if (isPrinted) part.Worksheet.Append(new PageSetup { Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0, PaperSize = 9 });
        var sheets = workbook.Workbook.GetFirstChild<Sheets>()!;
        var number = (uint)sheets.Count() + 1;
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = number, Name = $"Z{number:00}", State = state is { } known ? known : null });
    }

    public SourceFile File()
    {
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet(
            new NumberingFormats(formats.Select((format, i) => new NumberingFormat { NumberFormatId = (uint)(164 + i), FormatCode = format })),
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border(), new Border(new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin }, new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(formats.Select((_, i) => new CellFormat { NumberFormatId = i == 0 ? 0 : (uint)(164 + i), ApplyNumberFormat = true, BorderId = isPrinted ? 1u : 0u, ApplyBorder = isPrinted })));
        document.Dispose();
        return new SourceFile("drawn.xlsx", stream.ToArray());
    }

    public void Dispose()
    {
        document.Dispose();
        stream.Dispose();
    }

    private static DrawnCell Cell(string printed, bool asNumbers)
    {
        if (!asNumbers || printed.StartsWith('0') && printed.Length > 1 && printed[1] != '.' || !decimal.TryParse(printed, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return new(printed);
        var point = printed.IndexOf('.');
        var decimals = point < 0 ? 0 : printed.Length - point - 1;
        var whole = printed.Contains(',') ? "#,##0" : "0";
        return new("", (double)number, decimals == 0 ? "General" : $"{whole}.{new string('0', decimals)}");
    }

    private Cell Stored(string address, DrawnCell cell)
    {
        if (cell.Number is not { } number) return new Cell(new InlineString(new SheetText(cell.Text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = address, DataType = CellValues.InlineString, StyleIndex = 0 };
        if (!formats.Contains(cell.Format)) formats.Add(cell.Format);
        return new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { CellReference = address, StyleIndex = (uint)formats.IndexOf(cell.Format) };
    }
}
