using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>One department's account of one year at a glance: revenue, expenditure, three public expenses, scorecards, what is missing.</summary>
public sealed class OverviewModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => "";

    /// <summary>The key figures.</summary>
    public IReadOnlyDictionary<KeyFigure, KeyFigureValue> Figures { get; private set; } = new Dictionary<KeyFigure, KeyFigureValue>();

    /// <summary>Sources and uses.</summary>
    public MoneyFlow Flow { get; private set; } = null!;

    /// <summary>The ten tables and the extra ones.</summary>
    public IReadOnlyList<TableHead> Tables { get; private set; } = [];

    /// <summary>The scorecards' results.</summary>
    public IReadOnlyList<CardView> Scorecards { get; private set; } = [];

    /// <summary>Units, staff, conclusions, issues.</summary>
    public AccountRemarks Remarks { get; private set; } = null!;

    /// <summary>The evaluation report of the same year, if there is one.</summary>
    public AccountLinks? Evaluation { get; private set; }

    /// <summary>Standard tables that this account does not hold.</summary>
    public IEnumerable<TableHead> Missing => Tables.Where(t => t.Standard is not null && t.Status is TableStatus.Absent or TableStatus.AnnouncedElsewhere);

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Overview;

    /// <summary>Reads everything with five statements.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var version = Account.VersionId;
        Figures = (await Db.FindKeyFiguresAsync([version], cancellation)).GetValueOrDefault(version) ?? Figures;
        Flow = await MoneyFlow.ReadAsync(Db, version, cancellation);
        Tables = await Db.ReadTablesAsync(version, cancellation);
        Scorecards = await Db.Scorecards
            .Where(s => s.VersionId == version)
            .OrderBy(s => s.Ordinal)
            .Select(s => new CardView(s.Ordinal, s.Kind, s.Project, s.TotalScore, s.Score))
            .ToListAsync(cancellation);
        Remarks = await AccountRemarks.ReadAsync(Db, version, cancellation);
        var evaluation = Report.Published.FirstOrDefault(v => v.IsCurrent && v.Year == Account.Year && v.Kind == ReportKind.PerformanceEvaluation);
        Evaluation = evaluation is null ? null : new AccountLinks(Links.Region, Links.Department, evaluation.Year, evaluation.Kind);
    }

    /// <summary>The figure, if it is printed or stated.</summary>
    public KeyFigureValue? Figure(KeyFigure figure) => Figures.GetValueOrDefault(figure);

    /// <summary>A scorecard's result.</summary>
    public sealed record CardView(int Ordinal, ScorecardKind Kind, string Project, string TotalScore, decimal? Score);
}
