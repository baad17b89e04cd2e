using System.Security.Cryptography;

namespace FinalAccounts.Documents;

/// <summary>A file as it was handed in: its name and bytes.</summary>
public sealed record SourceFile(string Name, byte[] Bytes)
{
    private string? sha256;

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
