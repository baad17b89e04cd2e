using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>What it concludes.</summary>
    public IReadOnlyList<AccountRemarks.Conclusion> Conclusions { get; private set; } = [];

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Evaluation;

    /// <summary>Reads the text, the conclusions and the marks: five statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var version = Account.VersionId;
        var marks = Db.MarksOf(version);
        var read = await Db.Versions
            .Where(v => v.Id == version)
            .Select(v => new
            {
                Marks = marks.ToList(),
                Conclusions = Db.Conclusions.Where(c => c.VersionId == version).OrderBy(c => c.Ordinal).Select(c => new AccountRemarks.Conclusion(c.Subject, c.Grade, c.Score, c.Sentence, c.Place)).ToList(),
            })
            .AsSingleQuery()
            .SingleAsync(cancellation);
        Conclusions = read.Conclusions;
        Text = await NarrativeText.ReadAsync(Db, version, cancellation, FindingMarkRow.Marks(read.Marks));
    }
}
