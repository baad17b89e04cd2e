using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Scans;

/// <summary>
/// Words that the model writes for words of the field, and that no report ever prints: 支出 read as 文出. Only characters are mended,
/// never digits; everything else stays as it was read.
/// </summary>
internal static partial class Misreadings
{
    private static readonly (string Read, string Meant)[] Words =
    [
        ("文出", "支出"),
        ("诀算", "决算"),
        ("快算", "决算"),
        ("次算", "决算"),
        ("预箅", "预算"),
        ("决箅", "决算"),
        ("财政拔款", "财政拨款"),
        ("财政拢款", "财政拨款"),
        ("缴弥", "缴费"),
        ("贡能环保", "节能环保"),
        ("公夯", "公务"),
    ];

    public static string Mended(string text)
    {
        foreach (var (read, meant) in Words) text = text.Replace(read, meant, StringComparison.Ordinal);
        return OpenedOtherwise().Replace(text, "（$1）");
    }

    /// <summary>A bracket that opens as another kind than it closes.</summary>
    [GeneratedRegex(@"[《〈]([^《》〈〉()（）]{1,20})[)）]")]
    private static partial Regex OpenedOtherwise();
}
