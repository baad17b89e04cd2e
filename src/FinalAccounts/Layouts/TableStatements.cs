using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>What the text says of tables that print no number, or are not printed at all: 本表无数据, 故本表为空, 见附表.</summary>
internal sealed partial class TableStatements(SourceDocument document)
{
    private const int LongestStatement = 200;
    private const int FarthestStatement = 4;

    private (Place? Announced, HashSet<DisclosureTable> Listed)? announcement;

    /// <summary>The status of a table that is printed without a number.</summary>
    public TableStatus OfBlank(DisclosureTable table, IReadOnlyList<string> notes)
    {
        if (notes.Any(static note => EmptyTable().IsMatch(note) || NoAmounts().IsMatch(note))) return TableStatus.EmptyByStatement;
        return StatesNone(table) ? TableStatus.EmptyByStatement : TableStatus.Present;
    }

    /// <summary>The table where no grid prints it.</summary>
    public AccountTable WithoutGrid(DisclosureTable table)
    {
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph || TableTitle.Read(paragraph.Text)?.Table != table) continue;
            if (UnreadTable.Below(document, paragraph.Ordinal) is { } lines)
            {
                var notes = Enumerable.Range(lines.First, lines.Last - lines.First + 1).Select(block => ((Paragraph)document.Blocks[block]).Text).Where(text => Caption.IsNote(Words.Plain(text))).ToList();
                return new AccountTable(table, paragraph.Text, notes.Exists(static note => EmptyTable().IsMatch(note)) ? TableStatus.EmptyByStatement : TableStatus.Present)
                {
                    Blocks = [.. Enumerable.Range(lines.First, lines.Last - lines.First + 1)],
                    Notes = notes,
                    Place = paragraph.Place,
                };
            }

            if (StatementBelow(paragraph.Ordinal) is not { } statement) continue;
            return new AccountTable(table, paragraph.Text, TableStatus.EmptyByStatement)
            {
                Blocks = [.. Enumerable.Range(paragraph.Ordinal, statement - paragraph.Ordinal + 1)],
                Notes = [((Paragraph)document.Blocks[statement]).Text],
                Place = paragraph.Place,
            };
        }

        var (announced, listed) = announcement ??= Announcement();
        return new AccountTable(table, table.Title(), announced is not null && (listed.Count == 0 || listed.Contains(table)) ? TableStatus.AnnouncedElsewhere : TableStatus.Absent);
    }

    /// <summary>A statement of emptiness right below a title that no grid follows.</summary>
    private int? StatementBelow(int title)
    {
        var end = document.FileOf(title).End;
        for (var ordinal = title + 1; ordinal < end && ordinal <= title + FarthestStatement; ordinal++)
        {
            if (document.Blocks[ordinal] is not Paragraph { Text.Length: < LongestStatement } paragraph) return null;
            if (EmptyTable().IsMatch(paragraph.Text) || NoAmounts().IsMatch(paragraph.Text)) return ordinal;
            if (!Caption.Is(Words.Plain(paragraph.Text)) && !Caption.IsNote(Words.Plain(paragraph.Text))) return null;
        }

        return null;
    }

    /// <summary>Whether the narrative says that the department has none of what the table would show.</summary>
    private bool StatesNone(DisclosureTable table)
    {
        var subject = table switch
        {
            DisclosureTable.GovernmentFund => "政府性基金",
            DisclosureTable.StateCapital => "国有资本经营",
            DisclosureTable.ThreePublicExpenses => "三公",
            _ => null,
        };
        if (subject is null) return false;
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph || !paragraph.Text.Contains(subject, StringComparison.Ordinal)) continue;
            var sentences = paragraph.Text.Split('。');
            if (sentences.Any(sentence => sentence.Length < LongestStatement && sentence.Contains(subject, StringComparison.Ordinal) && (EmptyTable().IsMatch(sentence) || NoAmounts().IsMatch(sentence)))) return true;
        }

        return false;
    }

    /// <summary>An issue where the document announces tables in an attachment that was not handed in with it.</summary>
    public ImportIssue? AttachmentAbsent(IReadOnlyList<AccountTable> tables)
    {
        var titles = tables.Where(static table => table.Status == TableStatus.AnnouncedElsewhere).Select(static table => table.Title).ToList();
        return titles.Count > 0 && announcement?.Announced is { } place ? LayoutMessages.AttachmentAbsent(titles, place) : null;
    }

    private (Place?, HashSet<DisclosureTable>) Announcement()
    {
        Place? announced = null;
        var listed = new HashSet<DisclosureTable>();
        var above = "";
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph) continue;
            if (TableTitle.Read(paragraph.Text)?.Table is { } table) listed.Add(table);
            var isSaid = paragraph.Text.Length < LongestStatement && Elsewhere().IsMatch(paragraph.Text) && !Scorecards().IsMatch(paragraph.Text);
            if (isSaid || (AttachedAlone().IsMatch(paragraph.Text) && OfTables().IsMatch(above))) announced ??= paragraph.Place;
            above = paragraph.Text;
        }

        return (announced, listed);
    }

    [GeneratedRegex("(?:此|本|该)(?:表|张表)(?:数据|内容)?(?:为|是|系)?空|空表|空白表|(?:本|此|该)表无|无数据|没有数据|数据为空|表为空")]
    private static partial Regex EmptyTable();

    [GeneratedRegex("(?:(?<!有)无|没有|未(?:发生|安排|使用|取得|编制)|不涉及)[^。；，]{0,40}(?:收入|支出|收支|经费|资产|拨款|预算|结余)")]
    private static partial Regex NoAmounts();

    // 部门决算报表（见附表）, 决算公开表格详见附件
    [GeneratedRegex("(?:决算|公开)[^。；]{0,20}表[^。；]{0,20}(?:详?见附|见后附|另附|附后|详见)|(?:详?见附|见后附|附后|详见)[^。；]{0,20}(?:决算|公开)[^。；]{0,10}表")]
    private static partial Regex Elsewhere();

    // 报表详见附件。 （详见附件） 见附表, below a heading or title of the tables
    [GeneratedRegex(@"^[（(]?(?:以上|上述|具体|有关|相关|各|公开|决算|报|附|表|内容|数据){0,6}[，：:]?详?(?:请)?见附(?:件|表)\d{0,2}[）)]?[。；]?$")]
    private static partial Regex AttachedAlone();

    [GeneratedRegex("决算(?:公开)?(?:报|附)?表|决算(?:总|明细)表")]
    private static partial Regex OfTables();

    [GeneratedRegex("绩效|自评|评价|评分")]
    private static partial Regex Scorecards();
}
