namespace FinalAccounts.Documents.Archives;

/// <summary>A file in an archive: its path there, and its bytes, or why it was not unpacked.</summary>
internal sealed record ArchiveMember(string Path, byte[]? Bytes, UnreadableFileException? Refusal = null)
{
    public static ArchiveMember Refused(string path, UnreadableFileException reason) => new(path, null, reason);
}
