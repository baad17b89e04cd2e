using System.IO.Compression;
using System.Text;

namespace FinalAccounts.Documents.Archives;

/// <summary>Unpacks a zip in memory: nothing touches the disk, and what a member unpacks to is counted, not believed.</summary>
internal static class ZipUnpacking
{
    public static IReadOnlyList<ArchiveMember> Unpack(SourceFile file, ArchiveAllowance allowance)
    {
        var members = new List<ArchiveMember>();
        try
        {
            // Latin letters keep the bytes of names that the zip doesn't say to be Unicode.
            using var zip = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            foreach (var entry in zip.Entries)
            {
                var path = MemberPath.Decode(entry.FullName);
                if (path.EndsWith('/')) continue;
                allowance.TakeMember();
                if (!MemberPath.IsRubbish(path)) members.Add(Unpack(entry, path, allowance));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            throw ArchiveMessages.Damaged(file.Name, exception);
        }

        return members;
    }

    private static ArchiveMember Unpack(ZipArchiveEntry entry, string path, ArchiveAllowance allowance)
    {
        if (MemberPath.LeadsOut(path)) return ArchiveMember.Refused(path, ArchiveMessages.LeadsOut(path));
        if (entry.IsEncrypted) return ArchiveMember.Refused(path, ArchiveMessages.MemberEncrypted(path));
        if (entry.Length > ArchiveLimits.MemberSize) return ArchiveMember.Refused(path, ArchiveMessages.MemberTooLarge(path, ArchiveLimits.MemberSize));
        if (IsLink(entry)) return ArchiveMember.Refused(path, ArchiveMessages.IsLink(path));
        try
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                allowance.TakeBytes(read);
                if (bytes.Length + read > ArchiveLimits.MemberSize) return ArchiveMember.Refused(path, ArchiveMessages.MemberTooLarge(path, ArchiveLimits.MemberSize));
                bytes.Write(buffer, 0, read);
            }

            var unpacked = bytes.ToArray();
            return Checksum.Of(unpacked) == entry.Crc32 ? new ArchiveMember(path, unpacked) : ArchiveMember.Refused(path, ArchiveMessages.MemberDamaged(path));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return ArchiveMember.Refused(path, ArchiveMessages.MemberDamaged(path, exception));
        }
    }

    /// <summary>A symbolic link has the Unix file type 0120000 in its attributes' upper half.</summary>
    private static bool IsLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & 0xF000) == 0xA000;
}
