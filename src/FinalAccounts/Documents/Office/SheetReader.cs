using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using FinalAccounts.Documents.Text;
using FinalAccounts.Model;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// Reads spreadsheets (xlsx, xlsb, xls): every sheet is a grid, its title rows with it. A sheet's name is a label of the program
/// (Z01, Sheet2) and no text. What is hidden is not printed, so not published: it is not read, and that is said.
/// </summary>
internal static class SheetReader
{
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads an xlsx, whose unpacked size is counted first.</summary>
    public static SourceDocument ReadPackage(SourceFile file, OfficePackage package)
    {
        IReadOnlyDictionary<string, Dictionary<(int Row, int Column), string>>? errors = null;
        var remarks = (TextBoxes: 0, Comments: 0);
        try
        {
            package.CheckUnpackedSize(default);
            if (package.MainPart!.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) errors = SheetErrors.Read(package);
            remarks = SheetRemarks.Count(package);
        }
        catch (Exception exception) when (OfficePackage.IsDamage(exception))
        {
            throw DocumentMessages.Damaged(file.Name, exception);
        }

        var document = Read(file, "xlsx", errors);
        return remarks is (0, 0) ? document : document with { Issues = [.. document.Issues, DocumentMessages.RemarksLeftOut(remarks.TextBoxes, remarks.Comments)] };
    }

    /// <summary>Reads an xls, or an et of WPS, which is one.</summary>
    public static SourceDocument ReadBinary(SourceFile file) =>
        Read(file, file.Name.EndsWith(".et", StringComparison.OrdinalIgnoreCase) ? "et" : "xls", BiffErrors.Read(file.Bytes));

    private static SourceDocument Read(SourceFile file, string format, IReadOnlyDictionary<string, Dictionary<(int Row, int Column), string>>? errors)
    {
        var blocks = new BlockList(file.Name);
        var issues = new List<ImportIssue>();
        try
        {
            using var stream = new MemoryStream(file.Bytes, writable: false);
            using var workbook = ExcelReaderFactory.CreateReader(stream);
            do
            {
                if (workbook.VisibleState is not "visible") AddHidden(workbook, issues);
                else AddSheet(file, workbook, errors?.GetValueOrDefault(workbook.Name), blocks, issues);
            }
            while (workbook.NextResult());
        }
        catch (InvalidPasswordException exception)
        {
            throw DocumentMessages.Encrypted(file.Name, exception);
        }
        catch (Exception exception) when (exception is not UnreadableFileException and not OutOfMemoryException)
        {
            // The library says with any kind of exception that a file is damaged (index, argument, cast, end of stream).
            throw DocumentMessages.Damaged(file.Name, exception);
        }

        return new SourceDocument(file, format, blocks.Blocks) { Issues = [.. issues, .. blocks.Issues], IsWhole = true };
    }

    private static void AddSheet(SourceFile file, IExcelDataReader workbook, Dictionary<(int Row, int Column), string>? errors, BlockList blocks, List<ImportIssue> issues)
    {
        var sheet = SheetCells.Read(workbook, errors) ?? throw DocumentMessages.SheetTooLarge(file.Name, workbook.Name);
        var shape = sheet.Shape();
        var place = new Place(blocks.Blocks.Count);
        if (sheet.HiddenCells > 0) issues.Add(DocumentMessages.HiddenCells(workbook.Name, sheet.HiddenCells, place));
        if (sheet.WithoutResult > 0) issues.Add(DocumentMessages.FormulasWithoutResult(workbook.Name, sheet.WithoutResult, place));
        if (sheet.HasMoreColumns) issues.Add(DocumentMessages.ColumnsLeftOut(workbook.Name, TableShape.ColumnLimit));
        if (shape.Rows.Count == 0) return;
        if (!shape.IsLayout)
        {
            blocks.AddGrid(GridAlignment.Exact, shape.GridRows(), sheet.Frame(workbook.Name));
            return;
        }

        // A sheet of running text.
        foreach (var line in shape.Rows.SelectMany(row => row).SelectMany(cell => cell.Content))
        {
            if (!PageMarks.IsMark(line)) blocks.AddParagraph(ParagraphText.Of(line), line);
        }
    }

    /// <summary>Only a hidden sheet that holds something is worth a word.</summary>
    private static void AddHidden(IExcelDataReader workbook, List<ImportIssue> issues)
    {
        for (var rows = 0; rows < SheetCells.FewRows && workbook.Read(); rows++)
        {
            for (var column = 0; column < Math.Min(workbook.FieldCount, TableShape.ColumnLimit); column++)
            {
                if (workbook.GetValue(column) is null) continue;
                issues.Add(DocumentMessages.HiddenSheet(workbook.Name));
                return;
            }
        }
    }
}
