using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Bench.Generation.Tables;
using static FinalAccounts.Bench.Generation.Wording.Phrases;

namespace FinalAccounts.Bench.Generation.Wording;

/// <summary>第三部分 决算情况说明, sections 一 to 八: every figure is computed from the account.</summary>
internal static class NarrativeText
{
    public static IEnumerable<Element> Sections(AccountYear account, Dice dice)
    {
        var (self, year) = (account.Department.Self, account.Year);
        yield return new HeadingElement(2, "一、收入决算情况说明");
        var revenue = account.ChangeOf(a => a.Sum(item => item.Revenue));
        yield return new ParagraphElement(
            $"{self}{year}年度收入总计{Money(account.Sum(item => item.Opening + item.Revenue + item.SurplusUsed))}，" +
            $"其中年初结转和结余{Money(account.Sum(item => item.Opening))}，{Against(account.ChangeOf(a => a.Sum(item => item.Opening)))}；" +
            $"使用非财政拨款结余{Money(account.Sum(item => item.SurplusUsed))}，{Against(account.ChangeOf(a => a.Sum(item => item.SurplusUsed)))}；" +
            $"本年收入合计{Money(revenue.Current)}，{Against(revenue, Reasons.OfFunds, dice)}。");
        yield return new ParagraphElement("本年收入的具体构成：" + string.Join('；', Sources(account)) + "。");

        yield return new HeadingElement(2, "二、支出决算情况说明");
        var expenditure = account.ChangeOf(a => a.Sum(item => item.Expenditure));
        var closing = account.ChangeOf(a => a.Sum(item => item.Closing));
        yield return new ParagraphElement(
            $"{self}{year}年度支出总计{Money(account.Sum(item => item.Expenditure + item.Distribution + item.Closing))}，" +
            $"其中本年支出合计{Money(expenditure.Current)}，{Against(expenditure, Reasons.OfFunds, dice)}；" +
            $"结余分配{Money(account.Sum(item => item.Distribution))}，{Against(account.ChangeOf(a => a.Sum(item => item.Distribution)))}；" +
            $"年末结转和结余{Money(closing.Current)}，{Against(closing, Reasons.OfFunds, dice)}。");
        yield return new ParagraphElement("本年支出的具体构成：" + string.Join('；',
            Part("基本支出", account.Sum(item => item.Basic), expenditure.Current),
            Part("项目支出", account.Sum(item => item.Project), expenditure.Current),
            Part("经营支出", account.Sum(item => item.BusinessExpenditure), expenditure.Current)) + "。");

        yield return new HeadingElement(2, "三、财政拨款支出决算情况说明");
        var spent = account.Sum(item => item.IsFiscal ? item.Expenditure : 0);
        var budget = account.InitialBudgets.Values.Sum();
        yield return new ParagraphElement($"{self}{year}年度财政拨款本年支出年初预算数{Money(budget)}，决算数{Money(spent)}{Completion(spent, budget, "年初预算")}。其中：");
        var number = 0;
        foreach (var (code, planned) in account.InitialBudgets.OrderBy(line => line.Key, StringComparer.Ordinal))
        {
            var used = account.Sum(item => item.IsFiscal && item.Class == code ? item.Expenditure : 0);
            var change = new Change(used, planned);
            yield return new ParagraphElement(
                $"（{Ordinal(++number)}）{FunctionalClassification.NameOf(code)}（类）年初预算数{Money(planned)}，决算数{Money(used)}{Completion(used, planned, "年初预算")}。" +
                (change.Difference == 0 ? "" : $"预决算差异主要原因：{(code is "208" or "210" or "221" ? Reasons.OfStaff(change, dice) : Reasons.OfFunds(change, dice))}。"));
        }

        yield return new HeadingElement(2, "四、一般公共预算财政拨款基本支出决算情况说明");
        yield return new ParagraphElement($"{self}{year}年度一般公共预算财政拨款基本支出{Money(account.Sum(Fund.GeneralPublicBudget, item => item.Basic))}，其中：");
        yield return Economic(account, 1, "工资福利支出", "301", Reasons.OfStaff, dice);
        yield return Economic(account, 2, "商品和服务支出", "302", Reasons.OfExpenses, dice);
        yield return Economic(account, 3, "对个人和家庭的补助", "303", Reasons.OfStaff, dice);
        yield return Economic(account, 4, "资本性支出", "310", Reasons.OfFunds, dice);

        foreach (var element in ThreePublicText.Section(account, dice)) yield return element;

        yield return new HeadingElement(2, "六、机关运行经费支出情况说明");
        var operating = account.ChangeOf(a => a.OperatingExpenses);
        yield return new ParagraphElement(self == "本单位"
            ? $"{self}是公益一类事业单位，{year}年度没有机关运行经费支出。"
            : $"{self}{year}年度机关运行经费支出{Money(operating.Current)}，{Against(operating, Reasons.OfExpenses, dice)}。");

        yield return new HeadingElement(2, "七、政府采购支出情况说明");
        var bought = account.Procurement;
        yield return new ParagraphElement(
            $"{self}{year}年度政府采购支出总额{Money(bought.Total)}，其中：政府采购货物支出{Money(bought.Goods)}、政府采购工程支出{Money(bought.Works)}、政府采购服务支出{Money(bought.Services)}。" +
            $"授予中小企业合同金额{Money(bought.SmallFirms)}，占政府采购支出总额的{Amounts.Percent(bought.SmallFirms, bought.Total)}%，" +
            $"其中：授予小微企业合同金额{Money(bought.MicroFirms)}，占政府采购支出总额的{Amounts.Percent(bought.MicroFirms, bought.Total)}%。");

        yield return new HeadingElement(2, "八、国有资产占用情况说明");
        yield return new ParagraphElement(
            $"截至{year}年12月31日，{self}共有车辆{account.Vehicles.Sum()}辆，其中：" +
            string.Join('、', AssetsTable.VehicleKinds.Select((kind, i) => $"{kind}{account.Vehicles[i]}辆")) +
            $"；单价100万元（含）以上设备（不含车辆）{account.LargeEquipment}台（套）。");
    }

    private static IEnumerable<string> Sources(AccountYear account)
    {
        var whole = account.Sum(item => item.Revenue);
        yield return Part("财政拨款收入", account.Sum(item => item.FiscalAppropriation), whole);
        yield return Part("上级补助收入", account.Sum(item => item.HigherLevelSubsidy), whole);
        yield return Part("事业收入", account.Sum(item => item.InstitutionalRevenue), whole);
        yield return Part("经营收入", account.Sum(item => item.BusinessRevenue), whole);
        yield return Part("附属单位上缴收入", account.Sum(item => item.AffiliateRemittance), whole);
        yield return Part("其他收入", account.Sum(item => item.OtherRevenue), whole);
    }

    private static ParagraphElement Economic(AccountYear account, int number, string name, string code, Func<Change, Dice, string> reason, Dice dice)
    {
        var change = account.ChangeOf(a => a.EconomicClass(code));
        return new ParagraphElement($"（{Ordinal(number)}）{name}{Money(change.Current)}，{Against(change, reason, dice)}。");
    }
}
