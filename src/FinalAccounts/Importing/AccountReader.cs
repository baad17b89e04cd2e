using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Narrative;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Importing;

/// <summary>A document and everything that was read from it.</summary>
public sealed record ReadAccount(FinalAccount Account, SourceDocument Document);

/// <summary>files → SourceDocument → tables, scorecards, narrative → FinalAccount: the whole way, in order.</summary>
public static class AccountReader
{
    /// <summary>Reads one file that is a report. Throws <see cref="UnreadableFileException"/> with a sentence for the person who handed it in.</summary>
    public static ReadAccount Read(SourceFile file, GivenIdentity? given = null) => Read(DocumentReaders.Read(file), given);

    /// <summary>Reads a report's document, of one file or of several that were joined.</summary>
    public static ReadAccount Read(SourceDocument document, GivenIdentity? given = null)
    {
        given ??= new GivenIdentity();
        var scorecards = ScorecardReader.Read(document);
        var tables = TableReader.Read(document, scorecards.Claimed);
        var identity = Identifier.Identify(document, given, tables.Tables, scorecards.Scorecards);
        foreach (var file in given.IsComplete ? [] : document.Files)
        {
            if (Completeness.WhyCutOff(document, file, tables.Tables) is { } reason) throw ImportMessages.CutOff(file.File.Name, reason);
        }

        if (given.Department is null && MachineReading.IsDoubtful(identity.Department, document)) throw ImportMessages.NameReadOnce(document.File.Name, identity.Department.PrintedName);

        var taken = scorecards.Claimed.Union(tables.Claimed).ToHashSet();
        var narrative = NarrativeReader.Read(document, taken, tables.Tables, identity.Year);

        var account = new FinalAccount(identity.Kind, identity.Department, identity.Year)
        {
            Title = identity.Title,
            Units = narrative.Units,
            Staff = narrative.Staff,
            Tables = tables.Tables,
            Sections = narrative.Sections,
            Figures = narrative.Figures,
            Scorecards = scorecards.Scorecards,
            Glossary = narrative.Glossary,
            Conclusions = narrative.Conclusions,
            Issues = [.. document.Issues, .. identity.Issues, .. tables.Issues, .. scorecards.Issues, .. narrative.Issues],
        };
        return new ReadAccount(MachineReading.Mark(account, document), document);
    }
}
