namespace FinalAccounts.Documents.Office;

/// <summary>What an older format is converted to: text documents to docx, spreadsheets to xlsx.</summary>
internal sealed record ConversionTarget(string Ending, string Filter)
{
    public static readonly ConversionTarget Docx = new("docx", "MS Word 2007 XML");

    public static readonly ConversionTarget Xlsx = new("xlsx", "Calc MS Excel 2007 XML");
}

/// <summary>An older Office format that is read by way of LibreOffice: its file ending, and LibreOffice's name for its import.</summary>
internal sealed record OldFormat(string Ending, string Filter, ConversionTarget Target)
{
    public static readonly OldFormat Doc = new("doc", "MS Word 97", ConversionTarget.Docx);

    /// <summary>WPS Writer's own ending; inside it is a Word 97 file.</summary>
    public static readonly OldFormat Wps = Doc with { Ending = "wps" };

    public static readonly OldFormat Rtf = new("rtf", "Rich Text Format", ConversionTarget.Docx);

    public static readonly OldFormat Odt = new("odt", "writer8", ConversionTarget.Docx);

    public static readonly OldFormat Ods = new("ods", "calc8", ConversionTarget.Xlsx);

    public static readonly OldFormat FlatOdt = new("fodt", "OpenDocument Text Flat XML", ConversionTarget.Docx);

    public static readonly OldFormat FlatOds = new("fods", "OpenDocument Spreadsheet Flat XML", ConversionTarget.Xlsx);

    public static readonly OldFormat ExcelXml = new("xml", "MS Excel 2003 XML", ConversionTarget.Xlsx);
}
