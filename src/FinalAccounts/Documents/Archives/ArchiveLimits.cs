namespace FinalAccounts.Documents.Archives;

/// <summary>What an archive may hold at most; a department with a hundred units packs some hundred files and 100 MB.</summary>
internal static class ArchiveLimits
{
    /// <summary>The most bytes of an archive itself.</summary>
    public const int Size = 128 * 1024 * 1024;

    /// <summary>The most bytes of one member.</summary>
    public const int MemberSize = SourceFile.PdfSizeLimit;

    /// <summary>The most bytes of all members together, those of archives in the archive included.</summary>
    public const long Unpacked = 256L * 1024 * 1024;

    /// <summary>The most files, those of archives in the archive included.</summary>
    public const int Members = 2_000;

    /// <summary>An archive may hold archives, and these no more.</summary>
    public const int Depth = 2;

    /// <summary>The most time that a program may take to list or unpack one archive.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(60);
}
