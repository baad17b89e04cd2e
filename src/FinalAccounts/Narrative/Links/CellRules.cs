using FinalAccounts.Model;
using static FinalAccounts.Model.DisclosureTable;
using static FinalAccounts.Narrative.Links.Theme;

namespace FinalAccounts.Narrative.Links;

/// <summary>In sections of a theme, a subject's figure of a kind is the cell of an address; for counts the printed unit says which.</summary>
internal sealed record CellRule(Theme Theme, string Subject, FactAddress Cell, FigureKind Kind = FigureKind.Amount, string? Unit = null);

/// <summary>
/// Which table cell prints the item that a sentence names. Where a subject has several rules, the first whose cell the document
/// prints holds. A cell is never found by its value.
/// </summary>
internal static class CellRules
{
    public static IReadOnlyList<CellRule> All { get; } =
    [
        .. In(Overall, RevenueAndExpenditureSummary, Measure.Revenue,
            ("收入总计", "总计"), ("收入支出总计", "总计"), ("本年收入合计", "本年收入合计"), ("本年收入", "本年收入合计"), ("年初结转和结余", "年初结转和结余"), ("上年结转和结余", "年初结转和结余"),
            ("使用非财政拨款结余", "使用非财政拨款结余"), ("使用非财政拨款结余", "使用非财政拨款结余（含专用结余）"), ("一般公共预算财政拨款收入", "一般公共预算财政拨款收入"), ("政府性基金预算财政拨款收入", "政府性基金预算财政拨款收入"),
            ("国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款收入")),
        .. In(Overall, RevenueAndExpenditureSummary, Measure.Expenditure,
            ("支出总计", "总计"), ("本年支出合计", "本年支出合计"), ("本年支出", "本年支出合计"), ("结余分配", "结余分配"), ("年末结转和结余", "年末结转和结余"), ("结转下年", "年末结转和结余")),
        .. Totals(Overall, Revenue,
            ("本年收入合计", Measure.RevenueTotal), ("本年收入", Measure.RevenueTotal), ("财政拨款收入", Measure.FiscalAppropriation), ("上级补助收入", Measure.HigherLevelSubsidy), ("事业收入", Measure.InstitutionalRevenue),
            ("经营收入", Measure.BusinessRevenue), ("附属单位上缴收入", Measure.AffiliateRemittance), ("其他收入", Measure.OtherRevenue)),
        .. Totals(Overall, Expenditure,
            ("本年支出合计", Measure.ExpenditureTotal), ("本年支出", Measure.ExpenditureTotal), ("基本支出", Measure.BasicExpenditure), ("项目支出", Measure.ProjectExpenditure), ("上缴上级支出", Measure.RemittanceToHigherLevel),
            ("经营支出", Measure.BusinessExpenditure), ("对附属单位补助支出", Measure.SubsidyToAffiliates)),

        .. In(Appropriation, AppropriationSummary, Measure.Revenue,
            ("财政拨款收入总计", "总计"), ("财政拨款收入支出总计", "总计"), ("财政拨款收入支出总体", "总计"), ("财政拨款收入", "本年收入合计"), ("本年财政拨款收入", "本年收入合计"), ("财政拨款本年收入", "本年收入合计"),
            ("年初财政拨款结转和结余", "年初财政拨款结转和结余"), ("一般公共预算财政拨款收入", "一般公共预算财政拨款"), ("政府性基金预算财政拨款收入", "政府性基金预算财政拨款"), ("国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款")),
        .. In(Appropriation, AppropriationSummary, Measure.AppropriationExpenditure,
            ("财政拨款支出总计", "总计"), ("财政拨款支出", "本年支出合计"), ("本年财政拨款支出", "本年支出合计"), ("财政拨款本年支出", "本年支出合计"), ("年末财政拨款结转和结余", "年末财政拨款结转和结余")),

        .. Totals(GeneralPublicBudget, GeneralPublicBudgetExpenditure,
            ("一般公共预算财政拨款支出", Measure.ExpenditureTotal), ("一般公共预算财政拨款本年支出", Measure.ExpenditureTotal), ("一般公共预算财政拨款基本支出", Measure.BasicExpenditure), ("一般公共预算财政拨款项目支出", Measure.ProjectExpenditure),
            ("基本支出", Measure.BasicExpenditure), ("项目支出", Measure.ProjectExpenditure)),
        .. Totals(Appropriation, GeneralPublicBudgetExpenditure,
            ("一般公共预算财政拨款支出", Measure.ExpenditureTotal), ("一般公共预算财政拨款本年支出", Measure.ExpenditureTotal), ("一般公共预算财政拨款基本支出", Measure.BasicExpenditure), ("一般公共预算财政拨款项目支出", Measure.ProjectExpenditure)),
        .. Totals(BasicExpenditure, GeneralPublicBudgetExpenditure, ("一般公共预算财政拨款基本支出", Measure.BasicExpenditure)),
        .. In(BasicExpenditure, GeneralPublicBudgetBasicExpenditure, Measure.Amount,
            ("人员经费", "人员经费合计"), ("公用经费", "公用经费合计"), ("日常公用经费", "公用经费合计"), ("工资福利支出", "301"), ("商品和服务支出", "302"), ("对个人和家庭补助支出", "303"), ("对个人和家庭的补助支出", "303"),
            ("对个人和家庭的补助", "303"), ("债务利息及费用支出", "307"), ("资本性支出", "310"), ("对企业补助", "312")),

        .. Totals(Theme.GovernmentFund, DisclosureTable.GovernmentFund,
            ("年初结转和结余", Measure.OpeningBalance), ("本年收入", Measure.CurrentYearRevenue), ("政府性基金预算财政拨款收入", Measure.CurrentYearRevenue), ("政府性基金预算财政拨款支出", Measure.CurrentYearExpenditure),
            ("政府性基金预算财政拨款本年支出", Measure.CurrentYearExpenditure), ("本年支出", Measure.CurrentYearExpenditure), ("基本支出", Measure.BasicExpenditure), ("项目支出", Measure.ProjectExpenditure), ("年末结转和结余", Measure.ClosingBalance)),
        .. Totals(Theme.StateCapital, DisclosureTable.StateCapital,
            ("国有资本经营预算财政拨款支出", Measure.Total), ("国有资本经营预算财政拨款本年支出", Measure.Total), ("本年支出", Measure.Total), ("国有资本经营预算财政拨款支出", Measure.CurrentYearExpenditure), ("本年支出", Measure.CurrentYearExpenditure),
            ("基本支出", Measure.BasicExpenditure), ("项目支出", Measure.ProjectExpenditure)),

        .. ThreePublic("三公经费支出", "三公经费支出"), .. ThreePublic("因公出国（境）费", "因公出国（境）费"), .. ThreePublic("公务用车购置及运行维护费", "公务用车购置及运行维护费"), .. ThreePublic("公务用车购置", "公务用车购置费"),
        .. ThreePublic("公务用车购置费", "公务用车购置费"), .. ThreePublic("公务用车运行维护费", "公务用车运行维护费"), .. ThreePublic("公务接待费", "公务接待费"), .. ThreePublic("国内接待费", "国内接待费"), .. ThreePublic("国内公务接待费", "国内接待费"),
        .. ThreePublic("外事接待费", "外事接待费"), .. ThreePublic("国（境）外接待费", "国（境）外接待费"),
        Count(Theme.ThreePublicExpenses, "因公出国（境）团组", "个", "因公出国（境）团组数"), Count(Theme.ThreePublicExpenses, "因公出国（境）团组", "次", "因公出国（境）团组数"), Count(Theme.ThreePublicExpenses, "因公出国（境）团组", "人", "因公出国（境）人次数"),
        Count(Theme.ThreePublicExpenses, "因公出国（境）", "人", "因公出国（境）人次数"), Count(Theme.ThreePublicExpenses, "公务用车购置", "辆", "公务用车购置数"), Count(Theme.ThreePublicExpenses, "公务用车保有量", "辆", "公务用车保有量"),
        Count(Theme.ThreePublicExpenses, "国内公务接待", "批", "国内公务接待批次"), Count(Theme.ThreePublicExpenses, "国内公务接待", "人", "国内公务接待人次"), Count(Theme.ThreePublicExpenses, "外事接待", "批", "外事接待批次"),
        Count(Theme.ThreePublicExpenses, "外事接待", "人", "外事接待人次"), Count(Theme.ThreePublicExpenses, "国（境）外公务接待", "批", "国（境）外公务接待批次"), Count(Theme.ThreePublicExpenses, "国（境）外公务接待", "人", "国（境）外公务接待人次"),

        Asset("车辆", "车辆数合计"), Asset("公务用车", "车辆数合计"), Asset("副部（省）级及以上领导用车", "副部（省）级及以上领导用车"), Asset("主要负责人用车", "主要负责人用车"), Asset("主要领导干部用车", "主要领导干部用车"), Asset("机要通信用车", "机要通信用车"),
        Asset("应急保障用车", "应急保障用车"), Asset("执法执勤用车", "执法执勤用车"), Asset("特种专业技术用车", "特种专业技术用车"), Asset("离退休干部服务用车", "离退休干部服务用车"), Asset("离退休干部用车", "离退休干部用车"), Asset("其他用车", "其他用车"),
        Asset("单价100万元（含）以上设备（不含车辆）", "单价100万元（含）以上设备（不含车辆）"), Asset("单价100万元（含）以上设备", "单价100万元（含）以上设备（不含车辆）"),
    ];

    private static IEnumerable<CellRule> In(Theme theme, DisclosureTable table, Measure measure, params (string Subject, string Row)[] rows) =>
        rows.Select(row => new CellRule(theme, row.Subject, new FactAddress(table, row.Row, measure)));

    private static IEnumerable<CellRule> Totals(Theme theme, DisclosureTable table, params (string Subject, Measure Measure)[] columns) =>
        columns.Select(column => new CellRule(theme, column.Subject, new FactAddress(table, "合计", column.Measure)));

    private static IEnumerable<CellRule> ThreePublic(string subject, string row) =>
    [
        new CellRule(Theme.ThreePublicExpenses, subject, new FactAddress(DisclosureTable.ThreePublicExpenses, row, Measure.Actual)),
        new CellRule(Theme.ThreePublicExpenses, subject, new FactAddress(DisclosureTable.ThreePublicExpenses, row, Measure.AnnualBudget), FigureKind.AnnualBudget),
        new CellRule(Theme.ThreePublicExpenses, subject, new FactAddress(DisclosureTable.ThreePublicExpenses, row, Measure.InitialBudget), FigureKind.InitialBudget),
    ];

    private static CellRule Count(Theme theme, string subject, string unit, string row) =>
        new(theme, subject, new FactAddress(DisclosureTable.ThreePublicExpenses, row, Measure.Actual), FigureKind.Count, unit);

    private static CellRule Asset(string subject, string row) =>
        new(Theme.StateAssets, subject, new FactAddress(DisclosureTable.StateAssets, row, Measure.Actual), FigureKind.Count);
}
