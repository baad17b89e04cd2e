using System.Globalization;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>01 收入支出决算总表 and 04 财政拨款收入支出决算总表: two sides with 行次.</summary>
internal static class SummaryTables
{
    private sealed record Line(string Label, string Key, params string[] Amounts);

    private static readonly Line Nothing = new("", "");

    public static TableElement RevenueAndExpenditure(AccountYear account, FormOptions form)
    {
        Line[] revenue =
        [
            new("一、一般公共预算财政拨款收入", "一般公共预算财政拨款收入", form.MoneyOrBlank(account.Sum(Fund.GeneralPublicBudget, item => item.FiscalAppropriation))),
            new("二、政府性基金预算财政拨款收入", "政府性基金预算财政拨款收入", form.MoneyOrBlank(account.Sum(Fund.GovernmentFund, item => item.FiscalAppropriation))),
            new("三、国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款收入", form.MoneyOrBlank(account.Sum(Fund.StateCapital, item => item.FiscalAppropriation))),
            new("四、上级补助收入", "上级补助收入", form.Money(account.Sum(item => item.HigherLevelSubsidy))),
            new("五、事业收入", "事业收入", form.Money(account.Sum(item => item.InstitutionalRevenue))),
            new("六、经营收入", "经营收入", form.Money(account.Sum(item => item.BusinessRevenue))),
            new("七、附属单位上缴收入", "附属单位上缴收入", form.Money(account.Sum(item => item.AffiliateRemittance))),
            new("八、其他收入", "其他收入", form.Money(account.Sum(item => item.OtherRevenue))),
            .. Enumerable.Repeat(Nothing, 18),
            new("本年收入合计", "本年收入合计", form.Money(account.Sum(item => item.Revenue))),
            new("  使用非财政拨款结余", "使用非财政拨款结余", form.MoneyOrBlank(account.Sum(item => item.SurplusUsed))),
            new("  年初结转和结余", "年初结转和结余", form.MoneyOrBlank(account.Sum(item => item.Opening))),
            Nothing,
            new("总计", "总计", form.Money(account.Sum(item => item.Opening + item.Revenue + item.SurplusUsed))),
        ];
        Line[] expenditure =
        [
            .. ClassLines(code => [form.MoneyOrBlank(account.Sum(item => item.Class == code ? item.Expenditure : 0))]),
            new("本年支出合计", "本年支出合计", form.Money(account.Sum(item => item.Expenditure))),
            new("  结余分配", "结余分配", form.MoneyOrBlank(account.Sum(item => item.Distribution))),
            new("  年末结转和结余", "年末结转和结余", form.MoneyOrBlank(account.Sum(item => item.Closing))),
            Nothing,
            new("总计", "总计", form.Money(account.Sum(item => item.Expenditure + item.Distribution + item.Closing))),
        ];
        return Frame.Of(DisclosureTable.RevenueAndExpenditureSummary, account, form, Rows(revenue, expenditure, ["支出"], ["金额"])) with
        {
            Notes = ["注：1.收入和支出均按全部资金填列，含上年结转。", "    2.金额以两位小数列示。"],
        };
    }

    public static TableElement Appropriation(AccountYear account, FormOptions form)
    {
        string[] Funds(Func<ItemYear, long> amount, Func<long, string> print) =>
        [
            print(account.Sum(item => item.IsFiscal ? amount(item) : 0)),
            form.MoneyOrBlank(account.Sum(Fund.GeneralPublicBudget, amount)),
            form.MoneyOrBlank(account.Sum(Fund.GovernmentFund, amount)),
            form.MoneyOrBlank(account.Sum(Fund.StateCapital, amount)),
        ];
        Line Fiscal(string label, string key, Func<ItemYear, long> amount) => new(label, key, form.MoneyOrBlank(account.Sum(item => item.IsFiscal ? amount(item) : 0)));
        Line[] OfFunds(string under, Func<ItemYear, long> amount) =>
        [
            new("一、一般公共预算财政拨款", under + "一般公共预算财政拨款", form.MoneyOrBlank(account.Sum(Fund.GeneralPublicBudget, amount))),
            new("二、政府性基金预算财政拨款", under + "政府性基金预算财政拨款", form.MoneyOrBlank(account.Sum(Fund.GovernmentFund, amount))),
            new("三、国有资本经营预算财政拨款", under + "国有资本经营预算财政拨款", form.MoneyOrBlank(account.Sum(Fund.StateCapital, amount))),
        ];

        Line[] revenue =
        [
            .. OfFunds("", item => item.FiscalAppropriation),
            .. Enumerable.Repeat(Nothing, 23),
            Fiscal("本年收入合计", "本年收入合计", item => item.FiscalAppropriation),
            Fiscal("年初财政拨款结转和结余", "年初财政拨款结转和结余", item => item.Opening),
            .. OfFunds("年初财政拨款结转和结余/", item => item.Opening),
            Fiscal("总计", "总计", item => item.Opening + item.FiscalAppropriation),
        ];
        Line[] expenditure =
        [
            .. ClassLines(code => Funds(item => item.Class == code ? item.Expenditure : 0, form.MoneyOrBlank)),
            new("本年支出合计", "本年支出合计", Funds(item => item.Expenditure, form.Money)),
            new("年末财政拨款结转和结余", "年末财政拨款结转和结余", Funds(item => item.Closing, form.MoneyOrBlank)),
            Nothing, Nothing, Nothing,
            new("总计", "总计", Funds(item => item.Expenditure + item.Closing, form.Money)),
        ];
        string[] columns = ["支出合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
        return Frame.Of(DisclosureTable.AppropriationSummary, account, form, Rows(revenue, expenditure, columns, ["合计", .. columns[1..]])) with
        {
            Notes = ["注：三项财政拨款的收支和结转结余均列入本表。"],
        };
    }

    private static IEnumerable<Line> ClassLines(Func<string, string[]> amounts) =>
        FunctionalClassification.ClassLines.Select(line => new Line(line.Label, line.Label[(line.Label.IndexOf('、', StringComparison.Ordinal) + 1)..], amounts(line.Code)));

    private static IReadOnlyList<IReadOnlyList<Cell>> Rows(Line[] revenue, Line[] expenditure, string[] columns, string[] headings)
    {
        var rows = new List<IReadOnlyList<Cell>>
        {
            new[] { Cell.Heading("收入", 3), Cell.Heading("支出", 2 + columns.Length) },
            new[] { Cell.Heading("项    目"), Cell.Heading("行次"), Cell.Heading("金额"), Cell.Heading("项目（按功能分类）"), Cell.Heading("行次") }
                .Concat(headings.Select(heading => Cell.Heading(heading))).ToArray(),
            new[] { Cell.Heading("栏    次"), Cell.Heading(""), Cell.Heading("1"), Cell.Heading("栏    次"), Cell.Heading("") }
                .Concat(headings.Select((_, i) => Cell.Heading(Number(i + 2)))).ToArray(),
        };
        for (var i = 0; i < revenue.Length; i++)
        {
            var row = new List<Cell> { new(revenue[i].Label), new(Number(i + 1)), Amount(revenue[i], 0, "收入"), new(expenditure[i].Label), new(Number(i + 1 + revenue.Length)) };
            row.AddRange(columns.Select((column, c) => Amount(expenditure[i], c, column)));
            rows.Add(row);
        }

        return rows;
    }

    private static Cell Amount(Line line, int index, string column) => line.Amounts.Length == 0 ? Cell.Blank : Cell.Number(line.Amounts[index], line.Key, column);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
