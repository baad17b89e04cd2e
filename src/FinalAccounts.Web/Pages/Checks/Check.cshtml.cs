using FinalAccounts.Checks;
using FinalAccounts.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FinalAccounts.Web.Pages.Checks;

/// <summary>One check: its statement, formula, basis and rounding as it declares them, and every public report that fails it.</summary>
public sealed class CheckModel(FinalAccountsContext db, CheckFrequencies frequencies) : PortalPage
{
    /// <summary>Failures on one page.</summary>
    public const int PageSize = 50;

    /// <inheritdoc/>
    public override string Title => $"{Check.Id} {Check.Statement}";

    /// <inheritdoc/>
    public override bool Wide => true;

    /// <inheritdoc/>
    public override string Canonical => Addresses.Addresses.Check(Check.Id, Number);

    /// <inheritdoc/>
    public override IReadOnlyList<Crumb> Crumbs => [new("勾稽核对", Addresses.Addresses.Checks), new(Check.Id)];

    /// <summary>The check.</summary>
    public Check Check { get; private set; } = null!;

    /// <summary>How often it passed and failed.</summary>
    public CheckFrequency Frequency { get; private set; } = CheckFrequency.Never;

    /// <summary>The page shown, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>How many pages.</summary>
    public int Pages => Math.Max(1, (Frequency.Failed + PageSize - 1) / PageSize);

    /// <summary>Where it fails: one page of it.</summary>
    public IReadOnlyList<CheckFailure> Failures { get; private set; } = [];

    /// <summary>Counts, and reads one page of failures: two statements.</summary>
    public async Task<IActionResult> OnGetAsync(string id, [FromQuery(Name = "page")] int? number, CancellationToken cancellation)
    {
        if (CheckCatalogue.Find(id) is not { } check) return NotFound();
        (Check, Number) = (check, number ?? 1);
        Frequency = (await frequencies.ReadAsync(cancellation)).GetValueOrDefault(check.Id) ?? CheckFrequency.Never;
        if (Number < 1 || Number > Pages) return NotFound();
        if (Frequency.Failed > 0) Failures = await db.ReadFailuresAsync(check.Id, (Number - 1) * PageSize, PageSize, cancellation);
        return Page();
    }
}
