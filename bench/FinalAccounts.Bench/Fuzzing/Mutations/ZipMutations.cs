using System.IO.Compression;
using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>Changes inside the parts of a zip (docx, xlsx, archives), which is packed again as it should be; parts lost, doubled, exchanged.</summary>
internal static class ZipMutations
{
    private const long LargestPart = 8 * 1024 * 1024;

    public static IReadOnlyList<Mutation> All { get; } = [ChangePart, ChangePart, ChangePart, ChangePart, ChangePart, RearrangeParts];

    private static byte[] ChangePart(byte[] bytes, Dice dice) => With(bytes, parts =>
    {
        // The large parts hold the text.
        var sorted = parts.Where(part => part.Content.Length > 0).OrderByDescending(part => part.Content.Length).ToList();
        if (sorted.Count == 0) return;
        var part = dice.Chance(65) ? sorted[dice.Between(0, Math.Min(1, sorted.Count - 1))] : dice.Pick(sorted);
        for (var change = dice.Between(1, 4); change > 0 && part.Content.Length > 0; change--) part.Content = dice.Pick(MutationCatalogue.For(part.Content))(part.Content, dice);
    });

    private static byte[] RearrangeParts(byte[] bytes, Dice dice) => With(bytes, parts =>
    {
        if (parts.Count == 0) return;
        Part part = dice.Pick(parts), other = dice.Pick(parts);
        switch (dice.Between(0, 3))
        {
            case 0:
                parts.Remove(part);
                break;
            case 1:
                parts.Add(new Part(part.Name, other.Content));
                break;
            case 2:
                (part.Content, other.Content) = (other.Content, part.Content);
                break;
            default:
                part.Name = dice.Pick(["../" + part.Name, part.Name.ToUpperInvariant(), "/" + part.Name, part.Name.Replace('/', '\\'), other.Name, "x/" + part.Name, new string('n', 300)]);
                break;
        }
    });

    private static byte[] With(byte[] bytes, Action<List<Part>> change)
    {
        List<Part> parts;
        try
        {
            parts = Unpack(bytes);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            // A zip that is damaged already stays as it is.
            return bytes;
        }

        change(parts);
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var stream = zip.CreateEntry(part.Name, CompressionLevel.Fastest).Open();
                stream.Write(part.Content);
            }
        }

        return packed.ToArray();
    }

    private static List<Part> Unpack(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var parts = new List<Part>();
        foreach (var entry in zip.Entries)
        {
            if (entry.Length > LargestPart) continue;
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            parts.Add(new Part(entry.FullName, content.ToArray()));
        }

        return parts;
    }

    private sealed class Part(string name, byte[] content)
    {
        public string Name { get; set; } = name;

        public byte[] Content { get; set; } = content;
    }
}
