using System.Text.RegularExpressions;

namespace FinalAccounts.Documents.Text;

/// <summary>What a line looks like, by its shape alone: a heading, a label, a title. Used only to keep lines apart.</summary>
internal static partial class HeadingShapes
{
    /// <summary>Whether the normalised line begins as a heading, a list item or a label does: 一、 （二） 3. ④ 第五部分 附件1 注： 表二 公开01表 部门：.</summary>
    public static bool BeginsApart(string text) => Ordinal().IsMatch(text);

    /// <summary>Whether the normalised line is a title: short, without a sentence's punctuation, and ending as titles do.</summary>
    public static bool IsTitle(string text) =>
        text.Length is >= 4 and <= 45 && text.AsSpan().IndexOfAny("，。；：！？") < 0 && TitleEnd().IsMatch(text);

    /// <summary>Whether the normalised line is a table's title: …表, …表（2024年度）.</summary>
    public static bool IsTableTitle(string text) => text.Length is >= 4 and <= 45 && text.AsSpan().IndexOfAny("，。；：！？") < 0 && TableTitleEnd().IsMatch(text);

    /// <summary>Whether the normalised line can only stand above or below a table: a title, a label, a caption, a sentence.</summary>
    public static bool StandsAboveTable(string text) => text.Contains('。') || OpensPart(text) || IsTableTitle(text) || Caption().IsMatch(text);

    /// <summary>Whether the text is an ordinal or a bullet and nothing else, as lists have it before a tab.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> text) => text.Length is > 0 and <= 8 && OrdinalAlone().IsMatch(text);

    /// <summary>Whether the line opens a new part of the document: 第三部分 …, 第二章 ….</summary>
    public static bool OpensPart(string text) => text.Length <= 60 && Part().IsMatch(text);

    [GeneratedRegex(@"^(?:[一二三四五六七八九十百]{1,4}[、.．]|[(（][一二三四五六七八九十百\d]{1,4}[)）]|\d{1,3}(?:[、)）]|[.．](?!\d))|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|第[一二三四五六七八九十百\d]{1,4}[部章节条]|附[件录表：:](?![。，；])|注[：:\d]|备注|说明[：:]|表[一二三四五六七八九十\d]|公开\d|[一二三四五六七八九十]{1,3}是|其中[：:]|(?:部门|单位|编制|金额单位|填报|制表|日期|联系)[^，。；]{0,8}[：:])")]
    private static partial Regex Ordinal();

    [GeneratedRegex("(?:表|说明|情况|概况|解释|目录|附件|报告|部分|通知|决算|年度[)）]?|日)$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex("表(?:[（(][^（）()]{1,12}[）)])?$")]
    private static partial Regex TableTitleEnd();

    [GeneratedRegex(@"^(?:公开\d|表[一二三四五六七八九十\d]{1,3}[：:]|附[表件]|(?:部门|单位|编制|金额单位|填报单位|编制单位|填报部门|编制部门)[：:]|注[：:])")]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十百]{1,4}[、.．]|[(（][一二三四五六七八九十百\d]{1,4}[)）]|\d{1,3}[、.．)）]|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[-*•●■◆▪·o\uF000-\uF0FF])$")]
    private static partial Regex OrdinalAlone();

    [GeneratedRegex(@"^第[一二三四五六七八九十\d]{1,3}(?:部分|章)")]
    private static partial Regex Part();
}
