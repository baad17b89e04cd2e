using System.Text.Json;

namespace FinalAccounts.Documents.Archives;

/// <summary>A file that an archive's list names.</summary>
internal sealed record ListedMember(int Index, string Path, long Size, bool IsEncrypted, bool IsFile);

/// <summary>The list of an archive as lsar prints it (JSON).</summary>
internal static class LsarListing
{
    /// <summary>Members that are neither document nor folder.</summary>
    private static readonly string[] Specials = ["XADIsLink", "XADIsHardLink", "XADIsCharacterDevice", "XADIsBlockDevice", "XADIsFIFO"];

    /// <summary>The files; null where the text is no list.</summary>
    public static IReadOnlyList<ListedMember>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var list = JsonDocument.Parse(json);
            if (!list.RootElement.TryGetProperty("lsarContents", out var contents)) return null;
            return [.. contents.EnumerateArray().Where(member => !Is(member, "XADIsDirectory") && !Is(member, "XADIsResourceFork")).Select(Member)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static ListedMember Member(JsonElement member) => new(
        member.GetProperty("XADIndex").GetInt32(),
        member.TryGetProperty("XADFileName", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "",
        member.TryGetProperty("XADFileSize", out var size) && size.ValueKind == JsonValueKind.Number ? size.GetInt64() : 0,
        Is(member, "XADIsEncrypted"),
        !Specials.Any(special => Is(member, special)));

    private static bool Is(JsonElement member, string property) => member.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number && value.GetInt32() != 0;
}
