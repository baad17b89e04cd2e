using FinalAccounts.Checks;
using FinalAccounts.Storage;

namespace FinalAccounts.Web.Pages.Checks;

/// <summary>勾稽核对: every check by family with how often it passes and fails, and the departments with findings that wait for an answer.</summary>
public sealed class IndexModel(FinalAccountsContext db, CheckFrequencies frequencies) : PortalPage
{
    /// <summary>Lines of the two lists at the head of the page.</summary>
    private const int Listed = 10;

    /// <inheritdoc/>
    public override string Title => "勾稽核对";

    /// <inheritdoc/>
    public override bool Wide => true;

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Checks;

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs => [new("勾稽核对")];

    /// <summary>How often each check passed and failed in the public reports, by its id.</summary>
    public IReadOnlyDictionary<string, CheckFrequency> Frequencies { get; private set; } = new Dictionary<string, CheckFrequency>();

    /// <summary>The departments with the most open findings.</summary>
    public IReadOnlyList<CheckedDepartment> Departments { get; private set; } = [];

    /// <summary>The checks that the most reports fail.</summary>
    public IEnumerable<(Check Check, CheckFrequency Frequency)> MostFailed => CheckCatalogue.All
        .Select(check => (check, FrequencyOf(check)))
        .Where(pair => pair.Item2.FailingReports > 0)
        .OrderByDescending(pair => pair.Item2.FailingReports)
        .Take(Listed);

    /// <summary>How often a check passed and failed.</summary>
    public CheckFrequency FrequencyOf(Check check) => Frequencies.GetValueOrDefault(check.Id) ?? CheckFrequency.Never;

    /// <summary>Adds up the checks and the departments: two statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Frequencies = await frequencies.ReadAsync(cancellation);
        Departments = await db.ReadCheckedDepartmentsAsync(0, Listed, cancellation);
    }
}
