using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Provinces.Printing;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>Which tables are printed, in which order, under which numbers, and what stands among them.</summary>
internal static class TableSetForms
{
    private const string Order = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.The_number_printed_on_a_table_does_not_say_which_it_is)}";
    private const string Extra = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.An_unknown_table_is_kept_as_it_stands_and_reported)}";
    private const string ByUnit = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.Revenue_by_unit_is_an_extra_table)}";
    private const string Cards = $"{nameof(TableReaderTests)}.{nameof(TableReaderTests.Scorecards_are_left_alone)}";

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        new("eight-tables", "八张表（旧式，无国资预算表和资产表）", Order) { Shape = document => Numbered(document.WithTables(tables => tables.Where(table => table.Id is not (DisclosureTable.StateCapital or DisclosureTable.StateAssets)))) },
        new("nine-tables", "九张表（国家标准，无资产表）", Order) { Shape = document => document.WithTables(tables => tables.Where(table => table.Id is not DisclosureTable.StateAssets)) },
        new("fifteen-tables", "十五张表：十张标准表和五张其他表", Extra)
        {
            Shape = document => Numbered(document.WithTables(tables => [.. tables, ExtraTables.Procurement, ExtraTables.Projects, ExtraTables.BalanceSheet, ExtraTables.AgencyOperation, ExtraTables.Transfers])),
            Reported = ["unknown-table"],
        },
        ThreePublicAt(7),
        ThreePublicAt(8),
        ThreePublicAt(11),
        ThreePublicAt(13),
        new("three-public-ninth-labelled-07", "“三公”经费表排第九、编号却是公开07表", Order) { Shape = document => document.Table(DisclosureTable.ThreePublicExpenses, table => table with { Label = "公开07表" }) },
        WithExtra("extra-procurement", "另有政府采购表", ExtraTables.Procurement),
        WithExtra("extra-projects", "另有项目支出表", ExtraTables.Projects),
        WithExtra("extra-balance-sheet", "另有资产负债表", ExtraTables.BalanceSheet),
        WithExtra("unknown-table", "不认识的表按原样保留并报告", ExtraTables.Transfers),
        new("scorecards-as-tables-13-15", "绩效自评表编为第13至15张表", Cards)
        {
            Shape = document => Numbered(document with { Elements = [.. document.Elements.Where(element => !IsCard(element))] }, [.. document.Elements.OfType<TableElement>().Where(IsCard)]),
        },
        new("twice-by-unit-and-by-code", "收入、支出决算表按单位和按科目各印一次", ByUnit)
        {
            Shape = document => document.WithTables(tables => tables.SelectMany(table => table.Id is DisclosureTable.Revenue or DisclosureTable.Expenditure
                ? new Element[] { ExtraTables.ByUnit(table, "（分单位）"), table with { Title = table.Title + "（分科目）" } }
                : [table])),
            Reported = ["unknown-table"],
        },
        new("twice-under-one-title", "收入、支出决算表按单位和按科目各印一次，表名相同", ByUnit)
        {
            Shape = document => document.WithTables(tables => tables.SelectMany(table => table.Id is DisclosureTable.Revenue or DisclosureTable.Expenditure ? new Element[] { ExtraTables.ByUnit(table, ""), table } : [table])),
            Reported = ["layout-declined"],
        },
    ];

    private static bool IsCard(Element element) => element is TableElement { Id: null } table && table.Title.Contains("自评表", StringComparison.Ordinal);

    private static ProvincialForm ThreePublicAt(int position) => new($"three-public-at-{position}", $"“三公”经费表排第{position}", Order)
    {
        Shape = document => Numbered(document.WithTables(tables =>
        {
            List<TableElement> others = [.. tables.Where(table => table.Id != DisclosureTable.ThreePublicExpenses), ExtraTables.Procurement, ExtraTables.Projects, ExtraTables.BalanceSheet];
            others.Insert(position - 1, tables.Single(table => table.Id == DisclosureTable.ThreePublicExpenses));
            return others.Take(Math.Max(10, position));
        })),
        Reported = position > 10 ? ["unknown-table"] : [],
    };

    private static ProvincialForm WithExtra(string name, string what, TableElement extra) => new(name, what, Extra)
    {
        Shape = document => document.WithTables(tables => [.. tables, extra]),
        Reported = ["unknown-table"],
    };

    /// <summary>The tables numbered as they stand, with scorecards behind them.</summary>
    private static PublishedDocument Numbered(PublishedDocument document, params TableElement[] cards) => document.WithTables(tables =>
    {
        var all = document.Elements.SkipWhile(element => element != tables[0]).OfType<TableElement>().TakeWhile(table => table.Id is not null || table.Label is not null).Concat(cards).ToList();
        return all.Select((table, i) => table with { Label = $"公开{i + 1 + (i >= tables.Count && cards.Length > 0 ? 2 : 0):00}表" });
    });
}
