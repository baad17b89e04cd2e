using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;
using FinalAccounts.Identification;

namespace FinalAccounts.Importing;

/// <summary>The reports that files handed in together hold, and the files that were not read, each with the reason.</summary>
public sealed record ReportsReading(IReadOnlyList<ReadAccount> Reports, IReadOnlyList<RefusedFile> Refused);

/// <summary>
/// Reads what is handed in at once: a file that is a report; an archive, with one report or several (a department and its units);
/// or files that are said to be one report.
/// </summary>
public static class ReportsReader
{
    /// <summary>Reads one file. Throws <see cref="UnreadableFileException"/> where it is no archive and can't be read, or an archive that can't be unpacked.</summary>
    public static ReportsReading Read(SourceFile file, GivenIdentity? given = null)
    {
        if (!ArchiveReader.IsArchive(file)) return new ReportsReading([AccountReader.Read(file, given)], []);
        var unpacked = ArchiveReader.Unpack(file);
        var (parts, unread) = ReportPartReader.Read(unpacked.Files);
        var (groups, nobodys) = ReportGroup.Of(file.Name, parts);
        if (given?.Department is not null && groups.Count > 1) throw ImportMessages.SeveralReports(file.Name, NamesOf(groups));

        var refused = new List<RefusedFile>([.. unpacked.Refused, .. unread, .. nobodys]);
        var reports = Read(file.Name, groups, given, refused);
        return new ReportsReading(reports is [var only] && refused.Count > 0 ? [WithIssues(only, refused)] : reports, refused);
    }

    /// <summary>
    /// Reads files that are one report; archives among them are unpacked. Throws <see cref="UnreadableFileException"/> where one of
    /// them can't be read, or where they name different departments or years and nobody said whose they are.
    /// </summary>
    public static ReportsReading ReadTogether(IReadOnlyList<SourceFile> files, GivenIdentity? given = null)
    {
        if (files is [var single] && !ArchiveReader.IsArchive(single)) return Read(single, given);
        var refused = new List<RefusedFile>();
        var parts = new List<ReportPart>();
        foreach (var file in files.DistinctBy(file => file.Sha256))
        {
            if (!ArchiveReader.IsArchive(file))
            {
                parts.Add(ReportPartReader.Read(file));
                continue;
            }

            var unpacked = ArchiveReader.Unpack(file);
            var (members, unread) = ReportPartReader.Read(unpacked.Files);
            parts.AddRange(members);
            refused.AddRange([.. unpacked.Refused, .. unread]);
        }

        var unique = parts.DistinctBy(part => part.Document.File.Sha256).ToList();
        if (unique.Count == 0) return new ReportsReading([], refused);
        var (groups, _) = ReportGroup.Of("", unique);
        if (groups.Count > 1 && given?.Department is null) throw ImportMessages.NotOneReport(NamesOf(groups));
        var all = new ReportGroup(unique[0]);
        foreach (var part in unique.Skip(1)) all.Add(part);
        return new ReportsReading([WithIssues(AccountReader.Read(all.Join(), given), refused)], refused);
    }

    private static List<ReadAccount> Read(string archive, IReadOnlyList<ReportGroup> groups, GivenIdentity? given, List<RefusedFile> refused)
    {
        var read = new List<(ReportGroup Group, ReadAccount Report)>();
        foreach (var group in groups)
        {
            try
            {
                var report = AccountReader.Read(group.Join(), given);

                // Two names that turn out to be one department's: one report after all.
                var twin = read.FindIndex(other => IsSame(other.Report, report));
                if (twin < 0)
                {
                    read.Add((group, report));
                    continue;
                }

                read[twin].Group.Add(group);
                read[twin] = (read[twin].Group, AccountReader.Read(read[twin].Group.Join(), given));
            }
            catch (UnreadableFileException reason)
            {
                refused.Add(new RefusedFile(groups.Count == 1 ? archive : $"{archive}/{group.Parts[0].Path}", reason));
            }
        }

        return read.ConvertAll(one => one.Report);
    }

    private static bool IsSame(ReadAccount one, ReadAccount other) =>
        (one.Account.Kind, one.Account.Year, one.Account.Department.CanonicalName, one.Account.Department.Region.Code)
        == (other.Account.Kind, other.Account.Year, other.Account.Department.CanonicalName, other.Account.Department.Region.Code);

    private static ReadAccount WithIssues(ReadAccount read, IReadOnlyList<RefusedFile> refused) =>
        refused.Count == 0 ? read : read with { Account = read.Account with { Issues = [.. read.Account.Issues, .. refused.Select(ImportMessages.FileNotRead)] } };

    private static IReadOnlyCollection<string> NamesOf(IEnumerable<ReportGroup> groups) =>
        [.. groups.Select(group => $"{group.Naming.Department?.Printed}{(group.Naming.Year is { } year ? $"{year}年度" : "")}{group.Naming.Department?.Suffix}")];
}
