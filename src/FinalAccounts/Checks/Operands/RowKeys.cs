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
}
