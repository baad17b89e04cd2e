namespace FinalAccounts.Model;

/// <summary>What a column of a disclosure table measures. Stored by number: never renumber.</summary>
public enum Measure
{
    /// <summary>01, 04 收入.</summary>
    Revenue = 1,

    /// <summary>01 支出.</summary>
    Expenditure = 2,

    /// <summary>02 本年收入合计.</summary>
    RevenueTotal = 10,

    /// <summary>02 财政拨款收入.</summary>
    FiscalAppropriation = 11,

    /// <summary>02 上级补助收入.</summary>
    HigherLevelSubsidy = 12,

    /// <summary>02 事业收入.</summary>
    InstitutionalRevenue = 13,

    /// <summary>02 经营收入.</summary>
    BusinessRevenue = 14,

    /// <summary>02 附属单位上缴收入.</summary>
    AffiliateRemittance = 15,

    /// <summary>02 其他收入.</summary>
    OtherRevenue = 16,

    /// <summary>03, 05 本年支出合计.</summary>
    ExpenditureTotal = 20,

    /// <summary>03, 05, 07, 08 基本支出.</summary>
    BasicExpenditure = 21,

    /// <summary>03, 05, 07, 08 项目支出.</summary>
    ProjectExpenditure = 22,

    /// <summary>03 上缴上级支出.</summary>
    RemittanceToHigherLevel = 23,

    /// <summary>03 经营支出.</summary>
    BusinessExpenditure = 24,

    /// <summary>03 对附属单位补助支出.</summary>
    SubsidyToAffiliates = 25,

    /// <summary>04 支出合计 (all funds).</summary>
    AppropriationExpenditure = 30,

    /// <summary>04 一般公共预算财政拨款.</summary>
    GeneralPublicBudget = 31,

    /// <summary>04 政府性基金预算财政拨款.</summary>
    GovernmentFund = 32,

    /// <summary>04 国有资本经营预算财政拨款.</summary>
    StateCapital = 33,

    /// <summary>06 金额.</summary>
    Amount = 40,

    /// <summary>07 (and a six-column 08) 年初结转和结余.</summary>
    OpeningBalance = 50,

    /// <summary>07 本年收入.</summary>
    CurrentYearRevenue = 51,

    /// <summary>07 本年支出小计.</summary>
    CurrentYearExpenditure = 52,

    /// <summary>07 年末结转和结余.</summary>
    ClosingBalance = 53,

    /// <summary>08 合计.</summary>
    Total = 60,

    /// <summary>09 年初预算数.</summary>
    InitialBudget = 70,

    /// <summary>09 全年预算数; also the single 预算数 of a two-column form.</summary>
    AnnualBudget = 71,

    /// <summary>09, 10 决算数.</summary>
    Actual = 72,
}

/// <summary>The public Chinese name of each measure: the <c>column</c> of the facts export.</summary>
public static class Measures
{
    private static readonly Dictionary<Measure, string> Labels = new()
    {
        [Measure.Revenue] = "收入",
        [Measure.Expenditure] = "支出",
        [Measure.RevenueTotal] = "本年收入合计",
        [Measure.FiscalAppropriation] = "财政拨款收入",
        [Measure.HigherLevelSubsidy] = "上级补助收入",
        [Measure.InstitutionalRevenue] = "事业收入",
        [Measure.BusinessRevenue] = "经营收入",
        [Measure.AffiliateRemittance] = "附属单位上缴收入",
        [Measure.OtherRevenue] = "其他收入",
        [Measure.ExpenditureTotal] = "本年支出合计",
        [Measure.BasicExpenditure] = "基本支出",
        [Measure.ProjectExpenditure] = "项目支出",
        [Measure.RemittanceToHigherLevel] = "上缴上级支出",
        [Measure.BusinessExpenditure] = "经营支出",
        [Measure.SubsidyToAffiliates] = "对附属单位补助支出",
        [Measure.AppropriationExpenditure] = "支出合计",
        [Measure.GeneralPublicBudget] = "一般公共预算财政拨款",
        [Measure.GovernmentFund] = "政府性基金预算财政拨款",
        [Measure.StateCapital] = "国有资本经营预算财政拨款",
        [Measure.Amount] = "金额",
        [Measure.OpeningBalance] = "年初结转和结余",
        [Measure.CurrentYearRevenue] = "本年收入",
        [Measure.CurrentYearExpenditure] = "本年支出小计",
        [Measure.ClosingBalance] = "年末结转和结余",
        [Measure.Total] = "合计",
        [Measure.InitialBudget] = "年初预算数",
        [Measure.AnnualBudget] = "全年预算数",
        [Measure.Actual] = "决算数",
    };

    /// <summary>All measures with their public names.</summary>
    public static IReadOnlyDictionary<Measure, string> All => Labels;

    /// <summary>The public Chinese name, as the facts export prints it.</summary>
    public static string Label(this Measure measure) => Labels[measure];
}
