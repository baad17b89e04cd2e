namespace FinalAccounts.Documents.Archives;

/// <summary>A file that was handed in and not read: its name, with its path where it is in an archive, and the reason.</summary>
public sealed record RefusedFile(string Path, UnreadableFileException Reason);

/// <summary>The files that an archive holds, and those of them that could not be unpacked.</summary>
public sealed record UnpackedArchive(IReadOnlyList<SourceFile> Files, IReadOnlyList<RefusedFile> Refused);

/// <summary>Unpacks archives (zip, rar, 7z, tar, gzip) and the archives in them into files.</summary>
public static class ArchiveReader
{
    /// <summary>Whether a file is an archive, by what it holds.</summary>
    public static bool IsArchive(SourceFile file) => ArchiveKinds.IsArchive(file);

    /// <summary>The files of an archive. Throws <see cref="UnreadableFileException"/> where it can't be unpacked or is beyond the limits.</summary>
    public static UnpackedArchive Unpack(SourceFile archive)
    {
        if (archive.Bytes.Length > ArchiveLimits.Size) throw DocumentMessages.TooLarge(archive.Name, ArchiveLimits.Size);
        var files = new List<SourceFile>();
        var refused = new List<RefusedFile>();
        Unpack(archive, archive, "", 1, new ArchiveAllowance(archive.Name), files, refused);
        if (files.Count == 0 && refused.Count == 0) throw ArchiveMessages.Empty(archive.Name);
        return new UnpackedArchive(files, refused);
    }

    private static void Unpack(SourceFile outermost, SourceFile archive, string folder, int depth, ArchiveAllowance allowance, List<SourceFile> files, List<RefusedFile> refused)
    {
        var members = ArchiveKinds.IsZip(archive.Bytes) ? ZipUnpacking.Unpack(archive, allowance) : UnarUnpacking.Unpack(archive, allowance);
        foreach (var member in members)
        {
            var path = folder + member.Path;
            if (member.Bytes is not { } bytes)
            {
                refused.Add(new RefusedFile($"{outermost.Name}/{path}", member.Refusal!));
                continue;
            }

            var file = new SourceFile(member.Path[(member.Path.LastIndexOf('/') + 1)..], bytes) { Container = new FileContainer(outermost.Name, outermost.Sha256, path) };
            if (!ArchiveKinds.IsArchive(file)) files.Add(file);
            else UnpackInner(outermost, file, path, depth + 1, allowance, files, refused);
        }
    }

    /// <summary>An archive in an archive is a member like others: that it can't be read does not spoil the rest.</summary>
    private static void UnpackInner(SourceFile outermost, SourceFile inner, string path, int depth, ArchiveAllowance allowance, List<SourceFile> files, List<RefusedFile> refused)
    {
        try
        {
            if (depth > ArchiveLimits.Depth) throw ArchiveMessages.NestedTooDeep(path);
            Unpack(outermost, inner, path + "/", depth, allowance, files, refused);
        }
        catch (UnreadableFileException reason)
        {
            refused.Add(new RefusedFile($"{outermost.Name}/{path}", reason));
        }
    }
}
