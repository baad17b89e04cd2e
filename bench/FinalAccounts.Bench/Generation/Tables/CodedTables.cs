using System.Globalization;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>02, 03, 05, 07 and 08: functional codes down, measures across.</summary>
internal static class CodedTables
{
    private sealed record Column(string Name, string Heading, Func<ItemYear, long> Amount, string? Group = null);

    public static TableElement Revenue(AccountYear account, FormOptions form) => Build(
        DisclosureTable.Revenue, account, form, account.Items, zeroIsBlank: false,
        new("本年收入合计", "本年收入合计", item => item.Revenue),
        new("财政拨款收入", "财政拨款收入", item => item.FiscalAppropriation),
        new("上级补助收入", "上级补助收入", item => item.HigherLevelSubsidy),
        new("事业收入", "事业收入", item => item.InstitutionalRevenue),
        new("经营收入", "经营收入", item => item.BusinessRevenue),
        new("附属单位上缴收入", "附属单位上缴收入", item => item.AffiliateRemittance),
        new("其他收入", "其他收入", item => item.OtherRevenue)) with
    { Notes = ["注：按功能分类列示当年取得的全部收入。"] };

    public static TableElement Expenditure(AccountYear account, FormOptions form) => Build(
        DisclosureTable.Expenditure, account, form, account.Items, zeroIsBlank: true,
        new("本年支出合计", "本年支出合计", item => item.Expenditure),
        new("基本支出", "基本支出", item => item.Basic),
        new("项目支出", "项目支出", item => item.Project),
        new("上缴上级支出", "上缴上级支出", _ => 0),
        new("经营支出", "经营支出", item => item.BusinessExpenditure),
        new("对附属单位补助支出", "对附属单位补助支出", _ => 0)) with
    { Notes = ["注：按功能分类列示当年发生的全部支出。"] };

    public static TableElement GeneralPublicBudget(AccountYear account, FormOptions form) => Build(
        DisclosureTable.GeneralPublicBudgetExpenditure, account, form, Of(account, Fund.GeneralPublicBudget), zeroIsBlank: true,
        new("本年支出合计", "本年支出合计", item => item.Expenditure),
        new("基本支出", "基本支出", item => item.Basic),
        new("项目支出", "项目支出", item => item.Project)) with
    { Notes = ["注：只列示由一般公共预算财政拨款安排的支出。"] };

    public static TableElement GovernmentFund(AccountYear account, FormOptions form) => WithStatement(
        Build(
            DisclosureTable.GovernmentFund, account, form, Of(account, Fund.GovernmentFund), zeroIsBlank: true,
            new("年初结转和结余", "年初结转和结余", item => item.Opening),
            new("本年收入", "本年收入", item => item.FiscalAppropriation),
            new("本年支出小计", "小计", item => item.Expenditure, "本年支出"),
            new("基本支出", "基本支出", item => item.Basic, "本年支出"),
            new("项目支出", "项目支出", item => item.Project, "本年支出"),
            new("年末结转和结余", "年末结转和结余", item => item.Closing)),
        account, Fund.GovernmentFund, "政府性基金预算财政拨款收入和支出");

    public static TableElement StateCapital(AccountYear account, FormOptions form) => WithStatement(
        Build(
            DisclosureTable.StateCapital, account, form, Of(account, Fund.StateCapital), zeroIsBlank: true,
            new("合计", "合计", item => item.Expenditure),
            new("基本支出", "基本支出", item => item.Basic),
            new("项目支出", "项目支出", item => item.Project)),
        account, Fund.StateCapital, "国有资本经营预算财政拨款支出");

    private static IReadOnlyList<ItemYear> Of(AccountYear account, Fund fund) => [.. account.Items.Where(item => item.Fund == fund)];

    private static TableElement WithStatement(TableElement table, AccountYear account, Fund fund, string what) => table with
    {
        Notes = account.Items.Any(item => item.Fund == fund)
            ? [$"注：列示本年度{what}的情况。"]
            : [$"注：本表无数据，{account.Department.Self}{account.Year}年度没有{what}。"],
    };

    private static TableElement Build(DisclosureTable table, AccountYear account, FormOptions form, IReadOnlyList<ItemYear> items, bool zeroIsBlank, params Column[] columns)
    {
        var rows = new List<IReadOnlyList<Cell>>(Headings(form.Codes, columns));
        Cell Amount(Column column, string row, IEnumerable<ItemYear> of) =>
            Cell.Number(items.Count == 0 ? "" : Print(of.Sum(column.Amount)), row, column.Name);
        string Print(long amount) => zeroIsBlank ? form.MoneyOrBlank(amount) : form.Money(amount);

        rows.Add([.. TotalLabel(form.Codes), .. columns.Select(column => Amount(column, "合计", items))]);
        var codes = items.SelectMany(item => new[] { item.Code[..3], item.Code[..5], item.Code }).Distinct().Order(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var under = items.Where(item => item.Code.StartsWith(code, StringComparison.Ordinal)).ToList();
            rows.Add([.. Label(form.Codes, code), .. columns.Select(column => Amount(column, code, under))]);
        }

        if (items.Count == 0) rows.Add([.. Label(form.Codes, ""), .. columns.Select(_ => Cell.Blank)]);
        return Frame.Of(table, account, form, rows);
    }

    /// <summary>Two rows of headings (a group over its columns) and the row of column numbers.</summary>
    private static IEnumerable<IReadOnlyList<Cell>> Headings(CodeColumns codes, Column[] columns)
    {
        var upper = new List<Cell>();
        var lower = new List<Cell>();
        switch (codes)
        {
            case CodeColumns.Merged or CodeColumns.Split or CodeColumns.Cumulative or CodeColumns.LastPart:
                upper.Add(Cell.Heading("项    目", 4));
                lower.AddRange([Cell.Heading("支出功能分类科目编码", 3), Cell.Heading("科目名称")]);
                break;
            case CodeColumns.Single:
                upper.AddRange([Cell.Heading("科目编码", rows: 2), Cell.Heading("科目名称", rows: 2)]);
                break;
            default:
                upper.Add(Cell.Heading("项目", rows: 2));
                break;
        }

        foreach (var group in columns.GroupBy(column => column.Group ?? column.Name))
        {
            var grouped = group.First().Group is not null;
            upper.Add(grouped ? Cell.Heading(group.Key, group.Count()) : Cell.Heading(group.First().Heading, rows: 2));
            if (grouped) lower.AddRange(group.Select(column => Cell.Heading(column.Heading)));
        }

        yield return upper;
        yield return lower;
        IEnumerable<Cell> label = codes is not (CodeColumns.Single or CodeColumns.WithName)
            ? [Cell.Heading("类", rows: 2), Cell.Heading("款", rows: 2), Cell.Heading("项", rows: 2), Cell.Heading("栏次")]
            : [Cell.Heading("栏次", codes == CodeColumns.Single ? 2 : 1)];
        yield return [.. label, .. columns.Select((_, i) => Cell.Heading((i + 1).ToString(CultureInfo.InvariantCulture)))];
    }

    private static IReadOnlyList<Cell> TotalLabel(CodeColumns codes) => codes == CodeColumns.Single ? [new Cell("合计", 2)] : [new Cell("合计")];

    private static IReadOnlyList<Cell> Label(CodeColumns codes, string code)
    {
        var name = code.Length == 0 ? "" : FunctionalClassification.NameOf(code);
        return codes switch
        {
            CodeColumns.Merged => [new Cell(code, 3), new Cell(name)],
            CodeColumns.Split => [new Cell(Part(0, 3)), new Cell(Part(3, 2)), new Cell(Part(5, 2)), new Cell(name)],
            CodeColumns.Single => [new Cell(code), new Cell(name)],
            CodeColumns.Cumulative => [new Cell(Part(0, 3)), new Cell(Whole(5)), new Cell(Whole(7)), new Cell(name)],
            CodeColumns.LastPart => [new Cell(code.Length == 3 ? code : ""), new Cell(code.Length == 5 ? code[3..] : ""), new Cell(code.Length == 7 ? code[5..] : ""), new Cell(name)],
            _ => [new Cell(code.Length == 0 ? "" : $"{code} {name}")],
        };

        string Whole(int length) => code.Length >= length ? code[..length] : "";
        string Part(int start, int length) => code.Length > start ? code.Substring(start, length) : "";
    }
}
