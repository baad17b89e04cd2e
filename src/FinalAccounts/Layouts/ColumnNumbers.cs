using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Layouts;

/// <summary>
/// 栏次: the row that numbers the columns (1 2 3 …, ① ② ③ …, 1=2+3). It is never money, though it satisfies 合计 = a + b + c; it
/// says where values stand when headings are shifted.
/// </summary>
internal static partial class ColumnNumbers
{
    /// <summary>The numbered columns in order, or null when the row is another one.</summary>
    public static IReadOnlyList<int>? Of(ViewRow row)
    {
        var columns = new List<int>();
        var hasWord = false;
        for (var c = 0; c < row.Cells.Length; c++)
        {
            var cell = row.Cells[c];
            if (cell.IsBlank) continue;
            if (Words.HasChinese(cell.Text) || cell.Text is "—" or "-" or "——" or "/")
            {
                if (!Companions.Contains(cell.Text)) return null;
                hasWord |= cell.Text is "栏次" or "行次";
            }
            else if (NumberOf(cell.Text) == columns.Count + 1)
            {
                columns.Add(c);
            }
            else
            {
                return null;
            }
        }

        return columns.Count >= 2 || (columns.Count == 1 && hasWord) ? columns : null;
    }

    private static int? NumberOf(string text)
    {
        if (text.Length == 1 && text[0] is >= '①' and <= '⑳') return text[0] - '①' + 1;
        var match = Numbered().Match(text);
        return match.Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : null;
    }

    private static readonly HashSet<string> Companions = ["栏次", "行次", "类", "款", "项", "项目", "序号", "科目编码", "科目名称", "甲", "乙", "丙", "合计栏次", "—", "-", "——", "/"];

    // 1, (1), 1=2+3, 3=(4+5)
    [GeneratedRegex(@"^（?(?<number>\d{1,2})）?栏?(?:=[\d+\-－＋*×（）]+)?$")]
    private static partial Regex Numbered();
}
