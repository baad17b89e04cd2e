using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Provinces.Printing;
using CodeColumns = FinalAccounts.Bench.Generation.CodeColumns;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>Tables that pages and converters broke: continuations, wrapped names, merged headings.</summary>
internal static class BrokenTableForms
{
    private const string GoesOn = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.A_table_goes_on_over_the_page)}";
    private const string OwnTitle = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.A_continuation_under_its_own_title_is_no_repetition)}";
    private const string Every = $"{nameof(CodedRowsTests)}.{nameof(CodedRowsTests.Every_form_of_05_gives_the_same_facts)}";
    private const string Merged = $"{nameof(CodedRowsTests)}.{nameof(CodedRowsTests.The_six_columns_of_07_and_of_a_wide_08_are_read_from_merged_headings)}";

    private static readonly FormOptions OneColumn = new(WrittenForm.Html) { Codes = CodeColumns.Single };

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        new("continued-with-heading", "续页重印表头", GoesOn) { Options = OneColumn, Print = document => Paged(document, 9, repeatsHeading: true), Without = ["xlsx"] },
        new("continued-without-heading", "续页无表头", GoesOn) { Options = OneColumn, Print = document => Paged(document, 9, repeatsHeading: false), Without = ["xlsx"] },
        new("continued-under-its-title", "续页重印表名（续）", OwnTitle) { Options = OneColumn, Print = document => Paged(document, 9, repeatsHeading: true, title: "（续）"), Without = ["xlsx"] },
        new("total-at-page-break", "合计行恰在分页处", GoesOn)
        {
            Options = OneColumn,
            Shape = document => document.EachTable(table => IsCoded(table) ? table with { Rows = [.. table.Rows.Where(row => !IsTotal(row)), .. table.Rows.Where(IsTotal)] } : table),
            Print = document => document.EachElement(element => element is TableElement { Id: not null } table && IsCoded(table) ? Broken(table, table.Rows.Count - 1, repeatsHeading: false, null) : [element]),
            Without = ["xlsx"],
        },
        new("names-wrapped", "名称在格内换行", Every)
        {
            Options = OneColumn,
            Print = document => document.EachTable(table => !IsCoded(table) ? table : table.EachRow(row => row.Select((cell, i) => i == 1 && cell is { IsHeading: false, Fact: null, Text.Length: > 5 } ? cell with { Text = cell.Text[..4] + "\n" + cell.Text[4..] } : cell))),
            Without = ["tabs"],
        },
        new("names-in-the-next-row", "名称折入下一行", $"{nameof(DamagedGridTests)}.{nameof(DamagedGridTests.No_damage_makes_a_wrong_fact)}") { Options = OneColumn, Print = document => document.EachTable(table => IsCoded(table) ? Bleeding(table) : table) },
        new("headings-over-two-rows", "表头两行合并", Merged) { Options = new(WrittenForm.Html) { Codes = CodeColumns.Merged } },
        new("headings-over-three-rows", "表头三行合并", Merged) { Options = OneColumn, Shape = document => document.EachTable(table => table.Id is DisclosureTable.Expenditure or DisclosureTable.GeneralPublicBudgetExpenditure ? ThreeRows(table) : table) },
    ];

    private static bool IsCoded(TableElement table) => table.Id is DisclosureTable.Revenue or DisclosureTable.Expenditure or DisclosureTable.GeneralPublicBudgetExpenditure;

    private static bool IsTotal(IReadOnlyList<Cell> row) => row.Any(cell => cell.Fact?.Row == "合计");

    private static PublishedDocument Paged(PublishedDocument document, int rows, bool repeatsHeading, string? title = null) => document.EachElement(element =>
        element is TableElement { Id: not null } table && table.Rows.Count > rows + 4 ? Broken(table, rows + 3, repeatsHeading, title) : [element]);

    private static IEnumerable<Element> Broken(TableElement table, int at, bool repeatsHeading, string? title)
    {
        yield return table with { Rows = [.. table.Rows.Take(at)], Notes = [] };
        yield return new ParagraphElement("— 12 —");
        yield return table with
        {
            Title = title is null ? "" : table.Title + title,
            Label = null,
            Caption = title is null ? [] : table.Caption,
            Rows = [.. repeatsHeading ? table.Rows.TakeWhile(row => row.All(cell => cell.IsHeading)) : [], .. table.Rows.Skip(at)],
        };
    }

    /// <summary>The end of a long name in a row of its own, as text taken from a page leaves it.</summary>
    private static TableElement Bleeding(TableElement table) => table with
    {
        Rows = [.. table.Rows.SelectMany(row => row.Count > 2 && !row[1].IsHeading && row[1] is { Fact: null, Text.Length: > 8 } name
            ? new IReadOnlyList<Cell>[] { [row[0], new Cell(name.Text[..8]), .. row.Skip(2)], [Cell.Blank, new Cell(name.Text[8..]), .. row.Skip(2).Select(_ => Cell.Blank)] }
            : [row])],
    };

    /// <summary>项目 | 本年支出 over the headings, the first two columns merged over all three rows.</summary>
    private static TableElement ThreeRows(TableElement table)
    {
        var width = table.Width;
        return table with
        {
            Rows = [[Cell.Heading("项目", 2), Cell.Heading("本年支出", width - 2)], .. table.Rows],
        };
    }
}
