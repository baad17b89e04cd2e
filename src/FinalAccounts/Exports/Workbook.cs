using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace FinalAccounts.Exports;

/// <summary>A cell of a workbook: a number stays a number, so that it can be added up; words stay words, whatever they begin with.</summary>
public readonly record struct WorkbookCell(string? Text, decimal? Number, bool IsHead = false, bool IsCount = false)
{
    /// <summary>Words.</summary>
    public static implicit operator WorkbookCell(string? text) => new(text, null);

    /// <summary>A number, or an empty cell.</summary>
    public static implicit operator WorkbookCell(decimal? number) => new(null, number);

    /// <summary>A whole number that counts something.</summary>
    public static implicit operator WorkbookCell(int count) => new(null, count, IsCount: true);

    /// <summary>A heading.</summary>
    public static WorkbookCell Head(string text) => new(text, null, true);
}

/// <summary>A sheet: its name, the widths of its columns in characters, and its rows; the headings in front stay in sight and are printed on every page.</summary>
public sealed record WorkbookSheet(string Name, IReadOnlyList<double> Widths, IEnumerable<IReadOnlyList<WorkbookCell>> Rows)
{
    /// <summary>What stands above the headings, over all columns.</summary>
    public string? Title { get; init; }

    /// <summary>Printed upright; otherwise across.</summary>
    public bool IsPortrait { get; init; }
}

/// <summary>Writes workbooks (XLSX) for printing on A4 and for further calculation: wrapped text, ruled cells, headings in bold.</summary>
public static class Workbook
{
    private const uint Body = 0;
    private const uint Heading = 1;
    private const uint Amount = 2;
    private const uint Count = 3;

    /// <summary>The format's own #,##0.</summary>
    private const uint WholeNumber = 3;

    /// <summary>Points of a line, and of the highest row that the format allows.</summary>
    private const double LineHeight = 14.5;
    private const double MostHeight = 409;

    /// <summary>The sheets as the bytes of a file.</summary>
    public static byte[] Write(IReadOnlyList<WorkbookSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new Sheets();
            var titles = new DefinedNames();
            foreach (var (index, sheet) in sheets.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                Write(part, sheet);
                list.Append(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = workbook.GetIdOfPart(part) });
                titles.Append(new DefinedName($"'{sheet.Name}'!$1:${HeadRows(sheet)}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index });
            }

            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list, titles);
        }

        return bytes.ToArray();
    }

    private static void Write(WorksheetPart part, WorkbookSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = HeadRows(sheet), TopLeftCell = $"A{HeadRows(sheet) + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        if (sheet.Title is { } title) Write(writer, [WorkbookCell.Head(title)], [sheet.Widths.Sum()]);
        foreach (var row in sheet.Rows) Write(writer, row, sheet.Widths);
        writer.WriteEndElement();
        if (sheet.Title is not null) writer.WriteElement(new MergeCells(new MergeCell { Reference = $"A1:{(char)('A' + sheet.Widths.Count - 1)}1" }));
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = sheet.IsPortrait ? OrientationValues.Portrait : OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    private static int HeadRows(WorkbookSheet sheet) => sheet.Title is null ? 1 : 2;

    private static void Write(OpenXmlWriter writer, IReadOnlyList<WorkbookCell> row, IReadOnlyList<double> widths)
    {
        var lines = row.Zip(widths).Max(cell => Lines(cell.First.Text ?? "", cell.Second));
        writer.WriteStartElement(new Row { Height = Math.Min(LineHeight * lines, MostHeight), CustomHeight = true });
        foreach (var cell in row) writer.WriteElement(Drawn(cell));
        writer.WriteEndElement();
    }

    /// <summary>How many lines a text takes in a column; a Chinese character is as wide as two digits. Not every program fits rows to their text.</summary>
    private static int Lines(string text, double width) => text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Sum(c => c < '\u1100' ? 1 : 2) / Math.Max(1, width - 2))));

    private static Cell Drawn(WorkbookCell cell)
    {
        if (cell.Number is { } number) return new Cell { CellValue = new CellValue(number), DataType = CellValues.Number, StyleIndex = cell.IsCount ? Count : Amount };
        return new Cell(new InlineString(new Text(Writable(cell.Text ?? "")) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = cell.IsHead ? Heading : Body };
    }

    /// <summary>Without the control characters that the format can't hold.</summary>
    private static string Writable(string text) => string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || System.Xml.XmlConvert.IsXmlChar((char)rune.Value)));

    private static Stylesheet Styles()
    {
        var ruled = new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder());
        return new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.00####;-#,##0.00####" }),
            new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "宋体" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "宋体" })),
            new Fills(Filled(PatternValues.None), Filled(PatternValues.Gray125), new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEAF1F2" }) { PatternType = PatternValues.Solid })),
            new Borders(new Border(), ruled),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(Format(font: 0, fill: 0), Format(font: 1, fill: 2), Format(font: 0, fill: 0, number: 164), Format(font: 0, fill: 0, number: WholeNumber)));
    }

    private static T Side<T>() where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };

    private static Fill Filled(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static CellFormat Format(uint font, uint fill, uint number = 0) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        FontId = font,
        FillId = fill,
        BorderId = 1,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        ApplyNumberFormat = number > 0,
    };
}
