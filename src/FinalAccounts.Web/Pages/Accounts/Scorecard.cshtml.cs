using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Storage;
using FinalAccounts.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>One scorecard: head, funds, goals, every indicator, and the columns that its province adds. For a project this is its page.</summary>
public sealed partial class ScorecardModel(FinalAccountsContext db) : AccountPage(db)
{
    /// <inheritdoc/>
    public override string Part => Card.Name;

    /// <inheritdoc/>
    public override string Tab => "绩效自评";

    /// <inheritdoc/>
    protected override IEnumerable<Crumb> Between => [new("绩效自评", Links.Scorecards)];

    /// <summary>The card.</summary>
    public CardView Card { get; private set; } = null!;

    /// <summary>Its funds.</summary>
    public IReadOnlyList<FundView> Funds { get; private set; } = [];

    /// <summary>Its indicators.</summary>
    public IReadOnlyList<IndicatorView> Indicators { get; private set; } = [];

    /// <summary>Headings of the further columns, in the order of the card.</summary>
    public IReadOnlyList<string> ExtraHeadings { get; private set; } = [];

    /// <summary>The cards of the same project, or of the whole department, in its accounts of other years; the newest first.</summary>
    public IReadOnlyList<OtherYear> OtherYears { get; private set; } = [];

    /// <summary>The marks of the report's findings.</summary>
    public FindingMarks Marks { get; private set; } = new([]);

    /// <summary>The findings that involve this card.</summary>
    public IReadOnlyList<FindingMark> Concerned { get; private set; } = [];

    /// <summary>How many cards the account has.</summary>
    public int Cards { get; private set; }

    /// <inheritdoc/>
    public override string AddressIn(AccountLinks links) => links.Scorecard(Card?.Ordinal ?? Number() - 1);

    /// <summary>Reads the card, its funds, its indicators, its like in other years and the marks: five statements.</summary>
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        var version = Account.VersionId;
        var card = await Db.Scorecards
            .Where(s => s.VersionId == version && s.Ordinal == number - 1)
            .Select(s => new { s.Ordinal, s.Kind, s.Project, s.Department, s.ImplementingUnit, s.Year, s.Unit, s.ExpectedGoal, s.ActualGoal, s.TotalWeight, s.TotalScore, s.Extra, s.Place, Cards = Db.Scorecards.Count(c => c.VersionId == version) })
            .FirstOrDefaultAsync(cancellation);
        if (card is null) return NotFound();

        Card = new CardView(card.Ordinal, card.Kind, card.Project, card.Department, card.ImplementingUnit, card.Year, card.Unit, card.ExpectedGoal, card.ActualGoal, card.TotalWeight, card.TotalScore, LabelledTexts.Deserialize(card.Extra), card.Place);
        Cards = card.Cards;
        Funds = await Db.ScorecardFunds
            .Where(f => f.VersionId == version && f.ScorecardOrdinal == card.Ordinal)
            .OrderBy(f => f.Ordinal)
            .Select(f => new FundView(f.Name, f.InitialBudget, f.AnnualBudget, f.Executed, f.Weight, f.ExecutionRate, f.Score, f.Place, f.Confidence))
            .ToListAsync(cancellation);
        var indicators = await Db.ScorecardIndicators
            .Where(i => i.VersionId == version && i.ScorecardOrdinal == card.Ordinal)
            .OrderBy(i => i.Ordinal)
            .ToListAsync(cancellation);
        Indicators = indicators.ConvertAll(IndicatorView.From);
        ExtraHeadings = [.. Indicators.SelectMany(i => i.Extra.Select(e => e.Key)).Distinct()];
        OtherYears = await FindOtherYearsAsync(cancellation);
        Marks = await Db.ReadMarksAsync(version, cancellation);
        Concerned = Marks.Concerning(Blocks());
        return Page();
    }

    /// <summary>The blocks in which the card and its rows stand.</summary>
    private IEnumerable<int> Blocks() => Indicators.Select(indicator => indicator.Place).Concat(Funds.Select(fund => fund.Place)).Append(Card.Place)
        .Select(Model.Place.Parse).OfType<Place>().Select(place => place.Block).Distinct();

    private async Task<IReadOnlyList<OtherYear>> FindOtherYearsAsync(CancellationToken cancellation)
    {
        if (Card.Kind == ScorecardKind.Project && Card.Project.Length == 0) return [];
        var reports = Report.Published.Where(v => v.IsCurrent && v.Kind == Account.Kind && v.Year != Account.Year).ToDictionary(v => v.VersionId);
        var cards = await Db.Scorecards
            .Where(s => reports.Keys.Contains(s.VersionId) && s.Kind == Card.Kind)
            .OrderBy(s => s.Ordinal)
            .Select(s => new { s.VersionId, s.Ordinal, s.Project, s.TotalScore, Funds = s.Funds.OrderBy(f => f.Ordinal).Select(f => new ScorecardsModel.Fund(f.Name, f.AnnualBudget, f.Executed, f.ExecutionRate, f.Confidence)).ToList() })
            .ToListAsync(cancellation);
        return [.. cards
            .Where(c => WithoutYear(c.Project) == WithoutYear(Card.Project))
            .Select(c => (reports[c.VersionId].Year, Card: c))
            .OrderByDescending(c => c.Year)
            .Select(c => new OtherYear(c.Year, (Links with { Year = c.Year, Version = null }).Scorecard(c.Card.Ordinal), c.Card.TotalScore, ScorecardsModel.Total(c.Card.Funds)))];
    }

    /// <summary>2024年展会活动经费 and 2023年展会活动经费 are one project.</summary>
    private static string WithoutYear(string project) => YearInFront().Replace(project, "");

    [GeneratedRegex("^20\\d\\d年度?")]
    private static partial Regex YearInFront();

    private int Number() => int.Parse((string)RouteData.Values["number"]!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The same project in another year.</summary>
    public sealed record OtherYear(int Year, string Address, string TotalScore, ScorecardsModel.Fund? Total);

    /// <summary>The card's head, goals and total.</summary>
    public sealed record CardView(int Ordinal, ScorecardKind Kind, string Project, string Department, string ImplementingUnit, int? Year, AmountUnit Unit, string ExpectedGoal, string ActualGoal, string TotalWeight, string TotalScore, IReadOnlyList<KeyValuePair<string, string>> Extra, string Place)
    {
        /// <summary>What a visitor calls it.</summary>
        public string Name => Kind == ScorecardKind.Overall ? "部门整体支出绩效自评表" : Project.Length > 0 ? Project : "未写明项目名称";
    }

    /// <summary>A row of the funds block, as printed.</summary>
    public sealed record FundView(string Name, string InitialBudget, string AnnualBudget, string Executed, string Weight, string ExecutionRate, string Score, string Place, float? Confidence);
}
