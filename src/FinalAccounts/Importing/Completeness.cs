using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>
/// Whether a document ends where its file ends. A file that was cut off (a broken download, a copy that stopped) would be shown as
/// a department's account with its rest missing; so it is refused, unless whoever hands it in says that it is complete.
/// </summary>
internal static partial class Completeness
{
    /// <summary>A sentence does not end with these.</summary>
    private const string Dangling = "，、：；（《“‘(,";

    private const string SentenceEnds = "。；！？";

    /// <summary>A paragraph this long with a last sentence this long is prose, not a heading, signature or date.</summary>
    private const int ProseLength = 20;
    private const int SentenceLength = 8;

    /// <summary>A title and a grid of which only the heading is left.</summary>
    private const int UnclaimedHead = 2;

    private static readonly (char Open, char Close)[] Pairs = [('（', '）'), ('“', '”'), ('《', '》'), ('〔', '〕')];

    private static readonly string[] ReaderSigns = ["file-cut-off", "table-cut-off"];

    /// <summary>The reason why the document looks cut off, as half a sentence; null when it does not.</summary>
    public static string? WhyCutOff(SourceDocument document, FileRun file, IReadOnlyList<AccountTable> tables) => document.Blocks[file.End - 1] switch
    {
        _ when file.IsWhole => null,
        _ when file.Issues.FirstOrDefault(issue => ReaderSigns.Contains(issue.Code)) is { } sign => sign.Message.Split('，')[0],
        Paragraph last when IsText(file) && !EndsWithLineBreak(file.File) && IsMidSentence(document, file, last) => "最后一句没有写完",
        Grid last when tables.FirstOrDefault(table => table.Blocks.Contains(last.Ordinal)) is { } table && IsMidTable(table) =>
            $"文件在“{table.Title}”中间结束",
        { } last when EndsAmongTables(document, file, last, tables) => "文件在决算表中间结束，后面的表都没有",
        _ => null,
    };

    private static bool EndsWithLineBreak(SourceFile file) => file.Bytes[^1] is (byte)'\n' or (byte)'\r';

    /// <summary>A page ends with its site's footer, whatever that says, and shows a cut by its tags.</summary>
    private static bool IsText(FileRun file) => file.Format.StartsWith("text", StringComparison.Ordinal);

    private static bool IsMidSentence(SourceDocument document, FileRun file, Paragraph last)
    {
        var text = last.Text;
        if (text.Length == 0) return false;
        if (LoneOrdinal().IsMatch(text) || Dangling.Contains(text[^1], StringComparison.Ordinal)) return true;
        if (Pairs.Any(pair => text.LastIndexOf(pair.Open) > text.LastIndexOf(pair.Close))) return true;
        if (text.Length < ProseLength || !char.IsLetterOrDigit(text[^1]) || text.Length - text.LastIndexOfAny([.. SentenceEnds]) <= SentenceLength) return false;

        // A full stop forgotten in the last explanation of a term, and whom to ask, end a document too.
        return !Contact().IsMatch(text) && !HasReachedGlossary(document, file);
    }

    private static bool HasReachedGlossary(SourceDocument document, FileRun file)
    {
        for (var i = file.End - 1; i > file.First + (file.Count / 2); i--)
        {
            if (document.Blocks[i] is Paragraph { Text.Length: <= 20 } paragraph && Glossary().IsMatch(paragraph.Text)) return true;
        }

        return false;
    }

    /// <summary>The rows that close a form are missing, or a class or section of the classification stands without its items.</summary>
    private static bool IsMidTable(AccountTable table) => table.Table switch
    {
        null => false,
        _ when table.Lines.Count == 0 => false,
        DisclosureTable.RevenueAndExpenditureSummary or DisclosureTable.AppropriationSummary => !table.Lines.Any(line => line.Key is "总计" or "合计"),
        DisclosureTable.GeneralPublicBudgetBasicExpenditure => HasClasses(table, "301") && !table.Lines.Any(line => line.Key.EndsWith("合计", StringComparison.Ordinal)),
        { } coded when coded.IsFunctional() => EndsWithoutItems(table.Lines),
        _ => false,
    };

    /// <summary>Where the contents announce the three public expenses, which stand behind the general tables, and the file ends at a table without them.</summary>
    private static bool EndsAmongTables(SourceDocument document, FileRun file, Block last, IReadOnlyList<AccountTable> tables)
    {
        var printed = tables.Where(table => table is { Table: not null, Blocks.Count: > 0 }).ToList();
        return printed.Count > 0
            && tables.Any(table => table is { Table: DisclosureTable.ThreePublicExpenses, Status: TableStatus.Absent })
            && last.Ordinal - LastOf(printed, file) <= UnclaimedHead
            && document.Blocks.OfType<Paragraph>().Any(paragraph => ThreePublicAnnounced().IsMatch(paragraph.Text));
    }

    /// <summary>The last block of the file that one of the tables takes; far away where it has none.</summary>
    private static int LastOf(IEnumerable<AccountTable> tables, FileRun file) => tables.SelectMany(table => table.Blocks).Where(file.Contains).DefaultIfEmpty(int.MinValue / 2).Max();

    private static bool HasClasses(AccountTable table, string code) => table.Lines.Any(line => line.Code == code);

    private static bool EndsWithoutItems(IReadOnlyList<TableLine> lines)
    {
        var deepest = lines.Max(line => line.Level);
        return lines[^1] is { Code: not null, Level: > 0 } last && last.Level < deepest;
    }

    // 九、财政拨款“三公”经费支出决算表……………9
    [GeneratedRegex("^.{0,40}三公.{0,40}表[\\s.…·\\d]*$")]
    private static partial Regex ThreePublicAnnounced();

    [GeneratedRegex("联系|电话|传真|邮箱|邮编|地址|网址|https?:|www|备案|\\d{7}")]
    private static partial Regex Contact();

    [GeneratedRegex("(?:名词|名称|术语)解释$")]
    private static partial Regex Glossary();

    [GeneratedRegex(@"^(?:\d+[.．、]?|[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）?)$")]
    private static partial Regex LoneOrdinal();
}
