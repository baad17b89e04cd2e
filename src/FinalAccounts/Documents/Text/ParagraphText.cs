using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Text;

/// <summary>A printed paragraph line → its text: marks of emphasis and lists dropped, the gaps of captions and contents lists kept.</summary>
internal static partial class ParagraphText
{
    private const int LongestCaption = 300;

    public static string Of(string printed)
    {
        var line = TextNormaliser.WithoutResidue(printed);
        if (line.Contains("**", StringComparison.Ordinal)) line = Emphasis().Replace(line, "$1");
        var start = line.AsSpan().TrimStart();
        if (start.Length > 2 && start[0] is '-' or '*' or '+' or '•' or '●' or '■' or '◆' && start[1] is ' ' or '\t') line = start[2..].ToString();
        else if (start.Length > 1 && start[0] is >= '\uF000' and <= '\uF0FF') line = start[1..].ToString();
        else if (start.StartsWith("#") && MarkdownHeading().Match(line) is { Success: true } heading) line = line[heading.Length..];

        if (line.IndexOf('\t') is > 0 and var tab && HeadingShapes.IsOrdinal(line.AsSpan(0, tab).Trim())) return TextNormaliser.Normalise(line);
        if (!HasGap(line)) return TextNormaliser.Normalise(line);
        if (ContentsEntry().Match(line) is { Success: true } entry) return TextNormaliser.Normalise(entry.Groups[1].Value) + " " + TextNormaliser.Normalise(entry.Groups[2].Value);
        if (IsCaption(line)) return string.Join(' ', Gap().Split(line.Trim()).Select(TextNormaliser.Normalise));
        return TextNormaliser.Normalise(line);
    }

    /// <summary>Whether a short line has a tab, two ideographic spaces or three spaces of any kind in a row.</summary>
    private static bool HasGap(string line)
    {
        if (line.Length > LongestCaption) return false;
        var columns = 0;
        foreach (var c in line.AsSpan().Trim())
        {
            columns = c switch { '\t' => 3, '\u3000' => columns + 2, ' ' or '\u00A0' => columns + 1, _ => 0 };
            if (columns >= 3) return true;
        }

        return false;
    }

    /// <summary>部门：某局    2024年度    金额单位：万元: the gaps part the statements of one line, where running text has gaps by accident.</summary>
    private static bool IsCaption(string line) => line.AsSpan().IndexOfAny("：:") >= 0 && line.AsSpan().IndexOfAny("，。；") < 0;

    /// <summary>**一、概况** is printed bold; in 支出**万元，占**% the marks stand for figures, and in 张**、李** for names.</summary>
    [GeneratedRegex(@"\*\*(?!\s*(?:万元|亿元|元|平方米|公里|[%％年月日人个辆次台家户，。、；]))((?<![\u4e00-\u9fff]\*\*)[^*]+|[^*，。；、]+)\*\*")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\s*#{1,6}\s+")]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^(.*\S)(?:\t|[ \u00A0\u3000]{3,}|\u3000{2,})\s*([0-9０-９]{1,3})\s*$")]
    private static partial Regex ContentsEntry();

    [GeneratedRegex(@"\s*\t\s*|[ \u00A0\u3000]{3,}|\u3000{2,}")]
    private static partial Regex Gap();
}
