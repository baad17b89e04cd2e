using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Narrative;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Importing;

/// <summary>A document and everything that was read from it.</summary>
public sealed record ReadAccount(FinalAccount Account, SourceDocument Document);

/// <summary>file → SourceDocument → tables, scorecards, narrative → FinalAccount: the whole way, in order.</summary>
public static class AccountReader
{
    /// <summary>Reads one file. Throws <see cref="UnreadableFileException"/> with a sentence for the person who handed it in.</summary>
    public static ReadAccount Read(SourceFile file, GivenIdentity? given = null)
    {
        given ??= new GivenIdentity();
        var document = DocumentReaders.Read(file);
        var scorecards = ScorecardReader.Read(document);
        var tables = TableReader.Read(document, scorecards.Claimed);
        var identity = Identifier.Identify(document, given, tables.Tables, scorecards.Scorecards);
        if (!given.IsComplete && Completeness.WhyCutOff(document, tables.Tables) is { } reason) throw ImportMessages.CutOff(file.Name, reason);

        if (given.Department is null && MachineReading.IsDoubtful(identity.Department, document)) throw ImportMessages.NameReadOnce(file.Name, identity.Department.PrintedName);

        var taken = scorecards.Claimed.Union(tables.Claimed).ToHashSet();
        var narrative = NarrativeReader.Read(document, taken, tables.Tables);

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
