using System.Globalization;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;
using FinalAccounts.Tests.Documents;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>How amounts are printed, and what stands where there is none.</summary>
internal static class NumberForms
{
    private const string Read = $"{nameof(PrintedNumberTests)}.{nameof(PrintedNumberTests.A_number_is_read_with_its_last_place)}";
    private const string Kept = $"{nameof(CodedRowsTests)}.{nameof(CodedRowsTests.Blank_dash_and_zero_are_kept_apart)}";
    private const string Negative = $"{nameof(CodedRowsTests)}.{nameof(CodedRowsTests.Negative_numbers_keep_their_sign)}";
    private const string Every = $"{nameof(CodedRowsTests)}.{nameof(CodedRowsTests.Every_form_of_05_gives_the_same_facts)}";

    private static readonly DisclosureTable[] Counts = [DisclosureTable.ThreePublicExpenses, DisclosureTable.StateAssets];

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        new("yuan", "金额单位为元", $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.Title_captions_grid_and_notes_belong_to_the_table)}") { Options = new(WrittenForm.Html) { Unit = AmountUnit.Yuan } },
        new("yuan-with-thousands", "金额单位为元，带千分位", Read) { Options = new(WrittenForm.Html) { Unit = AmountUnit.Yuan, Thousands = true } },
        new("thousands", "千分位4,733.14", Read) { Options = new(WrittenForm.Html) { Thousands = true } },
        new("thousands-mixed", "同一文件内4,733.14与4733.14并存", Read)
        {
            Options = new(WrittenForm.Html) { Thousands = true },
            Print = document => document.EachCell(cell => cell.Fact is { } fact && (fact.Row.Length + fact.Column.Length) % 2 == 0 ? cell with { Text = cell.Text.Replace(",", "", StringComparison.Ordinal) } : cell),
        },
        new("full-width", "全角数字和标点", Read) { Options = new(WrittenForm.Html) { Thousands = true }, Print = document => document.EachNumber(FullWidth), Uncertain = ["pdf"] },
        new("full-width-text", "文字和编码也用全角数字", $"{nameof(TextNormaliserTests)}.{nameof(TextNormaliserTests.Printed_text_becomes_comparable)}") { Print = document => document.EachCell(cell => cell with { Text = FullWidth(cell.Text) }), Uncertain = ["pdf"] },
        new("spaces-inside", "数字中有空格", Read) { Options = new(WrittenForm.Html) { Thousands = true }, Print = document => document.EachNumber(text => text.Replace(",", ", ", StringComparison.Ordinal)) },
        new("line-break-inside", "数字中有换行", Read)
        {
            Print = document => document.EachNumber(text => text.Length > 5 && text.Contains('.') ? text.Replace(".", ".\n", StringComparison.Ordinal) : text),
            Without = ["tabs"],
        },
        new("negative", "负数", Negative) { Shape = Negatives },
        new("negative-full-width", "全角负号", Negative) { Shape = Negatives, Print = document => document.EachNumber(text => text.Replace('-', '－')) },
        new("nothing-is-blank", "无数处为空白", Kept),
        Nothing("nothing-is-0", "无数处印0", "0"),
        Nothing("nothing-is-0.00", "无数处印0.00", "0.00"),
        Nothing("nothing-is-long-dash", "无数处印——", "——"),
        Nothing("nothing-is-short-dash", "无数处印---", "---"),
        new("column-numbers-none", "无栏次行", Every) { Shape = document => document.EachTable(WithoutColumnNumbers) },
        new("years-in-headings", "表头带年份", $"{nameof(PrintedNumberTests)}.{nameof(PrintedNumberTests.Words_are_words)}")
        {
            Shape = document => document.EachTable(table => Counts.Contains(table.Id!.Value) ? table.EachRow(row => row.Select(cell => cell is { IsHeading: true, Text: "决算数" } ? cell with { Text = "2024年决算数" } : cell)) : table),
        },
        new("trailing-zeros-dropped", "小数末位的0不印", Read) { Print = document => document.EachNumber(text => text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text) },
    ];

    private static ProvincialForm Nothing(string name, string what, string printed) => new(name, what, Kept)
    {
        Options = new(WrittenForm.Html) { Dash = printed[0] == '0' ? "——" : printed },
        Shape = document => document.EachTable(table => Counts.Contains(table.Id!.Value) ? table : table.EachRow(row => row.Select(cell => cell is { Fact: not null, Text.Length: 0 } ? cell with { Text = printed } : cell))),
    };

    private static string FullWidth(string text) => string.Concat(text.Select(c => c switch
    {
        >= '0' and <= '9' => (char)(c - '0' + '０'),
        '.' => '．',
        ',' => '，',
        _ => c,
    }));

    /// <summary>Closing balances below zero, on both tables that print them, and the totals that follow from them.</summary>
    private static PublishedDocument Negatives(PublishedDocument document) => document.EachTable(table => table.Id switch
    {
        DisclosureTable.RevenueAndExpenditureSummary => Lowered(table, "年末结转和结余", ["支出"]),
        DisclosureTable.AppropriationSummary => Lowered(table, "年末财政拨款结转和结余", ["支出合计", "一般公共预算财政拨款"]),
        _ => table,
    });

    private static TableElement Lowered(TableElement table, string balance, string[] columns)
    {
        const decimal by = 5000m;
        return table.EachRow(row => row.Select(cell => cell.Fact is { } fact && columns.Contains(fact.Column) && (fact.Row == balance || fact.Row == "总计")
            ? cell with { Text = ((cell.Text.Length == 0 ? 0m : decimal.Parse(cell.Text, CultureInfo.InvariantCulture)) - by).ToString("0.00", CultureInfo.InvariantCulture) }
            : cell));
    }

    /// <summary>Only where the row holds nothing but column numbers: elsewhere 栏次 is merged with other headings.</summary>
    private static TableElement WithoutColumnNumbers(TableElement table) => table with
    {
        Rows = [.. table.Rows.Where(row => row.Any(cell => cell.Rows > 1) || !row.All(cell => cell.IsHeading) || !row.Any(cell => cell.Text is "1"))],
    };
}
