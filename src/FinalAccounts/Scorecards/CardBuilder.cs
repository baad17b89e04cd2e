using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>One scorecard as its rows come in: head, funds, goals, indicators, total, and what stands below.</summary>
internal sealed class CardBuilder(CardTitle title)
{
    private readonly CardHead head = new();
    private readonly List<ScorecardFund> funds = [];
    private readonly List<int> blocks = [.. title.Blocks];
    private readonly List<CardRow> unknown = [];
    private readonly List<ImportIssue> issues = [];
    private FundRows? fundRows;
    private IndicatorRows? indicatorRows;
    private CardGoals? goals;
    private bool isTotalRead;
    private int? year = title.Year;
    private AmountUnit unit = title.Unit ?? AmountUnit.TenThousandYuan;
    private (string Weight, string Score) total = ("", "");
    private Place? place = title.Place;

    /// <summary>True once the indicators' heading was read: without it this is no scorecard that we understand.</summary>
    public bool IsUnderstood => indicatorRows is not null;

    /// <summary>True when nothing more can belong to the card but what stands in the same grid.</summary>
    public bool IsComplete => isTotalRead;

    /// <summary>True when a row opens another card: it names a project (or title) where this one has its own.</summary>
    public bool IsFollowedBy(CardRow row) =>
        row.Words.Any(ScorecardWords.IsTitle) ? head.HasAny || fundRows is not null || indicatorRows is not null
        : row.Words.Count > 0 && ScorecardWords.Label(row.Words[0]) == CardLabel.Project && (fundRows is not null || indicatorRows is not null);

    /// <summary>Whether a row can go on with this card after a page's end: a heading, a label, or a row that fits what stands open.</summary>
    public bool CanTake(CardRow row, CardRow? below)
    {
        if (row.Words.Any(word => ScorecardWords.Label(word) is not null || ScorecardWords.IsTotal(word))) return true;
        if (CardHeading.OfIndicators(row, below) is not null || CardHeading.OfFunds(row) is not null) return true;
        if (indicatorRows is not null) return row.Words.Count >= 4 && RowPlacement.OfIndicator(row, indicatorRows.Heading) is not null;
        return fundRows is not null && goals is null && fundRows.Fits(row);
    }

    public void Take(CardRow row, CardRow? below)
    {
        if (blocks.Count == 0 || blocks[^1] != row.Block) blocks.Add(row.Block);
        place ??= new Place(row.Block, row.Number, 0);
        if (row.Words.Count == 0) return;
        if (row.Words.Count == 1 && ScorecardWords.YearLine(row.Words[0]) is { } printed) year = printed;
        else if (row.Words.Count <= 2 && row.Words.Any(ScorecardWords.IsTitle)) TakeTitle(row);
        else if (CardHeading.OfIndicators(row, below) is { } heading) TakeHeading(heading);
        else if (indicatorRows is null && CardHeading.OfFunds(row) is { } amounts) OpenFunds(row, amounts);
        else if (indicatorRows is null && CardGoals.Of(row) is { } opened) goals = opened;
        else if (indicatorRows is not null && !isTotalRead) TakeIndicator(row);
        else TakeOther(row);
    }

    /// <summary>The card, with every row's doubt said once.</summary>
    public (Scorecard Card, IReadOnlyList<ImportIssue> Issues) Build()
    {
        head.TryReadInCell(title.Lines);
        var kind = title.Kind ?? (head.Project.Length > 0 ? ScorecardKind.Project : ScorecardKind.Overall);
        var name = head.Project.Length > 0 ? head.Project : head.Department.Length > 0 ? head.Department : kind == ScorecardKind.Overall ? "整体支出" : "项目支出";
        if (unknown.Count > 0) issues.Add(ScorecardMessages.RowsNotUnderstood("", unknown.Count, At(unknown[0])));
        var card = new Scorecard(kind, place!.Value)
        {
            Project = head.Project,
            Department = head.Department,
            ImplementingUnit = head.ImplementingUnit,
            Year = year,
            Unit = unit,
            ExpectedGoal = head.ExpectedGoal,
            ActualGoal = head.ActualGoal,
            Funds = funds,
            Indicators = indicatorRows!.Indicators,
            TotalWeight = total.Weight,
            TotalScore = total.Score,
            Extra = head.Extra,
            Blocks = blocks,
        };
        return (card, [.. issues.Select(issue => issue with { Message = issue.Message.Replace("“”", $"“{name}”", StringComparison.Ordinal) })]);
    }

    private void TakeTitle(CardRow row)
    {
        var text = row.Words.First(ScorecardWords.IsTitle);
        title = title with { Kind = CardTitle.KindOf(text) ?? title.Kind };
        year ??= ScorecardWords.YearIn(text);
    }

    private void TakeHeading(CardHeading heading)
    {
        goals = null;
        if (indicatorRows is null) indicatorRows = new IndicatorRows(heading);
        else indicatorRows.Heading = heading;
    }

    private void OpenFunds(CardRow row, CardHeading heading)
    {
        fundRows = new FundRows(heading, funds);
        foreach (var text in row.Words) unit = CardTitle.UnitIn(text) ?? unit;
    }

    private void TakeIndicator(CardRow row)
    {
        if (ScorecardWords.IsTotal(row.Words[0]))
        {
            isTotalRead = true;
            if (CardTotal.Read(row, indicatorRows!.Heading) is { } read) total = read;
            else issues.Add(ScorecardMessages.TotalUnplaced("", At(row)));
        }
        else if (row.Words.Count > 1 && row.Words.All(word => ScorecardWords.IndicatorRole(word) is not null))
        {
            // The second row of a heading over two rows.
        }
        else if (row.Words.Any(ScorecardWords.IsSubtotal))
        {
            // Its numbers are in the indicators above it.
        }
        else if (row.Words.Count == 1 && (row.Width == 1 || ScorecardWords.IsNote(row.Words[0]) || row.Cells.Any(cell => cell?.ColumnSpan > row.Width / 2)))
        {
            TakeOther(row);
        }
        else if (!indicatorRows!.TryRead(row))
        {
            issues.Add(ScorecardMessages.IndicatorUnplaced("", row.Words[0], At(row)));
        }
    }

    private void TakeOther(CardRow row)
    {
        if (goals?.TryRead(row, head) == true) return;
        goals = null;
        if (fundRows is not null && indicatorRows is null && ScorecardWords.Label(row.Words[0]) is null)
        {
            var read = fundRows.TryRead(row);
            if (read == false) issues.Add(ScorecardMessages.FundUnplaced("", row.Words[0], At(row)));
            if (read is not null) return;
        }

        if (!head.TryRead(row)) unknown.Add(row);
    }

    private static Place At(CardRow row)
    {
        var column = Array.FindIndex(row.Cells, cell => cell is { Text.Length: > 0 });
        return Place.Cell(row.Block, row.Number, Math.Max(0, column));
    }
}
