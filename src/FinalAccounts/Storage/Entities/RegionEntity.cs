using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>regions: an administrative division (NBS 2023).</summary>
public sealed class RegionEntity
{
    /// <summary>Six digits; natural key.</summary>
    public required string Code { get; set; }

    /// <summary>昌江区.</summary>
    public required string Name { get; set; }

    /// <summary>江西省景德镇市昌江区.</summary>
    public required string FullName { get; set; }

    /// <summary>Province, city, county.</summary>
    public GovernmentLevel Level { get; set; }

    /// <summary>The division above, or null for a province.</summary>
    public string? ParentCode { get; set; }
}
