namespace FinalAccounts.Scorecards;

/// <summary>A column under a heading: where it starts, how wide it is, what it holds, and the heading as printed.</summary>
internal sealed record CardColumn(int Index, int Span, CardRole Role, string Heading);

/// <summary>The heading of a card's funds or indicators.</summary>
internal sealed record CardHeading(IReadOnlyList<CardColumn> Columns, int Width)
{
    /// <summary>What more than one column claims to hold.</summary>
    public IReadOnlySet<CardRole> Twice { get; private init; } = new HashSet<CardRole>();

    /// <summary>
    /// True where a column without a heading stands between known ones: a blank that the text gained or a heading that it lost, so that
    /// a row of the same length need not stand under it.
    /// </summary>
    public bool HasGap { get; } = Gap(Columns);

    public CardColumn? this[CardRole role] => Columns.FirstOrDefault(column => column.Role == role);

    /// <summary>一级指标, 二级指标, 三级指标 with a weight, target or score; the levels may stand below 绩效指标 in the next row. Null for any other row.</summary>
    public static CardHeading? OfIndicators(CardRow row, CardRow? below)
    {
        if (!row.Words.Any(IsLevelWord) && !(below is not null && row.Words.Any(IsMeasureWord) && below.Words.Any(IsLevelWord) && OfIndicators(below, null) is null)) return null;
        var heading = Read(row, below, ScorecardWords.IndicatorRole);
        var levels = heading.Columns.Count(column => column.Role is CardRole.Level1 or CardRole.Level2 or CardRole.Level3);
        var measures = heading.Columns.Count(column => column.Role is CardRole.Weight or CardRole.Target or CardRole.Actual or CardRole.Score);
        return levels >= 2 && measures >= 1 && heading.Columns.Any(column => column.Role is CardRole.Score or CardRole.Actual) ? heading : null;
    }

    /// <summary>全年预算数, 全年执行数 …; null for any other row, and where two columns claim to be the same amount.</summary>
    public static CardHeading? OfFunds(CardRow row)
    {
        if (row.Words.Count < 2 || !row.Words.Any(word => ScorecardWords.FundRole(word) == CardRole.Executed)) return null;
        var heading = Read(row, null, ScorecardWords.FundRole);
        var isBudget = heading.Columns.Any(column => column.Role is CardRole.InitialBudget or CardRole.AnnualBudget);
        var isOfTasks = heading.Columns.Any(column => column.Role == CardRole.Other && column.Heading.Contains("任务", StringComparison.Ordinal));
        return isBudget && !isOfTasks && !heading.Twice.Any(RowPlacement.IsMoney) ? heading : null;
    }

    private static bool Gap(IReadOnlyList<CardColumn> columns)
    {
        var known = columns.Where(column => column.Role is not (CardRole.Other or CardRole.DeviationReason)).Select(column => column.Index).ToList();
        return known.Count > 0 && columns.Any(column => column.Heading.Length == 0 && column.Index > known[0] && column.Index < known[^1]);
    }

    private static bool IsLevelWord(string word) => word.Length <= 24 && ScorecardWords.IndicatorRole(word) is CardRole.Level1 or CardRole.Level2 or CardRole.Level3;

    private static bool IsMeasureWord(string word) => word.Length <= 24 && ScorecardWords.IndicatorRole(word) is CardRole.Actual or CardRole.Score;

    private static CardHeading Read(CardRow row, CardRow? below, Func<string, CardRole?> roleOf)
    {
        var columns = new List<CardColumn>(row.Width);
        var taken = new HashSet<CardRole>();
        var twice = new HashSet<CardRole>();
        for (var i = 0; i < row.Width; i++)
        {
            if (row.Cells[i] is not { } cell) continue;
            if (cell.ColumnSpan > 1 && below is not null && roleOf(cell.Text) is null or CardRole.Target && SubHeadings(cell.Column, cell.ColumnSpan) is { Count: > 1 } parts)
            {
                foreach (var part in parts) Add(part.Column, part.ColumnSpan, part.Text);
            }
            else if (columns is [.., var before] && cell.Text.Length > 0 && cell.Text == before.Heading && before.Index + before.Span == i)
            {
                // A merged heading listed again for each column that it covers.
                columns[^1] = before with { Span = before.Span + 1 };
            }
            else
            {
                Add(i, cell.ColumnSpan, cell.Text);
            }
        }

        return new CardHeading(columns, row.Width) { Twice = twice };

        void Add(int index, int span, string text)
        {
            var role = roleOf(text) ?? CardRole.Other;
            if (role != CardRole.Other && !taken.Add(role))
            {
                twice.Add(role);
                role = CardRole.Other;
            }

            columns.Add(new CardColumn(index, span, role, text));
        }

        List<Documents.GridCell> SubHeadings(int start, int span) =>
            [.. Enumerable.Range(start, span).Select(i => below!.Cells.ElementAtOrDefault(i)).OfType<Documents.GridCell>().Where(part => roleOf(part.Text) is not null)];
    }
}
