using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing.Mutations;

/// <summary>A change to a file; the file as it was where there is nothing to change in this way.</summary>
internal delegate byte[] Mutation(byte[] bytes, Dice dice);

/// <summary>The changes for each kind of file: those that know its structure more often than those that do not.</summary>
internal static class MutationCatalogue
{
    private static readonly Mutation[] Text = [.. LineMutations.All, .. NumberMutations.All, .. NumberMutations.All, .. ByteMutations.All];
    private static readonly Mutation[] Markup = [.. MarkupMutations.All, .. MarkupMutations.All, .. NumberMutations.All, .. ByteMutations.All];
    private static readonly Mutation[] Xml = [.. Enumerable.Repeat(XmlMutations.All, 6).SelectMany(all => all), .. MarkupMutations.All, .. NumberMutations.All];
    private static readonly Mutation[] Zip = [.. Enumerable.Repeat(ZipMutations.All, 12).SelectMany(all => all), .. ByteMutations.All];
    private static readonly Mutation[] Pdf = [.. PdfMutations.All, .. PdfMutations.All, .. LineMutations.All, .. NumberMutations.All, .. NumberMutations.All, .. ByteMutations.All];
    private static readonly Mutation[] Ole = [.. RecordMutations.All, .. RecordMutations.All, .. RecordMutations.All, .. ByteMutations.All];

    public static IReadOnlyList<Mutation> For(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK"u8)) return Zip;
        if (bytes.StartsWith("%PDF"u8)) return Pdf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return Ole;
        if (bytes.StartsWith("<?xml"u8) || bytes.StartsWith("\uFEFF<?xml"u8)) return Xml;
        return bytes[..Math.Min(bytes.Length, 512)].IndexOf((byte)'<') >= 0 ? Markup : Text;
    }
}
