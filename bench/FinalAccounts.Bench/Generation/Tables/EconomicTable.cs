using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Tables;

/// <summary>06 一般公共预算财政拨款基本支出决算表: three blocks of economic codes side by side.</summary>
internal static class EconomicTable
{
    public static TableElement Build(AccountYear account, FormOptions form)
    {
        var blocks = new[] { EconomicClassification.Personnel, EconomicClassification.Goods, EconomicClassification.Capital };
        var rows = new List<IReadOnlyList<Cell>>
        {
            new[] { Cell.Heading("人员经费", 3), Cell.Heading("公用经费", 6) },
            blocks.SelectMany(_ => new[] { Cell.Heading("经济分类科目编码"), Cell.Heading("科目名称"), Cell.Heading("金额") }).ToArray(),
        };
        for (var i = 0; i < blocks.Max(block => block.Count); i++)
        {
            rows.Add([.. blocks.SelectMany(block => i < block.Count ? Line(block[i].Code, block[i].Name) : [Cell.Blank, Cell.Blank, Cell.Blank])]);
        }

        rows.Add(
        [
            new Cell("人员经费合计", 2), Cell.Number(form.Money(account.PersonnelExpenses), "人员经费合计", "金额"),
            new Cell("公用经费合计", 5), Cell.Number(form.Money(account.OperatingExpenses), "公用经费合计", "金额"),
        ]);
        return Frame.Of(DisclosureTable.GeneralPublicBudgetBasicExpenditure, account, form, rows) with
        {
            Notes = ["注：按经济分类列示一般公共预算财政拨款基本支出的明细。"],
        };

        Cell[] Line(string code, string name) =>
        [
            new(code), new(code.Length == 3 ? name : "  " + name), Cell.Number(form.Money(account.EconomicClass(code)), code, "金额"),
        ];
    }
}
