namespace FinalAccounts.Model;

/// <summary>The unit that a table prints its numbers in. Stored by number.</summary>
public enum AmountUnit
{
    /// <summary>元.</summary>
    Yuan = 1,

    /// <summary>千元.</summary>
    ThousandYuan = 2,

    /// <summary>万元, the unit of the standard form.</summary>
    TenThousandYuan = 3,

    /// <summary>亿元.</summary>
    HundredMillionYuan = 4,

    /// <summary>A count: 台、辆、套, 个, 人, 批次. Not money.</summary>
    Count = 5,
}

/// <summary>Names and conversion of units.</summary>
public static class AmountUnits
{
    /// <summary>The printed name; a count is 个 unless the line says better.</summary>
    public static string Label(this AmountUnit unit) => unit switch
    {
        AmountUnit.Yuan => "元",
        AmountUnit.ThousandYuan => "千元",
        AmountUnit.TenThousandYuan => "万元",
        AmountUnit.HundredMillionYuan => "亿元",
        _ => "个",
    };

    /// <summary>True for money.</summary>
    public static bool IsMoney(this AmountUnit unit) => unit != AmountUnit.Count;

    /// <summary>One of this unit, in 元; 1 for a count.</summary>
    public static decimal InYuan(this AmountUnit unit) => unit switch
    {
        AmountUnit.ThousandYuan => 1_000m,
        AmountUnit.TenThousandYuan => 10_000m,
        AmountUnit.HundredMillionYuan => 100_000_000m,
        _ => 1m,
    };
}
