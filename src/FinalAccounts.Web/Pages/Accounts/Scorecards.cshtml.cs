using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>绩效自评: all scorecards of an account with their totals.</summary>
public sealed class ScorecardsModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => "绩效自评";

    /// <summary>The cards in printed order.</summary>
    public IReadOnlyList<CardView> Cards { get; private set; } = [];

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Scorecards;

    /// <summary>Reads the cards with the first row of their funds that sums them up: one statement.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var cards = await Db.Scorecards
            .Where(s => s.VersionId == Account.VersionId)
            .OrderBy(s => s.Ordinal)
            .Select(s => new
            {
                s.Ordinal,
                s.Kind,
                s.Project,
                s.Department,
                s.TotalWeight,
                s.TotalScore,
                s.Unit,
                Indicators = s.Indicators.Count,
                Funds = s.Funds.OrderBy(f => f.Ordinal).Select(f => new Fund(f.Name, f.AnnualBudget, f.Executed, f.ExecutionRate, f.Confidence)).ToList(),
            })
            .ToListAsync(cancellation);
        Cards = [.. cards.Select(c => new CardView(c.Ordinal, c.Kind, c.Project, c.Department, c.TotalWeight, c.TotalScore, c.Unit, c.Indicators, Total(c.Funds)))];
    }

    /// <summary>The row that is the total by its name (资金总额, 合计); null where none is named so.</summary>
    internal static Fund? Total(IReadOnlyList<Fund> funds) =>
        funds.FirstOrDefault(f => f.Name.Contains("总额", StringComparison.Ordinal) || f.Name.Contains("合计", StringComparison.Ordinal) || f.Name.Contains("总计", StringComparison.Ordinal));

    /// <summary>A row of the funds block, as printed.</summary>
    public sealed record Fund(string Name, string AnnualBudget, string Executed, string ExecutionRate, float? Confidence);

    /// <summary>A card.</summary>
    public sealed record CardView(int Ordinal, ScorecardKind Kind, string Project, string Department, string TotalWeight, string TotalScore, AmountUnit Unit, int Indicators, Fund? Total)
    {
        /// <summary>What a visitor calls it.</summary>
        public string Name => Kind == ScorecardKind.Overall ? "部门整体支出" : Project.Length > 0 ? Project : "未写明项目名称";
    }
}
