using System.Security;
using System.Security.Cryptography;
using FinalAccounts.Documents.Archives;

namespace FinalAccounts.Documents;

/// <summary>The archive that a file was handed in with: its name, the SHA-256 of its bytes, and the file's path in it.</summary>
public sealed record FileContainer(string Name, string Sha256, string Path);

/// <summary>A file as it was handed in: its name and bytes.</summary>
public sealed record SourceFile(string Name, byte[] Bytes)
{
    /// <summary>The most bytes of a file that are read; the largest real disclosure seen as HTML has 3 MB.</summary>
    public const int SizeLimit = 32 * 1024 * 1024;

    /// <summary>The most bytes of a PDF that are read; pictures make them large.</summary>
    public const int PdfSizeLimit = 64 * 1024 * 1024;

    private string? sha256;

    /// <summary>The archive that it was handed in with, or null.</summary>
    public FileContainer? Container { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Reads a file from disk; its length is looked at first, so that a huge one is refused unread.</summary>
    public static SourceFile Load(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw Directory.Exists(path) ? DocumentMessages.FileNotReadable(path) : DocumentMessages.FileNotFound(path);
            if (file.Length > SizeLimit && LoadLimitOf(Head(file)) is var limit && file.Length > limit) throw DocumentMessages.TooLarge(file.Name, limit);
            return new SourceFile(file.Name, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            throw DocumentMessages.FileNotReadable(path, exception);
        }
    }

    /// <summary>The most bytes of a file that begins so.</summary>
    internal static int LimitOf(ReadOnlySpan<byte> head) => FileKinds.IsPdf(head) ? PdfSizeLimit : SizeLimit;

    /// <summary>The most bytes of a file that is loaded: whether a zip is an archive or a document shows only inside.</summary>
    private static int LoadLimitOf(ReadOnlySpan<byte> head) => ArchiveKinds.IsZip(head) || ArchiveKinds.IsOther(head) ? ArchiveLimits.Size : LimitOf(head);

    private static byte[] Head(FileInfo file)
    {
        using var stream = file.OpenRead();
        var head = new byte[FileKinds.HeadLength];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
