using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Text;

/// <summary>A printed paragraph line → its text: marks of emphasis and lists dropped, the gaps of captions and contents lists kept.</summary>
internal static partial class ParagraphText
{
    public static string Of(string printed)
    {
        var line = printed.Contains("**", StringComparison.Ordinal) ? printed.Replace("**", "", StringComparison.Ordinal) : printed;
        var start = line.AsSpan().TrimStart();
        if (start.Length > 2 && start[0] is '-' or '*' or '+' or '•' or '●' or '■' or '◆' && start[1] is ' ' or '\t') line = start[2..].ToString();
        else if (start.StartsWith("#") && MarkdownHeading().Match(line) is { Success: true } heading) line = line[heading.Length..];

        if (!HasGap(line)) return TextNormaliser.Normalise(line);
        if (ContentsEntry().Match(line) is { Success: true } entry) return TextNormaliser.Normalise(entry.Groups[1].Value) + " " + TextNormaliser.Normalise(entry.Groups[2].Value);
        if (IsCaption(line)) return string.Join(' ', Gap().Split(line.Trim()).Select(TextNormaliser.Normalise));
        return TextNormaliser.Normalise(line);
    }

    private static bool HasGap(string line) => line.Contains('\t') || line.Contains("   ", StringComparison.Ordinal) || line.Contains("\u3000\u3000", StringComparison.Ordinal) || line.Contains("\u00A0\u00A0\u00A0", StringComparison.Ordinal);

    /// <summary>部门：某局    2024年度    金额单位：万元: the gaps part the statements of one line, where running text has gaps by accident.</summary>
    private static bool IsCaption(string line) => line.AsSpan().IndexOfAny("：:") >= 0 && line.AsSpan().IndexOfAny("，。；") < 0;

    [GeneratedRegex(@"^\s*#{1,6}\s+")]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^(.*\S)(?:\t| {3,}|\u3000{2,})\s*([0-9０-９]{1,3})\s*$")]
    private static partial Regex ContentsEntry();

    [GeneratedRegex(@"\s*\t\s*|[ \u00A0]{3,}|[\u3000 ]*\u3000{2,}[\u3000 ]*")]
    private static partial Regex Gap();
}
