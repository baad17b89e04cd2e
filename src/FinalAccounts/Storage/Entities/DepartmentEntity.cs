using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>departments: whoever publishes an account. Unique by region and canonical name; that pair is its public address.</summary>
public sealed class DepartmentEntity
{
    /// <summary>Internal; nothing public depends on it.</summary>
    public int Id { get; set; }

    /// <summary>Its division.</summary>
    public required string RegionCode { get; set; }

    /// <summary>The canonical name of its newest report.</summary>
    public required string Name { get; set; }

    /// <summary>Level of government.</summary>
    public GovernmentLevel Level { get; set; }

    /// <summary>Its division.</summary>
    public RegionEntity Region { get; set; } = null!;

    /// <summary>All names with dates.</summary>
    public List<DepartmentNameEntity> Names { get; } = [];

    /// <summary>Its reports.</summary>
    public List<ReportEntity> Reports { get; } = [];
}

/// <summary>department_names: each name that a department has or had; addresses with an old name still lead to it.</summary>
public sealed class DepartmentNameEntity
{
    /// <summary>The department.</summary>
    public int DepartmentId { get; set; }

    /// <summary>The name; key together with the department.</summary>
    public required string Name { get; set; }

    /// <summary>In force from, if known.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>In force until (not including), if known; set for a former name whose end is known.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>True for a name that is no longer in use.</summary>
    public bool IsFormer { get; set; }

    /// <summary>The department.</summary>
    public DepartmentEntity Department { get; set; } = null!;
}
