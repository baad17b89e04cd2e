using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Archives;

/// <summary>
/// Unpacks rar, 7z, tar and compressed files in a child process: its list is looked at first, and only regular files whose paths stay
/// in the archive are unpacked, in a folder that is gone afterwards.
/// </summary>
internal static class UnarUnpacking
{
    public static IReadOnlyList<ArchiveMember> Unpack(SourceFile file, ArchiveAllowance allowance)
    {
        var program = UnarProgram.Find() ?? throw ArchiveMessages.NoProgram(file.Name);
        using var folder = new WorkFolder("archive");
        var archive = UnarProgram.Add(folder, file);
        var (listed, listing) = program.List(folder, archive);
        if (!listing.InTime) throw ArchiveMessages.TimeOut(file.Name, ArchiveLimits.Time);
        if (listed is null || !listing.IsGood) throw AsksForPassword(listing) ? ArchiveMessages.Encrypted(file.Name) : ArchiveMessages.Damaged(file.Name);

        var members = new List<ArchiveMember>();
        var wanted = new List<ListedMember>();
        var declared = 0L;
        foreach (var member in listed.Select(member => member with { Path = MemberPath.Decode(member.Path) }))
        {
            allowance.TakeMember();
            if (MemberPath.IsRubbish(member.Path)) continue;
            if (Refusal(member) is { } reason)
            {
                members.Add(ArchiveMember.Refused(member.Path, reason));
                continue;
            }

            declared += member.Size;
            if (declared > allowance.BytesLeft) throw ArchiveMessages.UnpacksTooLarge(file.Name, ArchiveLimits.Unpacked);
            wanted.Add(member);
        }

        if (wanted.Count > 0) members.AddRange(Unpack(file, program, folder, archive, wanted, allowance));
        return members;
    }

    private static UnreadableFileException? Refusal(ListedMember member)
    {
        if (MemberPath.LeadsOut(member.Path)) return ArchiveMessages.LeadsOut(member.Path);
        if (!member.IsFile) return ArchiveMessages.IsLink(member.Path);
        if (member.IsEncrypted) return ArchiveMessages.MemberEncrypted(member.Path);
        return member.Size > ArchiveLimits.MemberSize ? ArchiveMessages.MemberTooLarge(member.Path, ArchiveLimits.MemberSize) : null;
    }

    private static IEnumerable<ArchiveMember> Unpack(SourceFile file, UnarProgram program, WorkFolder folder, string archive, List<ListedMember> wanted, ArchiveAllowance allowance)
    {
        var unpacked = program.Unpack(folder, archive, wanted, allowance.BytesLeft);
        if (!unpacked.Ending.InTime) throw ArchiveMessages.TimeOut(file.Name, ArchiveLimits.Time);
        if (unpacked.IsTooMuch) throw ArchiveMessages.UnpacksTooLarge(file.Name, ArchiveLimits.Unpacked);
        foreach (var member in wanted)
        {
            if (!unpacked.Files.TryGetValue(member.Path, out var found) || found.Length > ArchiveLimits.MemberSize)
            {
                yield return ArchiveMember.Refused(member.Path, ArchiveMessages.MemberDamaged(member.Path));
                continue;
            }

            allowance.TakeBytes(found.Length);
            yield return new ArchiveMember(UnarProgram.NameOf(member.Path, file), File.ReadAllBytes(found.FullName));
        }
    }

    private static bool AsksForPassword(ProgramEnding ending) => ending.Complaints.Contains("password", StringComparison.OrdinalIgnoreCase);
}
