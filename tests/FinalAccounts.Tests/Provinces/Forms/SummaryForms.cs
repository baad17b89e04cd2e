using System.Globalization;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>The lines of 01 and 04: how they are numbered, how many there are, and what they were called.</summary>
internal static class SummaryForms
{
    private const string Every = $"{nameof(TwoSidedTests)}.{nameof(TwoSidedTests.Every_form_of_01_gives_the_same_facts)}";
    private const string Numbers = $"{nameof(TwoSidedTests)}.{nameof(TwoSidedTests.Line_numbers_are_kept_and_are_no_money)}";
    private const string OldNames = $"{nameof(TwoSidedTests)}.{nameof(TwoSidedTests.Old_names_of_lines_are_kept)}";
    private const string Zeros = $"{nameof(TwoSidedTests)}.{nameof(TwoSidedTests.Zeros_on_a_forms_empty_lines_are_no_trouble)}";

    private static readonly Dictionary<string, string> Former = new()
    {
        ["卫生健康支出"] = "医疗卫生与计划生育支出",
        ["文化旅游体育与传媒支出"] = "文化体育与传媒支出",
        ["资源勘探工业信息等支出"] = "资源勘探信息等支出",
        ["自然资源海洋气象等支出"] = "国土海洋气象等支出",
        ["灾害防治及应急管理支出"] = "国债还本付息支出",
    };

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        new("lines-from-1-and-32", "行次收入1起、支出32起（26项功能科目）", Numbers),
        new("lines-from-1-and-29", "行次收入1起、支出29起（23项功能科目）", Numbers) { Shape = document => Summaries(document, table => Shortened(table, 3)) },
        new("functional-lines-22", "22项功能科目", Every) { Shape = document => Summaries(document, table => Shortened(table, 4)) },
        new("functional-lines-24", "24项功能科目", Every) { Shape = document => Summaries(document, table => Shortened(table, 2)) },
        new("lines-without-numbers", "无行次", Every) { Shape = document => Summaries(document, WithoutNumbers) },
        new("twenty-fourth-is-debt-service", "二十四为债务还本支出，各行印0.00", Zeros) { Shape = document => Summaries(document, ZerosPrinted) },
        new("twenty-fourth-is-special-bonds", "二十四为抗疫特别国债安排的支出", Zeros) { Shape = document => Summaries(document, table => ZerosPrinted(Renamed(Shortened(table, 2), new() { ["债务还本支出"] = "抗疫特别国债安排的支出" }))) },
        new("old-class-names", "旧科目名称（医疗卫生与计划生育支出等）", OldNames) { Shape = document => Summaries(document, table => ZerosPrinted(Renamed(table, Former))) },
        new("expenditure-from-29-without-state-capital", "支出行次从29起，收入无国有资本经营预算行", Numbers)
        {
            Profile = ProvincialAccounts.NoStateCapital,
            Shape = document => document.Table(DisclosureTable.RevenueAndExpenditureSummary, table => Shortened(WithoutStateCapital(table), 3)),
        },
    ];

    private static PublishedDocument Summaries(PublishedDocument document, Func<TableElement, TableElement> change) =>
        document.EachTable(table => table.Id is DisclosureTable.RevenueAndExpenditureSummary or DisclosureTable.AppropriationSummary ? change(table) : table);

    /// <summary>A body row's left cells are label, number and amount; the right ones label, number and amounts.</summary>
    private static bool IsBody(IReadOnlyList<Cell> row) => row.All(cell => !cell.IsHeading);

    /// <summary>The last functional lines left out, and the income's blank lines beside them; the lines are numbered anew.</summary>
    private static TableElement Shortened(TableElement table, int lines)
    {
        var body = table.Rows.Where(IsBody).ToList();
        var left = body.Select(row => row.Take(3).ToList()).ToList();
        var right = body.Select(row => row.Skip(3).ToList()).ToList();
        var total = right.FindIndex(row => row[0].Text == "本年支出合计");
        right.RemoveRange(total - lines, lines);
        for (var i = 0; i < lines; i++) left.RemoveAt(left.FindLastIndex(left.FindIndex(row => row[0].Text == "本年收入合计"), row => row[0].Text.Length == 0));
        return Numbered(table, left, right);
    }

    private static TableElement WithoutStateCapital(TableElement table)
    {
        const string ordinals = "一二三四五六七八";
        var body = table.Rows.Where(IsBody).ToList();
        var left = body.Select(row => row.Take(3).ToList()).ToList();
        var right = body.Select(row => row.Skip(3).ToList()).ToList();
        var gone = left[2];
        left.RemoveAt(2);
        for (var i = 2; i < 7; i++) left[i][0] = new Cell($"{ordinals[i]}、{left[i][0].Text[2..]}");
        left.Insert(7, [Cell.Blank, gone[1], Cell.Blank]);
        return Numbered(table, left, right);
    }

    private static TableElement Numbered(TableElement table, List<List<Cell>> left, List<List<Cell>> right)
    {
        string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        return table with
        {
            Rows =
            [
                .. table.Rows.TakeWhile(row => !IsBody(row)),
                .. left.Select((row, i) => (IReadOnlyList<Cell>)[row[0], new Cell(Number(i + 1)), row[2], right[i][0], new Cell(Number(left.Count + i + 1)), .. right[i].Skip(2)]),
            ],
        };
    }

    private static TableElement WithoutNumbers(TableElement table) => table with
    {
        Rows = [.. table.Rows.Select((row, i) => (IReadOnlyList<Cell>)(i == 0 ? [Cell.Heading("收入", 2), Cell.Heading("支出", row[1].Columns - 1)] : [row[0], row[2], row[3], .. row.Skip(5)]))],
    };

    private static TableElement Renamed(TableElement table, Dictionary<string, string> names) => table.EachRow(row => row.Select(cell => cell switch
    {
        { Fact: { } fact } when names.TryGetValue(fact.Row, out var other) => cell with { Fact = fact with { Row = other } },
        { Fact: null } when cell.Text.IndexOf('、') is > 0 and var end && names.TryGetValue(cell.Text[(end + 1)..], out var other) => cell with { Text = cell.Text[..(end + 1)] + other },
        _ => cell,
    }));

    private static TableElement ZerosPrinted(TableElement table) => table.EachRow(row => row.Select(cell => cell is { Fact: not null, Text.Length: 0 } ? cell with { Text = "0.00" } : cell));
}
