using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>The headings of the six-column form with balances, which 07 and some forms of 08 share.</summary>
internal static class FundHeadings
{
    public static Dictionary<Measure, string[]> All => new()
    {
        [Measure.OpeningBalance] = ["年初结转和结余", "年初结转结余", "上年结转和结余", "年初结转", "年初财政拨款结转和结余"],
        [Measure.CurrentYearRevenue] = ["本年收入", "本年收入合计", "收入"],
        [Measure.CurrentYearExpenditure] = ["本年支出", "本年支出合计", "本年支出小计", "支出", "支出合计", "合计", "小计"],
        [Measure.BasicExpenditure] = ["基本支出"],
        [Measure.ProjectExpenditure] = ["项目支出"],
        [Measure.ClosingBalance] = ["年末结转和结余", "年末结转结余", "年末结转", "年末财政拨款结转和结余"],
    };

    public static HashSet<string> Wrappers => HeadingWords.GroupsOf(
        "本年支出", "支出",
        "政府性基金预算财政拨款收入支出", "政府性基金预算财政拨款支出", "政府性基金预算财政拨款", "政府性基金预算支出",
        "国有资本经营预算财政拨款收入支出", "国有资本经营预算财政拨款支出", "国有资本经营预算财政拨款", "国有资本经营预算支出");
}
