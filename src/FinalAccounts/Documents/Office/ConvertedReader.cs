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
        var word = format.Filter == OldFormat.Doc.Filter ? OpenWord(file) : null;
        var before = word?.Count();
        var conversion = program.Convert((word is null ? null : WordEnding.Mend(word)) ?? file.Bytes, format, limit);
        if (!conversion.InTime) throw DocumentMessages.ConversionTimeOut(file.Name, limit);
        var converted = file with { Bytes = conversion.Bytes ?? throw DocumentMessages.Damaged(file.Name) };

        using var package = OfficePackage.Open(converted);
        if (package.MainPart is null) throw DocumentMessages.Damaged(file.Name);
        var document = format.Target == ConversionTarget.Docx ? DocxReader.Read(converted, package) : SheetReader.ReadPackage(converted, package);
        return document with { File = file, Format = format.Ending, Issues = [.. Doubts(format, before, package), .. document.Issues] };
    }

    /// <summary>A Word file with a part missing is refused: LibreOffice reads it as if it were whole. Null where it is whole but can't be counted.</summary>
    private static WordBinary? OpenWord(SourceFile file)
    {
        var ole = OleFile.Open(file.Bytes);
        if (ole?.Stream("WordDocument") is not { } text) throw DocumentMessages.Damaged(file.Name);
        return WordBinary.IsEncrypted(text) ? throw DocumentMessages.Encrypted(file.Name) : WordBinary.Open(ole);
    }

    private static IEnumerable<ImportIssue> Doubts(OldFormat format, TableRows? before, OfficePackage package)
    {
        // LibreOffice trusts the stored results of its own files only and counts the others anew.
        if (format.Target == ConversionTarget.Xlsx && package.CheckUnpackedSize("</f>"u8)) yield return DocumentMessages.CountedAnew;
        if (before is not { } counted) yield break;
        using var xml = package.OpenXml(package.MainPart);
        if (xml is not null && DocxTableRows.Count(xml) is var after && after.Rows != counted.Rows) yield return DocumentMessages.TablesLost(counted, after);
    }
}
