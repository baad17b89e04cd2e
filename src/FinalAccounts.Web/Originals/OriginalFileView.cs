using System.Globalization;
using FinalAccounts.Web.Addresses;

namespace FinalAccounts.Web.Originals;

/// <summary>A file as it was handed in: its name, size and hash, and where to take it from.</summary>
public sealed record OriginalFileView(OriginalFile File, AccountLinks Links)
{
    /// <summary>The size in words: 711 KB.</summary>
    public string Size => File.Size switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{File.Size} 字节"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{File.Size / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File.Size / 1024.0 / 1024:0.#} MB"),
    };
}
