using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Bench.Generation.Accounts;

/// <summary>What one functional item received and spent in a year out of one fund, in hundredths of 万元.</summary>
internal sealed record ItemYear(string Code, Fund Fund)
{
    public long Opening { get; init; }

    public long FiscalAppropriation { get; init; }

    public long HigherLevelSubsidy { get; init; }

    public long InstitutionalRevenue { get; init; }

    public long BusinessRevenue { get; init; }

    public long AffiliateRemittance { get; init; }

    public long OtherRevenue { get; init; }

    /// <summary>使用非财政拨款结余.</summary>
    public long SurplusUsed { get; init; }

    public long Basic { get; init; }

    public long Project { get; init; }

    public long BusinessExpenditure { get; init; }

    /// <summary>结余分配.</summary>
    public long Distribution { get; init; }

    public bool IsFiscal => Fund != Fund.Own;

    public string Class => Code[..3];

    public long Revenue => FiscalAppropriation + HigherLevelSubsidy + InstitutionalRevenue + BusinessRevenue + AffiliateRemittance + OtherRevenue;

    public long Expenditure => Basic + Project + BusinessExpenditure;

    public long Closing => Opening + Revenue + SurplusUsed - Expenditure - Distribution;
}
