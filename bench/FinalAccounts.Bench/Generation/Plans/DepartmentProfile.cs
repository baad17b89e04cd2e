using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation.Plans;

/// <summary>Which money pays: the three funds of a fiscal appropriation, or the department's own.</summary>
internal enum Fund
{
    /// <summary>一般公共预算财政拨款.</summary>
    GeneralPublicBudget,

    /// <summary>政府性基金预算财政拨款.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算财政拨款.</summary>
    StateCapital,

    /// <summary>财政拨款以外的资金.</summary>
    Own,
}

/// <summary>A functional item that the department spends under, with its usual basic and project expenditure in 万元.</summary>
internal sealed record ItemPlan(string Code, Fund Fund, int Basic, int Project);

/// <summary>A project with its own two indicators: an output in numbers, and a benefit in words.</summary>
internal sealed record ProjectPlan(string Name, int Weight, string Goal, string Output, int Target, string Unit, string Benefit, string BenefitTarget);

/// <summary>How the own revenue is made up: weights of 上级补助, 事业, 经营, 附属单位上缴 and 其他收入.</summary>
internal sealed record OwnRevenuePlan(int HigherLevelSubsidy, int Institutional, int Business, int AffiliateRemittance, int Other);

/// <summary>What departments of one kind have in common, in every region.</summary>
internal sealed record DepartmentProfile(string Slug, string Name)
{
    /// <summary>部门决算, or 单位决算 for a single unit.</summary>
    public ReportKind Kind { get; init; } = ReportKind.DepartmentFinalAccount;

    /// <summary>The name before a reform, and the year in which it changed.</summary>
    public (string Name, int Year, int Month)? Renamed { get; init; }

    public required IReadOnlyList<string> Duties { get; init; }

    /// <summary>内设机构.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>Units below the department, without the region's name.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public required IReadOnlyList<ItemPlan> Items { get; init; }

    public required IReadOnlyList<ProjectPlan> Projects { get; init; }

    public OwnRevenuePlan OwnRevenue { get; init; } = new(0, 0, 0, 0, 1);

    public required int Staff { get; init; }

    public int Vehicles { get; init; }

    /// <summary>Usual reception expenses in hundredths of 万元; 0 for none.</summary>
    public int Reception { get; init; }

    /// <summary>Usual overseas travel in hundredths of 万元; 0 for none.</summary>
    public int Overseas { get; init; }

    /// <summary>True where no money is spent on the three public expenses at all: table 09 is empty with its statement.</summary>
    public bool NoThreePublicExpenses { get; init; }
}

/// <summary>One department of one region: the profile there, with its number (the seed of its figures).</summary>
internal sealed record DepartmentPlan(int Number, DepartmentProfile Profile, RegionPlan Region)
{
    /// <summary>The name in a year: the former one before the reform.</summary>
    public string NameIn(int year) => Region.Prefix + (Profile.Renamed is { } renamed && year < renamed.Year ? renamed.Name : Profile.Name);

    /// <summary>本部门 or 本单位.</summary>
    public string Self => Profile.Kind == ReportKind.UnitFinalAccount ? "本单位" : "本部门";
}

/// <summary>A fictional region: its code, its full name, and what stands before the names of its departments.</summary>
internal sealed record RegionPlan(string Code, string FullName, string Prefix);
