using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;
using FinalAccounts.Identification;

namespace FinalAccounts.Importing;

/// <summary>One of several files: its document and what it says of the report that it belongs to.</summary>
internal sealed record ReportPart(SourceDocument Document, FileNaming Naming)
{
    /// <summary>The name to be shown and sorted by: in an archive the path there.</summary>
    public string Path => Document.File.Container?.Path ?? Document.File.Name;
}

/// <summary>
/// Which files of an archive belong to one report: those that name the same department, year and kind. A file that names nobody
/// joins the only report there is; where there are several, whose it is would be a guess.
/// </summary>
internal sealed class ReportGroup(ReportPart first)
{
    private readonly List<ReportPart> parts = [first];

    /// <summary>What its files say together.</summary>
    public FileNaming Naming { get; private set; } = first.Naming;

    /// <summary>
    /// The files in the report's order: the one that prints the title and the parts' headings first, then by name as people number
    /// files.
    /// </summary>
    public IReadOnlyList<ReportPart> Parts
    {
        get
        {
            var natural = parts.OrderBy(part => part.Path, NaturalOrder.Instance).ToList();
            var main = natural.MaxBy(part => part.Naming.Weight)!;
            return [main, .. natural.Where(part => part != main)];
        }
    }

    /// <summary>The files of an archive in groups, and those of which it is not certain where they belong.</summary>
    public static (IReadOnlyList<ReportGroup> Groups, IReadOnlyList<RefusedFile> Refused) Of(string archive, IEnumerable<ReportPart> parts)
    {
        var groups = new List<ReportGroup>();
        var refused = new List<RefusedFile>();

        // Who says most comes first, so that a group is known before those that leave something open are asked where they fit.
        foreach (var part in parts.OrderByDescending(part => part.Naming.Department is not null).ThenByDescending(part => part.Naming.Year is not null).ThenByDescending(part => part.Naming.Kind is not null))
        {
            var fitting = groups.FindAll(group => group.Naming.Fits(part.Naming));
            if (fitting.Count > 1 && fitting.FindAll(group => group.Naming.Department?.Suffix == part.Naming.Department?.Suffix) is [var exact]) fitting = [exact];
            if (fitting is [var only]) only.Add(part);
            else if (fitting.Count == 0 && (part.Naming.Department is not null || groups.Count == 0)) groups.Add(new ReportGroup(part));
            else refused.Add(new RefusedFile($"{archive}/{part.Path}", ImportMessages.NobodysFile(part.Path, [.. groups.Select(group => group.Naming.Department?.Printed).OfType<string>()])));
        }

        return (groups, refused);
    }

    /// <summary>Takes a file in.</summary>
    public void Add(ReportPart part)
    {
        parts.Add(part);
        Naming = Naming.With(part.Naming);
    }

    /// <summary>Takes another group's files in.</summary>
    public void Add(ReportGroup other)
    {
        foreach (var part in other.parts) Add(part);
    }

    /// <summary>Its files as one document.</summary>
    public SourceDocument Join() => SourceDocument.Join([.. Parts.Select(part => part.Document)]);
}
