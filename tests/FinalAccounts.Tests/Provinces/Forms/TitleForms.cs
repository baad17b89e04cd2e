using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>How tables are titled and labelled, and how the contents list repeats their titles.</summary>
internal static class TitleForms
{
    private const string Labels = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.Captions_vary)}";
    private const string LabelInFront = $"{nameof(TableTitleTests)}.{nameof(TableTitleTests.The_label_in_front_is_kept)}";
    private const string Wordings = $"{nameof(TableTitleTests)}.{nameof(TableTitleTests.A_title_names_its_table_in_every_wording)}";
    private const string Contents = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.A_contents_list_is_no_table_and_lends_no_title)}";
    private const string TwoLines = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.A_title_on_two_lines_is_put_together)}";
    private const string InTable = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.A_title_and_captions_in_the_grids_own_rows_are_found)}";

    private const string ChineseNumbers = "一二三四五六七八九十";

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        new("label-public", "编号“公开01表”", Labels),
        new("label-spaced", "编号“公开 01 表”", Labels) { Shape = document => document.EachTable(table => table with { Label = $"公开 {Number(table):00} 表" }) },
        new("label-digit-in-title", "表名前“表 1：”", LabelInFront) { Shape = document => document.EachTable(table => table with { Label = null, Title = $"表 {Number(table)}：{table.Title}" }) },
        new("label-chinese-in-title", "表名前“表一：”", LabelInFront) { Shape = document => document.EachTable(table => table with { Label = null, Title = $"表{ChineseNumbers[Number(table) - 1]}：{table.Title}" }) },
        new("label-none", "无编号", Labels) { Shape = document => document.EachTable(table => table with { Label = null }) },
        new("label-of-another-table", "编号与顺序不符", $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.The_number_printed_on_a_table_does_not_say_which_it_is)}") { Shape = document => document.EachTable(table => table with { Label = $"公开{11 - Number(table):00}表" }) },
        Titled("title-revenue-summary", "“收入决算总表”“支出决算总表”", (DisclosureTable.Revenue, "收入决算总表"), (DisclosureTable.Expenditure, "支出决算总表")),
        Titled("title-basic-detail", "“……基本支出决算明细表”", (DisclosureTable.GeneralPublicBudgetBasicExpenditure, "一般公共预算财政拨款基本支出决算明细表")),
        Titled("title-three-public-until-2021", "2021年以前的“一般公共预算财政拨款‘三公’经费支出决算表”", (DisclosureTable.ThreePublicExpenses, "一般公共预算财政拨款“三公”经费支出决算表")),
        new("title-three-public-with-meetings", "“三公”经费及会议费、培训费支出决算表", $"{nameof(ThreePublicTests)}.{nameof(ThreePublicTests.Conference_and_training_costs_stand_beside_the_three_public_ones)}")
        {
            Shape = document => document.Table(DisclosureTable.ThreePublicExpenses, table => WithMeetings(table) with { Title = "“三公”经费及会议费、培训费支出决算表" }),
        },
        new("title-with-department-and-year", "表名前有部门名称或年度", Wordings) { Shape = document => document.EachTable(table => table with { Title = Number(table) % 2 == 0 ? "云汀市自然资源局" + table.Title : "2024年度" + table.Title }) },
        new("title-on-two-lines", "表名分两行", TwoLines)
        {
            Shape = document => document.EachElement(element => element is TableElement { Id: not null } table && table.Title.IndexOf("财政拨款", StringComparison.Ordinal) is > 3 and var half
                ? [new ParagraphElement(table.Title[..(half + 4)]), table with { Title = table.Title[(half + 4)..] }]
                : [element]),
            Without = ["xlsx"],
        },
        new("title-in-table", "表名、编制部门和单位在表内首行", InTable) { Shape = document => document.EachElement(element => [element is TableElement { Title.Length: > 0 } table ? Redrawing.TitleInside(table with { Notes = [] }) with { Notes = table.Notes } : element]) },
        new("contents-with-leaders", "目录逐一重复表名，带引导点和页码", Contents)
        {
            Shape = document => document.EachElement(element => element is ContentsElement line ? [new ParagraphElement($"{line.Text.Trim()}{new string('…', 9)}{line.Page}")] : [element]),
        },
        new("contents-without-pages", "目录只有表名", Contents)
        {
            Shape = document => document.EachElement(element => element is ContentsElement line ? [new ParagraphElement(line.Text.Trim())] : [element]),
        },
    ];

    private static int Number(TableElement table) => (int)table.Id!.Value;

    private static ProvincialForm Titled(string name, string what, params (DisclosureTable Table, string Title)[] titles) => new(name, what, Wordings)
    {
        Shape = document => document.EachTable(table => titles.FirstOrDefault(title => title.Table == table.Id) is { Title: { } other } ? table with { Title = other } : table),
    };

    private static TableElement WithMeetings(TableElement table)
    {
        IReadOnlyList<Cell> Line(string label, string key, string amount) =>
            [new Cell(label), new Cell("90"), Cell.Number(amount, key, "年初预算数"), Cell.Number(amount, key, "全年预算数"), Cell.Number(amount, key, "决算数")];
        var money = table.Rows.ToList().FindIndex(row => row[0].Text.StartsWith("二、", StringComparison.Ordinal));
        return table with { Rows = [.. table.Rows.Take(money), Line("二、会议费", "会议费", "6.10"), Line("三、培训费", "培训费", "4.25"), .. table.Rows.Skip(money)] };
    }
}
