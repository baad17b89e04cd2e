using System.Buffers;
using System.Text.RegularExpressions;
using FinalAccounts.Documents;

namespace FinalAccounts.Narrative.Sections;

/// <summary>Tells headings from numbered sentences and list items: a heading is a short title, alone or run into its text.</summary>
internal static partial class HeadingReader
{
    private const int LongestTitle = 42;
    private const int LongestClosedTitle = 34;
    private const int LongestRunInTitle = 20;

    private static readonly SearchValues<char> Closing = SearchValues.Create("。；：:;！？");

    /// <summary>What a title that ends with 。 or runs into its text ends with; other short sentences are list items.</summary>
    private static readonly string[] TitleNouns =
    [
        "情况", "说明", "结论", "目标", "任务", "分析", "措施", "方式", "概况", "职责", "职能", "机构", "背景", "内容", "依据", "原则", "方法", "标准", "结果", "问题",
        "建议", "做法", "经费", "支出", "收入", "预算", "决算", "管理", "效果", "绩效", "评价", "配置", "设定", "执行", "解释", "附件", "科目", "名词", "计划", "事项", "过程",
        "产出", "效益", "满意度", "影响", "成效", "经验", "等", "费", "方向", "范围", "体系", "工作",
    ];

    /// <summary>The heading that a paragraph is or starts with; null when it is running text or a list item.</summary>
    public static Heading? Read(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (HeadingNumber.Parse(text) is not { } number) return null;
        var rest = text.AsSpan(number.Length);
        var start = number.Length + (rest.Length - rest.TrimStart("* #").Length);
        rest = text.AsSpan(start).TrimEnd("*# ");
        var second = SecondNumber().Match(text, start);
        if (second.Success && second.Index - start is > 2 and <= LongestTitle && IsTitle(text.AsSpan(start, second.Index - start)))
        {
            return new Heading(paragraph.Ordinal, number, text[start..second.Index].Trim(), start, true);
        }

        if (rest.IsEmpty) return number.Style == HeadingStyle.Part ? new Heading(paragraph.Ordinal, number, number.Printed, 0, false) : null;
        var end = rest.IndexOfAny(Closing);
        if (end < 0) return rest.Length <= LongestTitle && IsTitle(rest) ? new Heading(paragraph.Ordinal, number, rest.ToString(), start, false) : null;

        var title = rest[..end].TrimEnd('*');
        if (title.IsEmpty || !IsTitle(title)) return null;
        var closing = rest[end];
        var following = rest[(end + 1)..].TrimStart("* ");
        if (following.IsEmpty)
        {
            var closed = title.Length <= LongestClosedTitle && (closing is '：' or ':' ? !title.EndsWith("其中") : closing == '。' && EndsWithTitleNoun(title));
            return closed ? new Heading(paragraph.Ordinal, number, title.ToString(), start, false) : null;
        }

        return IsRunIn(title, closing, following) ? new Heading(paragraph.Ordinal, number, title.ToString(), start, true) : null;
    }

    /// <summary>A heading run into its text: 基本支出：2024年…; not a definition (指…), not a figure (：支出决算数为…, ：12万元), not the item of a classification.</summary>
    private static bool IsRunIn(ReadOnlySpan<char> title, char closing, ReadOnlySpan<char> following)
    {
        if (title.Length > LongestRunInTitle || title.Contains('，') || title[^1] is '）' or ')' or '”') return false;
        return closing switch
        {
            '：' or ':' => !NotRunIn().IsMatch(following),
            '。' => EndsWithTitleNoun(title) || title.Length <= 10,
            _ => false,
        };
    }

    private static bool IsTitle(ReadOnlySpan<char> title) => title[^1] is not ('，' or ',' or '、') && !NotATitle().IsMatch(title);

    private static bool EndsWithTitleNoun(ReadOnlySpan<char> title)
    {
        foreach (var noun in TitleNouns)
        {
            if (title.EndsWith(noun)) return true;
        }

        return false;
    }

    [GeneratedRegex("""\d(?:[\d,.]*)\s?(?:万元|元|亿元|%|人|辆|台|批|分(?!类|析))|^(?:其中|注)$|^(?:当此表|本表|本套|《|如|若)|是指|指的是""")]
    private static partial Regex NotATitle();

    /// <summary>三、主要问题（一）原因分析: two headings in one line; the second is text of the first.</summary>
    [GeneratedRegex("""(?<=\G[^。，；：（(]*)[（(]一[)）](?=[^。，；：]{2,}$)""")]
    private static partial Regex SecondNumber();

    [GeneratedRegex("""^(?:“?是?指|反映|填列|主要反映|支出决算|决算|年初预算|全年预算|预算数|\d[\d,.]*\s?(?:万元|元|亿元|%|人|辆))""")]
    private static partial Regex NotRunIn();
}
