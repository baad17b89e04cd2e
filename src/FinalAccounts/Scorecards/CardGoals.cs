namespace FinalAccounts.Scorecards;

/// <summary>年度总体目标: the row with 预期目标 and 实际完成情况, under which the two texts stand.</summary>
internal sealed record CardGoals(int Expected, int Actual, int Width)
{
    /// <summary>The heading of the goals, or null for any other row.</summary>
    public static CardGoals? Of(CardRow row)
    {
        var expected = Column(row, CardLabel.ExpectedGoal, 0);
        var actual = expected < 0 ? -1 : Column(row, CardLabel.ActualGoal, expected + 1);
        if (actual < 0 || row.Words.Count > 3) return null;

        // 年度目标 | 预期目标 | 实际完成情况: the vertical label has a goal's name itself.
        var nearer = Column(row, CardLabel.ExpectedGoal, expected + 1);
        return new CardGoals(nearer > 0 && nearer < actual ? nearer : expected, actual, row.Width);
    }

    /// <summary>Reads the texts under the heading; false where the row holds something else.</summary>
    public bool TryRead(CardRow row, CardHead head)
    {
        var isAligned = row.Alignment == Documents.GridAlignment.Exact || row.Width == Width;
        var texts = new List<(int Column, string Text)>();
        for (var i = 0; i < row.Width; i++)
        {
            if (row.Text(i) is { Length: > 0 } text && !(i < Expected && isAligned) && ScorecardWords.Label(text) is null) texts.Add((i, text));
        }

        if (texts.Count == 0) return row.Words.All(word => ScorecardWords.Label(word) is CardLabel.ExpectedGoal or CardLabel.ActualGoal);
        if (texts.Count > 2 || (!isAligned && texts.Count != 2)) return false;
        foreach (var (column, text) in texts)
        {
            var isActual = isAligned ? column >= Actual : texts.Count == 2 && column == texts[1].Column;
            head.AddGoal(isActual ? CardLabel.ActualGoal : CardLabel.ExpectedGoal, text);
        }

        return true;
    }

    private static int Column(CardRow row, CardLabel label, int start)
    {
        for (var i = start; i < row.Width; i++)
        {
            if (row.Text(i) is { Length: > 0 } text && ScorecardWords.Label(text) == label) return i;
        }

        return -1;
    }
}
