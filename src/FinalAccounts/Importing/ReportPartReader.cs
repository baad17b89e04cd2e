using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;
using FinalAccounts.Identification;
using FinalAccounts.Layouts;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Importing;

/// <summary>Reads several files by themselves, each far enough to know which report it belongs to.</summary>
internal static class ReportPartReader
{
    /// <summary>The files that are part of a report; a file given twice is read once, and one that can't be read is named with the reason.</summary>
    public static (IReadOnlyList<ReportPart> Parts, IReadOnlyList<RefusedFile> Refused) Read(IEnumerable<SourceFile> files)
    {
        var parts = new List<ReportPart>();
        var refused = new List<RefusedFile>();
        foreach (var file in files.DistinctBy(file => file.Sha256))
        {
            try
            {
                parts.Add(Read(file));
            }
            catch (UnreadableFileException reason)
            {
                refused.Add(new RefusedFile(file.Container is { } container ? $"{container.Name}/{container.Path}" : file.Name, reason));
            }
        }

        return (parts, refused);
    }

    /// <summary>One file. Throws <see cref="UnreadableFileException"/> where it can't be read or is no part of a report.</summary>
    public static ReportPart Read(SourceFile file)
    {
        var document = DocumentReaders.Read(file);
        var scorecards = ScorecardReader.Read(document);
        var tables = TableReader.Read(document, scorecards.Claimed);
        return new ReportPart(document, FileNaming.Of(document, tables.Tables, scorecards.Scorecards));
    }
}
