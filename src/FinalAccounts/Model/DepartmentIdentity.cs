namespace FinalAccounts.Model;

/// <summary>What the document is. Stored by number.</summary>
public enum ReportKind
{
    /// <summary>部门决算: the department with the units below it.</summary>
    DepartmentFinalAccount = 1,

    /// <summary>单位决算: one unit.</summary>
    UnitFinalAccount = 2,

    /// <summary>部门整体支出绩效自评报告: a stand-alone performance self-evaluation.</summary>
    PerformanceEvaluation = 3,
}

/// <summary>Words for kinds of report.</summary>
public static class ReportKinds
{
    /// <summary>The stable word of the exports and addresses.</summary>
    public static string Id(this ReportKind kind) => kind switch
    {
        ReportKind.DepartmentFinalAccount => "department_final_account",
        ReportKind.UnitFinalAccount => "unit_final_account",
        _ => "performance_evaluation",
    };

    /// <summary>The word that a visitor reads.</summary>
    public static string Label(this ReportKind kind) => kind switch
    {
        ReportKind.DepartmentFinalAccount => "部门决算",
        ReportKind.UnitFinalAccount => "单位决算",
        _ => "部门整体支出绩效自评报告",
    };

    /// <summary>True for the final accounts.</summary>
    public static bool IsFinalAccount(this ReportKind kind) => kind != ReportKind.PerformanceEvaluation;
}

/// <summary>The level of government that a department belongs to. Stored by number.</summary>
public enum GovernmentLevel
{
    /// <summary>中央.</summary>
    Central = 1,

    /// <summary>省、自治区、直辖市.</summary>
    Province = 2,

    /// <summary>地级市、州、盟.</summary>
    City = 3,

    /// <summary>县、区、县级市、旗.</summary>
    County = 4,

    /// <summary>乡、镇、街道.</summary>
    Township = 5,
}

/// <summary>An administrative division (NBS 2023): a code of 2, 4 or 6 digits padded to 6, name and full name (江西省景德镇市昌江区).</summary>
public sealed record Region(string Code, string Name, string FullName, GovernmentLevel Level, string? ParentCode)
{
    /// <summary>No division: the document does not say which, and what is done with it does not need one. Never stored.</summary>
    public static Region Unspecified { get; } = new("", "", "", default, null);
}

/// <summary>A name that a department had before, and when it changed if the document says so.</summary>
public sealed record FormerName(string Name, DateOnly? ChangedOn, Place Place);

/// <summary>
/// Whose account it is: the name as printed, the canonical name (full region prefix kept, suffixes such as （本级） dropped), its level and region.
/// </summary>
public sealed record DepartmentIdentity(string PrintedName, string CanonicalName, GovernmentLevel Level, Region Region)
{
    /// <summary>（本级）, （汇总）, （机关） … as printed, or null.</summary>
    public string? Suffix { get; init; }

    /// <summary>Names that the document itself says it had before.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];
}
