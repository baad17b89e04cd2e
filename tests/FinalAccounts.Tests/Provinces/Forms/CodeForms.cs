using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;
using FinalAccounts.Tests.Layouts;
using FinalAccounts.Tests.Provinces.Printing;
using CodeColumns = FinalAccounts.Bench.Generation.CodeColumns;

namespace FinalAccounts.Tests.Provinces.Forms;

/// <summary>How functional codes, their names and the total line are printed.</summary>
internal static class CodeForms
{
    private const string Every = $"{nameof(CodedRowsTests)}.{nameof(CodedRowsTests.Every_form_of_05_gives_the_same_facts)}";

    public static IReadOnlyList<ProvincialForm> All { get; } =
    [
        Codes("codes-one-column", "编码一列：2080505", CodeColumns.Single),
        Codes("codes-three-columns", "类、款、项三列：208｜05｜05", CodeColumns.Split),
        Codes("codes-cumulative", "三列逐级：208｜20805｜2080505", CodeColumns.Cumulative),
        Codes("codes-last-part", "每行只印本级：208，其下05，其下05", CodeColumns.LastPart),
        Codes("codes-with-name", "编码与名称同格", CodeColumns.WithName),
        Codes("codes-merged", "编码占三列合并格", CodeColumns.Merged),
        Codes("codes-carried-in-merged-cells", "上级编码在向下合并的单元格内", CodeColumns.Split, Carried),
        Codes("header-words-in-rows", "“类、款、项”字样混入表体", CodeColumns.Split, HeaderWords),
        Codes("total-last", "合计在末行", CodeColumns.Single, rows => [.. rows.Where(row => !IsTotal(row)), .. rows.Where(IsTotal)]),
        Codes("total-last-merged-code", "合计在末行，编码占三列", CodeColumns.Merged, TotalLast),
        Codes("other-names-of-codes", "同一编码在其他年度用其他名称", CodeColumns.Single, rows => [.. rows.Select(row => Code(row) is null ? row : [row[0], new Cell("旧" + row[1].Text.Trim() + "（款）"), .. row.Skip(2)])]),
        Codes("unknown-codes", "科目表中没有的编码", CodeColumns.Single, rows => [.. rows.Select(row => Code(row) is { Length: 7 } ? [.. row.Select(cell => cell with { Text = cell.Text == Code(row) ? Code(row)![..5] + "77" : cell.Text, Fact = cell.Fact is null ? null : new FactName(Code(row)![..5] + "77", cell.Fact.Column) })] : row)], distinctItems: true),
    ];

    private static ProvincialForm Codes(string name, string what, CodeColumns codes, Func<IReadOnlyList<IReadOnlyList<Cell>>, IReadOnlyList<IReadOnlyList<Cell>>>? change = null, bool distinctItems = false) => new(name, what, Every)
    {
        Options = new(WrittenForm.Html) { Codes = codes },
        Shape = document => change is null ? document : document.EachTable(table => !IsCoded(table) || (distinctItems && !OneItemASection(table)) ? table : table with { Rows = change(table.Rows) }),
    };

    /// <summary>类 款 项 stood beside 栏次 and 合计; now the total line has a label of its own width.</summary>
    private static IReadOnlyList<IReadOnlyList<Cell>> TotalLast(IReadOnlyList<IReadOnlyList<Cell>> rows) =>
    [
        .. rows.Where(row => !IsTotal(row)).Select(row => row[0] is { IsHeading: true, Text: "类" } ? [.. row.Select(cell => cell with { Rows = 1 })] : row),
        .. rows.Where(IsTotal).Select(row => (IReadOnlyList<Cell>)[row[0] with { Columns = 4 }, .. row.Skip(1)]),
    ];

    private static bool IsCoded(TableElement table) => table.Id is DisclosureTable.Revenue or DisclosureTable.Expenditure or DisclosureTable.GeneralPublicBudgetExpenditure or DisclosureTable.GovernmentFund or DisclosureTable.StateCapital;

    private static bool OneItemASection(TableElement table) => table.Rows.Select(Code).Where(code => code?.Length == 7).GroupBy(code => code![..5]).All(items => items.Count() == 1);

    private static string? Code(IReadOnlyList<Cell> row) => row.FirstOrDefault(cell => cell.Fact is not null)?.Fact!.Row is { } key && char.IsAsciiDigit(key[0]) ? key : null;

    private static bool IsTotal(IReadOnlyList<Cell> row) => row.Any(cell => cell.Fact?.Row == "合计");

    private static IReadOnlyList<IReadOnlyList<Cell>> HeaderWords(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var width = rows[^1].Count - 4;
        IReadOnlyList<Cell> words = [new Cell("类"), new Cell("款"), new Cell("项"), .. Enumerable.Repeat(Cell.Blank, width + 1)];
        var middle = rows.Count - 3;
        return [.. rows.Take(middle), words, .. rows.Skip(middle)];
    }

    /// <summary>208 over all its lines, 05 over all of its section's.</summary>
    private static IReadOnlyList<IReadOnlyList<Cell>> Carried(IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        int Under(string code) => rows.Count(row => Code(row)?.StartsWith(code, StringComparison.Ordinal) == true);
        return [.. rows.Select(row => Code(row) switch
        {
            { Length: 3 } code => [row[0] with { Rows = Under(code) }, .. row.Skip(1)],
            { Length: 5 } code => [row[1] with { Rows = Under(code) }, .. row.Skip(2)],
            { Length: 7 } => [.. row.Skip(2)],
            _ => row,
        })];
    }
}
