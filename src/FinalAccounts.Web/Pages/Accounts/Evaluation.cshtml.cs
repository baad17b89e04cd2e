using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>部门整体支出绩效自评报告: its conclusion, its text with the figures marked, its scorecards.</summary>
public sealed class EvaluationModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => "";

    /// <inheritdoc/>
    public override string Tab => "报告正文";

    /// <inheritdoc/>
    protected override ReportKind? Kind => ReportKind.PerformanceEvaluation;

    /// <summary>The text.</summary>
    public NarrativeText Text { get; private set; } = null!;

    /// <summary>Conclusion, units, staff, issues.</summary>
    public AccountRemarks Remarks { get; private set; } = null!;

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Evaluation;

    /// <summary>Reads the text and the conclusions: five statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Text = await NarrativeText.ReadAsync(Db, Account.VersionId, cancellation);
        Remarks = await AccountRemarks.ReadAsync(Db, Account.VersionId, cancellation);
    }
}
