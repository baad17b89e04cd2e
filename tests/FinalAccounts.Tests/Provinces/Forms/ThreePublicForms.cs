using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>The three public expenses in one row of columns, and beside a table that compares years.</summary>
internal static class ThreePublicForms
{
    private const string Across = $"{nameof(ThreePublicTests)}.{nameof(ThreePublicTests.Items_printed_as_columns_become_lines)}";
    private const string Lost = $"{nameof(ThreePublicTests)}.{nameof(ThreePublicTests.A_row_that_leaves_out_its_blank_cells_is_not_placed)}";

    private static readonly string[] Keys = ["三公经费支出", "因公出国（境）费", "公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费", "公务接待费"];
    private static readonly string[] Columns = ["全年预算数", "决算数"];

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        Columned("three-public-in-pairs", "“三公”经费一行十二栏（各项下分预算数、决算数）", Across, Pairs),
        Columned("three-public-national-row", "“三公”经费一行十二栏（预算数、决算数下分各项）", Across, National),
        Columned("three-public-with-agency-operation", "“三公”经费十二栏另加机关运行经费决算数", $"{nameof(ThreePublicTests)}.{nameof(ThreePublicTests.A_number_that_slipped_into_the_heading_is_reported)}", table => WithAgencyOperation(Pairs(table))),
        Columned("three-public-row-lost-its-blanks", "“三公”经费十二栏、空格丢失：不猜，报告", Lost, Pairs) with
        {
            Profile = ProvincialAccounts.AllFunds with { Overseas = 0 },
            Print = document => document.Table(DisclosureTable.ThreePublicExpenses, table => table.EachRow(row => row.Any(cell => cell.Fact is not null) ? row.Where(cell => cell.Text.Length > 0).Concat(row.Where(cell => cell.Text.Length == 0).Select(_ => Cell.Blank)) : row)),
            Uncertain = ["cells", "tabs", "html", "docx", "xlsx", "pdf"],
        },
        new("three-public-comparison", "另有“三公”经费上年、本年比较表", $"{nameof(ThreePublicTests)}.{nameof(ThreePublicTests.A_comparison_with_last_year_is_another_table)}")
        {
            Shape = document => document.WithTables(tables => tables.SelectMany(table => table.Id == DisclosureTable.ThreePublicExpenses ? new Element[] { ExtraTables.Comparison, table } : [table])),
            Reported = ["unknown-table"],
        },
    ];

    private static ProvincialForm Columned(string name, string what, string drawn, Func<TableElement, TableElement> columned) => new(name, what, drawn)
    {
        Shape = document => document.Table(DisclosureTable.ThreePublicExpenses, columned),
    };

    private static Cell Amount(TableElement table, string key, string column)
    {
        var cell = table.Rows.SelectMany(row => row).Single(cell => cell.Fact == new FactName(key, column));
        return cell with { Text = cell.Text == "0.00" ? "" : cell.Text };
    }

    private static TableElement Pairs(TableElement table) => table with
    {
        Rows =
        [
            [Cell.Heading("合计", 2, 2), Cell.Heading("因公出国（境）费", 2, 2), Cell.Heading("公务用车购置及运行维护费", 6), Cell.Heading("公务接待费", 2, 2)],
            [Cell.Heading("小计", 2), Cell.Heading("公务用车购置费", 2), Cell.Heading("公务用车运行维护费", 2)],
            [.. Keys.SelectMany(_ => new[] { Cell.Heading("预算数"), Cell.Heading("决算数") })],
            [.. Keys.SelectMany(key => Columns.Select(column => Amount(table, key, column)))],
        ],
    };

    private static TableElement National(TableElement table)
    {
        IEnumerable<Cell> Upper() => [Cell.Heading("合计", rows: 2), Cell.Heading("因公出国（境）费", rows: 2), Cell.Heading("公务用车购置及运行维护费", 3), Cell.Heading("公务接待费", rows: 2)];
        IEnumerable<Cell> Lower() => [Cell.Heading("小计"), Cell.Heading("公务用车购置费"), Cell.Heading("公务用车运行维护费")];
        return table with
        {
            Rows =
            [
                [Cell.Heading("预算数", 6), Cell.Heading("决算数", 6)],
                [.. Upper(), .. Upper()],
                [.. Lower(), .. Lower()],
                [.. Enumerable.Range(1, 12).Select(number => Cell.Heading(number.ToString(System.Globalization.CultureInfo.InvariantCulture)))],
                [.. Columns.SelectMany(column => Keys.Select(key => Amount(table, key, column)))],
            ],
        };
    }

    private static TableElement WithAgencyOperation(TableElement table) => table with
    {
        Title = "一般公共预算财政拨款“三公”经费及机关运行经费支出决算表",
        Rows =
        [
            [Cell.Heading("一般公共预算财政拨款“三公”经费", 12), Cell.Heading("机关运行经费决算数", rows: 4)],
            .. table.Rows.Take(table.Rows.Count - 1),
            [.. table.Rows[^1], new Cell("325.88")],
        ],
    };
}
