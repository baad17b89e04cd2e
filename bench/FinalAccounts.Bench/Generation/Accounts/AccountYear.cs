using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Bench.Generation.Accounts;

/// <summary>财政拨款“三公”经费: one column (年初预算数, 全年预算数 or 决算数), in hundredths of 万元.</summary>
internal sealed record ThreePublicColumn(long Overseas, long Purchase, long Operation, long Reception)
{
    public long Vehicles => Purchase + Operation;

    public long Total => Overseas + Vehicles + Reception;
}

/// <summary>The three public expenses of a year with the counts that explain them.</summary>
internal sealed record ThreePublicYear(ThreePublicColumn Initial, ThreePublicColumn Annual, ThreePublicColumn Actual)
{
    public int Delegations { get; init; }

    public int Travellers { get; init; }

    public int VehiclesBought { get; init; }

    public int Receptions { get; init; }

    public int Guests { get; init; }
}

/// <summary>Staff at the end of the year.</summary>
internal sealed record StaffYear(int Established, int Others, int RetiredOnPayroll, int RetiredOnInsurance)
{
    public int Retired => RetiredOnPayroll + RetiredOnInsurance;
}

/// <summary>政府采购 of a year, in hundredths of 万元.</summary>
internal sealed record ProcurementYear(long Goods, long Works, long Services, long SmallFirms, long MicroFirms)
{
    public long Total => Goods + Works + Services;
}

/// <summary>One project's money in a year and how far its first indicator got.</summary>
internal sealed record ProjectYear(ProjectPlan Plan, long InitialBudget, long AnnualBudget, long Executed, long FiscalExecuted, int Output, int Satisfaction);

/// <summary>Everything that a generated department states for one year: figures only, no wording.</summary>
internal sealed record AccountYear(DepartmentPlan Department, int Year)
{
    public required IReadOnlyList<ItemYear> Items { get; init; }

    /// <summary>年初预算数 of the fiscal appropriations, by class.</summary>
    public required IReadOnlyDictionary<string, long> InitialBudgets { get; init; }

    /// <summary>Table 06: amount by five-digit economic code.</summary>
    public required IReadOnlyDictionary<string, long> Economic { get; init; }

    public required ThreePublicYear ThreePublic { get; init; }

    /// <summary>Vehicles by the eight kinds of table 10.</summary>
    public required IReadOnlyList<int> Vehicles { get; init; }

    /// <summary>单价100万元（含）以上设备.</summary>
    public int LargeEquipment { get; init; }

    public required StaffYear Staff { get; init; }

    public required ProcurementYear Procurement { get; init; }

    public required IReadOnlyList<ProjectYear> Projects { get; init; }

    /// <summary>The year before; its own previous year is not kept, so that a long run stays flat in memory.</summary>
    public AccountYear? Previous { get; init; }

    public long Sum(Func<ItemYear, long> amount) => Items.Sum(amount);

    public long Sum(Fund fund, Func<ItemYear, long> amount) => Items.Where(item => item.Fund == fund).Sum(amount);

    /// <summary>A class of table 06: the sum of its codes.</summary>
    public long EconomicClass(string code) => Economic.Where(line => line.Key.StartsWith(code, StringComparison.Ordinal)).Sum(line => line.Value);

    public long PersonnelExpenses => EconomicClass("301") + EconomicClass("303");

    public long OperatingExpenses => EconomicClass("302") + EconomicClass("307") + EconomicClass("310") + EconomicClass("399");

    /// <summary>The change of a figure against the year before.</summary>
    public Change ChangeOf(Func<AccountYear, long> figure) => new(figure(this), figure(Previous ?? throw new InvalidOperationException("The first year has no change.")));
}

/// <summary>A figure of this year and of the year before.</summary>
internal readonly record struct Change(long Current, long Prior)
{
    public long Difference => Current - Prior;
}
