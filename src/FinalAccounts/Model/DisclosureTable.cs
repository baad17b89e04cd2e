namespace FinalAccounts.Model;

/// <summary>
/// 公开表: the ten standard tables of a departmental final account, by what each one is,
/// whatever number a document prints on it.
/// </summary>
public enum DisclosureTable
{
    /// <summary>01 收入支出决算总表.</summary>
    RevenueAndExpenditureSummary = 1,

    /// <summary>02 收入决算表.</summary>
    Revenue = 2,

    /// <summary>03 支出决算表.</summary>
    Expenditure = 3,

    /// <summary>04 财政拨款收入支出决算总表.</summary>
    AppropriationSummary = 4,

    /// <summary>05 一般公共预算财政拨款支出决算表.</summary>
    GeneralPublicBudgetExpenditure = 5,

    /// <summary>06 一般公共预算财政拨款基本支出决算表.</summary>
    GeneralPublicBudgetBasicExpenditure = 6,

    /// <summary>07 政府性基金预算财政拨款收入支出决算表.</summary>
    GovernmentFund = 7,

    /// <summary>08 国有资本经营预算财政拨款支出决算表.</summary>
    StateCapital = 8,

    /// <summary>09 财政拨款“三公”经费支出决算表.</summary>
    ThreePublicExpenses = 9,

    /// <summary>10 国有资产占用情况表.</summary>
    StateAssets = 10,
}

/// <summary>The standard tables in the order of the form, with their official titles.</summary>
public static class DisclosureTables
{
    private static readonly Dictionary<DisclosureTable, string> Titles = new()
    {
        [DisclosureTable.RevenueAndExpenditureSummary] = "收入支出决算总表",
        [DisclosureTable.Revenue] = "收入决算表",
        [DisclosureTable.Expenditure] = "支出决算表",
        [DisclosureTable.AppropriationSummary] = "财政拨款收入支出决算总表",
        [DisclosureTable.GeneralPublicBudgetExpenditure] = "一般公共预算财政拨款支出决算表",
        [DisclosureTable.GeneralPublicBudgetBasicExpenditure] = "一般公共预算财政拨款基本支出决算表",
        [DisclosureTable.GovernmentFund] = "政府性基金预算财政拨款收入支出决算表",
        [DisclosureTable.StateCapital] = "国有资本经营预算财政拨款支出决算表",
        [DisclosureTable.ThreePublicExpenses] = "财政拨款“三公”经费支出决算表",
        [DisclosureTable.StateAssets] = "国有资产占用情况表",
    };

    /// <summary>All ten, 01 to 10.</summary>
    public static IReadOnlyList<DisclosureTable> All { get; } = [.. Titles.Keys.Order()];

    /// <summary>The two digits of the form: <c>01</c> … <c>10</c>.</summary>
    public static string Id(this DisclosureTable table) => ((int)table).ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The title that the standard form prints.</summary>
    public static string Title(this DisclosureTable table) => Titles[table];

    /// <summary>The table of an id such as <c>05</c>, or null.</summary>
    public static DisclosureTable? Parse(string? id) =>
        int.TryParse(id, out var number) && Enum.IsDefined((DisclosureTable)number) ? (DisclosureTable)number : null;

    /// <summary>True for the tables whose rows are functional-classification codes (02, 03, 05, 07, 08).</summary>
    public static bool IsFunctional(this DisclosureTable table) => table is DisclosureTable.Revenue or DisclosureTable.Expenditure
        or DisclosureTable.GeneralPublicBudgetExpenditure or DisclosureTable.GovernmentFund or DisclosureTable.StateCapital;
}
