namespace FinalAccounts.Documents.Archives;

/// <summary>What is left of an archive's limits while it is unpacked, with the archives in it; what it holds is counted, not believed.</summary>
internal sealed class ArchiveAllowance(string archive)
{
    private long bytes;
    private int members;

    /// <summary>Bytes that may still be unpacked.</summary>
    public long BytesLeft => ArchiveLimits.Unpacked - bytes;

    public void TakeMember()
    {
        if (++members > ArchiveLimits.Members) throw ArchiveMessages.TooManyMembers(archive, ArchiveLimits.Members);
    }

    public void TakeBytes(long count)
    {
        bytes += count;
        if (bytes > ArchiveLimits.Unpacked) throw ArchiveMessages.UnpacksTooLarge(archive, ArchiveLimits.Unpacked);
    }
}
