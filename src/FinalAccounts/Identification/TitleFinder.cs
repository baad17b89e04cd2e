namespace FinalAccounts.Identification;

/// <summary>
/// Finds the document's own title among its first lines, also where it is broken over up to four of them (景德镇市某局 / 2024年度 / 部门决算).
/// The fullest reading wins, then the first.
/// </summary>
internal static class TitleFinder
{
    private const int MostLines = 4;

    private const int LongestPart = 45;

    private const int HeadOfReport = 12;

    /// <summary>The title of the first lines, or null where none of them is one.</summary>
    public static DocumentTitle? Find(IReadOnlyList<string> head)
    {
        DocumentTitle? best = null;
        for (var last = 0; last < head.Count; last++)
        {
            if (!MayEndTitle(head[last])) continue;
            for (var lines = 1; lines <= MostLines && last - lines + 1 >= 0; lines++)
            {
                var first = last - lines + 1;
                if (lines > 1 && (head[first].Length > LongestPart || IsNoPart(head[first]))) break;
                Consider(string.Concat(head.Skip(first).Take(lines)), last);
                if (best is { Fullness: >= 3 } && HasDivision(best)) return best;
            }

            if (best is { Fullness: >= 3 }) return best;
        }

        return best;

        void Consider(string text, int line)
        {
            if (DocumentTitles.Parse(text) is not { } title) return;

            // An evaluation far down is an annex, and a budget named far down is one sentence of many.
            if (line >= HeadOfReport && title.Subject is TitleSubject.Evaluation or TitleSubject.ProjectEvaluation or TitleSubject.Budget && line >= HeadOfReport) return;
            if (best is null || title.Fullness > best.Fullness || (title.Fullness == best.Fullness && ((title.IsAccount && !best.IsAccount) || Completes(title, best)))) best = title;
        }
    }

    /// <summary>上海市普陀区规划和自然 / 资源局 / 2024年度部门决算: the name is broken too, and the line before has its beginning with the division.</summary>
    private static bool Completes(DocumentTitle longer, DocumentTitle shorter) =>
        longer.Department is { } whole && shorter.Department is { } end && whole.Length > end.Length && whole.EndsWith(end, StringComparison.Ordinal) && !HasDivision(shorter) && HasDivision(longer);

    private static bool HasDivision(DocumentTitle title) => title.Department is { } name && Divisions.Match(name) is { Start: 0 };

    /// <summary>Only such a line can end a title; a file's own title (绩效自评报告) often stands alone on the last line.</summary>
    private static bool MayEndTitle(string line) =>
        line.Contains("决算", StringComparison.Ordinal) || line.Contains("绩效", StringComparison.Ordinal) || line.Contains("预算", StringComparison.Ordinal) || line is "报告" or "公开" or "说明" or "情况说明";

    private static bool IsNoPart(string line) => line is "目录" || line.Contains("第一部分", StringComparison.Ordinal) || line.Contains('。') || line.EndsWith('：');
}
