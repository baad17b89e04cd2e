using FinalAccounts.Model;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// Reads an older Office file by way of LibreOffice: converted to docx or xlsx and read as one. The file that is kept is the
/// original. What the conversion lost without a word is looked for, and said.
/// </summary>
internal static class ConvertedReader
{
    public static SourceDocument Read(SourceFile file, OldFormat format) =>
        Read(file, format, LibreOfficeProgram.Find() ?? throw DocumentMessages.NoLibreOffice(file.Name), LibreOfficeProgram.TimeLimit);

    internal static SourceDocument Read(SourceFile file, OldFormat format, LibreOfficeProgram program, TimeSpan limit)
    {
        var before = format.Filter == OldFormat.Doc.Filter ? CountRows(file) : null;
        var conversion = program.Convert(file.Bytes, format, limit);
        if (!conversion.InTime) throw DocumentMessages.ConversionTimeOut(file.Name, limit);
        var converted = file with { Bytes = conversion.Bytes ?? throw DocumentMessages.Damaged(file.Name) };

        using var package = OfficePackage.Open(converted);
        if (package.MainPart is null) throw DocumentMessages.Damaged(file.Name);
        var document = format.Target == ConversionTarget.Docx ? DocxReader.Read(converted, package) : SheetReader.ReadPackage(converted, package);
        return document with { File = file, Format = format.Ending, Issues = [.. Lost(file, format, before, package), .. document.Issues] };
    }

    /// <summary>Says whether the file can be opened at all; LibreOffice reads a Word file with a part missing as if it were whole.</summary>
    private static TableRows? CountRows(SourceFile file)
    {
        var ole = OleFile.Open(file.Bytes);
        if (ole?.Stream("WordDocument") is not { } text) throw DocumentMessages.Damaged(file.Name);
        return WordBinary.IsEncrypted(text) ? throw DocumentMessages.Encrypted(file.Name) : WordBinary.Count(ole);
    }

    private static IEnumerable<ImportIssue> Lost(SourceFile file, OldFormat format, TableRows? before, OfficePackage package)
    {
        if (format == OldFormat.Rtf && !OldFormats.IsWholeRtf(file.Bytes)) yield return DocumentMessages.RtfCutOff;
        if (before is not { } counted) yield break;
        using var xml = package.OpenXml(package.MainPart);
        if (xml is not null && DocxTableRows.Count(xml) is var after && after.Rows != counted.Rows) yield return DocumentMessages.TablesLost(counted, after);
    }
}
