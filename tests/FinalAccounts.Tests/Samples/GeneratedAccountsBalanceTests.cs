using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Tests.Samples;

/// <summary>Generated accounts satisfy the identities of the field exactly, in the cells as printed.</summary>
public sealed class GeneratedAccountsBalanceTests
{
    private static readonly string[] Sources = ["财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];
    private static readonly string[] Uses = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];
    private static readonly string[] Funds = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
    private static readonly string[] Classes = [.. FunctionalClassification.ClassLines.Select(line => line.Label[(line.Label.IndexOf('、', StringComparison.Ordinal) + 1)..])];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, 64)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Table_identities_hold(int number)
    {
        foreach (var facts in Documents(number))
        {
            // 01
            Assert.Equal(facts["01", "总计", "收入"], facts["01", "总计", "支出"]);
            Assert.Equal(facts["01", "本年收入合计", "收入"], facts.Sum("01", [.. Funds.Select(fund => fund + "收入"), .. Sources[1..]], "收入"));
            Assert.Equal(facts["01", "本年支出合计", "支出"], facts.Sum("01", Classes, "支出"));
            Assert.Equal(facts["01", "总计", "收入"], facts.Sum("01", ["本年收入合计", "使用非财政拨款结余", "年初结转和结余"], "收入"));
            Assert.Equal(facts["01", "总计", "支出"], facts.Sum("01", ["本年支出合计", "结余分配", "年末结转和结余"], "支出"));

            // 02, 03, 05: rows and hierarchy
            Coded(facts, "02", "本年收入合计", Sources);
            Coded(facts, "03", "本年支出合计", Uses);
            Coded(facts, "05", "本年支出合计", Uses[..2]);
            Coded(facts, "08", "合计", Uses[..2]);

            // 04
            Assert.Equal(facts["04", "总计", "收入"], facts["04", "总计", "支出合计"]);
            Assert.Equal(facts["04", "本年收入合计", "收入"], facts.Sum("04", Funds, "收入"));
            Assert.Equal(facts["04", "年初财政拨款结转和结余", "收入"], facts.Sum("04", Funds.Select(fund => "年初财政拨款结转和结余/" + fund), "收入"));
            Assert.Equal(facts["04", "总计", "收入"], facts.Sum("04", ["本年收入合计", "年初财政拨款结转和结余"], "收入"));
            foreach (var column in Funds.Prepend("支出合计"))
            {
                Assert.Equal(facts["04", "本年支出合计", column], facts.Sum("04", Classes, column));
                Assert.Equal(facts["04", "总计", column], facts.Sum("04", ["本年支出合计", "年末财政拨款结转和结余"], column));
            }

            Assert.All(facts.Rows("04"), row => Assert.Equal(facts["04", row, "支出合计"], Funds.Sum(fund => facts["04", row, fund])));

            // 06
            foreach (var code in new[] { "301", "302", "303", "307", "310", "399" }) Assert.Equal(facts["06", code, "金额"], facts.Sum("06", facts.Codes("06", 5, code), "金额"));
            Assert.Equal(facts["06", "人员经费合计", "金额"], facts.Sum("06", ["301", "303"], "金额"));
            Assert.Equal(facts["06", "公用经费合计", "金额"], facts.Sum("06", ["302", "307", "310", "399"], "金额"));

            // 07
            Coded(facts, "07", "本年支出小计", Uses[..2]);
            Assert.All(facts.Rows("07"), row => Assert.Equal(
                facts["07", row, "年末结转和结余"], facts["07", row, "年初结转和结余"] + facts["07", row, "本年收入"] - facts["07", row, "本年支出小计"]));

            // 09, 10
            foreach (var column in new[] { "年初预算数", "全年预算数", "决算数" })
            {
                Assert.Equal(facts["09", "三公经费支出", column], facts.Sum("09", ["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"], column));
                Assert.Equal(facts["09", "公务用车购置及运行维护费", column], facts.Sum("09", ["公务用车购置费", "公务用车运行维护费"], column));
            }

            Assert.Equal(facts["09", "公务接待费", "决算数"] > 0, facts["09", "国内公务接待批次", "决算数"] > 0);
            Assert.Equal(facts["09", "因公出国（境）费", "决算数"] > 0, facts["09", "因公出国（境）团组数", "决算数"] > 0);
            Assert.Equal(facts["10", "车辆数合计", "决算数"], facts.Sum("10", facts.Rows("10").Where(row => row.EndsWith("用车", StringComparison.Ordinal)), "决算数"));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Identities_between_tables_hold(int number)
    {
        foreach (var facts in Documents(number))
        {
            Assert.Equal(facts["01", "本年收入合计", "收入"], facts["02", "合计", "本年收入合计"]);
            Assert.Equal(Funds.Sum(fund => facts["01", fund + "收入", "收入"]), facts["02", "合计", "财政拨款收入"]);
            foreach (var source in Sources[1..]) Assert.Equal(facts["01", source, "收入"], facts["02", "合计", source]);
            foreach (var (label, code) in FunctionalClassification.ClassLines)
            {
                var name = label[(label.IndexOf('、', StringComparison.Ordinal) + 1)..];
                Assert.Equal(facts["01", name, "支出"], facts["03", code, "本年支出合计"]);
                Assert.Equal(facts["04", name, Funds[0]], facts["05", code, "本年支出合计"]);
                Assert.Equal(facts["04", name, Funds[1]], facts["07", code, "本年支出小计"]);
                Assert.Equal(facts["04", name, Funds[2]], facts["08", code, "合计"]);
            }

            foreach (var fund in Funds) Assert.Equal(facts["01", fund + "收入", "收入"], facts["04", fund, "收入"]);
            Assert.Equal(facts["05", "合计", "基本支出"], facts.Sum("06", ["人员经费合计", "公用经费合计"], "金额"));
            foreach (var code in facts.Codes("05", 7))
            {
                foreach (var column in new[] { "本年支出合计", "基本支出", "项目支出" }) Assert.True(facts["05", code, column] <= facts["03", code, column]);
            }

            Assert.True(facts["06", "30217", "金额"] <= facts["09", "公务接待费", "决算数"]);
            Assert.True(facts["06", "30231", "金额"] <= facts["09", "公务用车运行维护费", "决算数"]);
            Assert.Equal(facts["09", "公务用车保有量", "决算数"], facts["10", "车辆数合计", "决算数"]);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_year_opens_with_the_closing_balance_of_the_last(int number)
    {
        var years = Documents(number).ToList();
        for (var i = 1; i < years.Count; i++)
        {
            Assert.Equal(years[i - 1]["01", "年末结转和结余", "支出"], years[i]["01", "年初结转和结余", "收入"]);
            Assert.Equal(years[i - 1]["04", "年末财政拨款结转和结余", "支出合计"], years[i]["04", "年初财政拨款结转和结余", "收入"]);
        }
    }

    private static IEnumerable<PrintedFacts> Documents(int number)
    {
        var department = Departments.Many(number + 1).Last();
        return AccountGenerator.Years(department, 2022, 2024).Select(account => new PrintedFacts(DocumentComposer.Compose(account, new FormOptions(WrittenForm.CellPerLine))));
    }

    private static void Coded(PrintedFacts facts, string table, string total, string[] parts)
    {
        foreach (var row in facts.Rows(table)) Assert.Equal(facts[table, row, total], parts.Sum(part => facts[table, row, part]));
        foreach (var column in parts.Prepend(total))
        {
            Assert.Equal(facts[table, "合计", column], facts.Sum(table, facts.Codes(table, 3), column));
            foreach (var code in facts.Codes(table, 3)) Assert.Equal(facts[table, code, column], facts.Sum(table, facts.Codes(table, 5, code), column));
            foreach (var code in facts.Codes(table, 5)) Assert.Equal(facts[table, code, column], facts.Sum(table, facts.Codes(table, 7, code), column));
        }
    }
}
