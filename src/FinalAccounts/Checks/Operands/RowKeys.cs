namespace FinalAccounts.Checks.Operands;

/// <summary>The keys under which forms print the lines that checks name.</summary>
internal static class RowKeys
{
    public static readonly string[] Total = ["合计"];
    public static readonly string[] GrandTotal = ["总计", "收入总计", "支出总计"];
    public static readonly string[] CurrentYearRevenue = ["本年收入合计", "本年收入", "收入合计"];
    public static readonly string[] CurrentYearExpenditure = ["本年支出合计", "本年支出", "支出合计"];
    public static readonly string[] SurplusUsed = ["使用非财政拨款结余（含专用结余）", "使用非财政拨款结余", "使用非财政拨款结余和专用结余", "用事业基金弥补收支差额"];
    public static readonly string[] SurplusDistribution = ["结余分配"];
    public static readonly string[] OpeningBalance = ["年初结转和结余", "上年结转和结余", "上年结转"];
    public static readonly string[] ClosingBalance = ["年末结转和结余", "结转下年"];
    public static readonly string[] AppropriationOpening = ["年初财政拨款结转和结余", "上年财政拨款结转和结余"];
    public static readonly string[] AppropriationClosing = ["年末财政拨款结转和结余", "结转下年"];
    public static readonly string[] AppropriationRevenue = ["财政拨款收入", "本年财政拨款收入"];
    public static readonly string[] GeneralPublicBudgetRevenue = ["一般公共预算财政拨款收入", "一般公共预算财政拨款", "一般公共预算拨款收入"];
    public static readonly string[] GovernmentFundRevenue = ["政府性基金预算财政拨款收入", "政府性基金预算财政拨款", "政府性基金预算拨款收入"];
    public static readonly string[] StateCapitalRevenue = ["国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款", "国有资本经营预算拨款收入"];

    /// <summary>The sub-lines of 04's opening balance.</summary>
    public static readonly string[] Funds = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];

    public static readonly string[] Personnel = ["人员经费合计"];
    public static readonly string[] Operating = ["公用经费合计"];

    public static readonly string[] ThreePublic = ["三公经费支出"];
    public static readonly string[] Overseas = ["因公出国（境）费"];
    public static readonly string[] Vehicles = ["公务用车购置及运行维护费"];
    public static readonly string[] VehiclePurchase = ["公务用车购置费"];
    public static readonly string[] VehicleOperation = ["公务用车运行维护费"];
    public static readonly string[] Receptions = ["公务接待费"];
    public static readonly string[] DomesticReceptions = ["国内接待费"];
    public static readonly string[] ForeignGuests = ["外事接待费"];
    public static readonly string[] ReceptionsAbroad = ["国（境）外接待费"];
    public static readonly string[] VehiclesHeld = ["公务用车保有量"];

    public static readonly string[] AllVehicles = ["车辆数合计"];
}
