namespace FinalAccounts.Scorecards;

/// <summary>年度总体目标: the row with 预期目标 and 实际完成情况, under which the two texts stand.</summary>
internal sealed record CardGoals(int Expected, int Actual, int Width)
{
    /// <summary>The heading of the goals, or null for any other row.</summary>
    public static CardGoals? Of(CardRow row)
    {
        var expected = Column(row, CardLabel.ExpectedGoal, 0);
        var actual = expected < 0 ? -1 : Column(row, CardLabel.ActualGoal, expected + 1);
        if (actual < 0 || row.Words.Count > 4) return null;

        // 年度目标 | 预期目标 | 实际完成情况: the vertical label has a goal's name itself.
        var nearer = Column(row, CardLabel.ExpectedGoal, expected + 1);
        return new CardGoals(nearer > 0 && nearer < actual ? nearer : expected, actual, row.Width);
    }

    /// <summary>Reads the texts under the heading; false where the row opens something else.</summary>
    public bool TryRead(CardRow row, CardHead head)
    {
        var isExact = row.Alignment == Documents.GridAlignment.Exact;
        var texts = Enumerable.Range(0, row.Width).Where(i => row.Text(i).Length > 0 && ScorecardWords.Label(row.Text(i)) is null).ToList();
        if (texts.Count == 0) return row.Words.All(word => ScorecardWords.Label(word) is CardLabel.ExpectedGoal or CardLabel.ActualGoal);

        var isAligned = isExact || (row.Width == Width && texts[^1] >= Expected);
        if (isAligned)
        {
            if (texts.RemoveAll(i => i < Expected && !isExact && IsVerticalLabel(row.Text(i))) > 0 && texts.Count == 0) return true;
            if (texts.Exists(i => i < Expected)) return false;
            foreach (var i in texts) head.AddGoal(i >= Actual ? CardLabel.ActualGoal : CardLabel.ExpectedGoal, row.Text(i));
            return true;
        }

        if (texts.Count != 2 || head.ExpectedGoal.Length > 0 || head.ActualGoal.Length > 0) return false;
        head.AddGoal(CardLabel.ExpectedGoal, row.Text(texts[0]));
        head.AddGoal(CardLabel.ActualGoal, row.Text(texts[1]));
        return true;
    }

    /// <summary>年度总体目标 beside the texts, printed in any of the rows that it covers.</summary>
    private static bool IsVerticalLabel(string text) => text.Length <= 10 && (text.Contains("目标", StringComparison.Ordinal) || text is "年度" or "总体");

    private static int Column(CardRow row, CardLabel label, int start)
    {
        for (var i = start; i < row.Width; i++)
        {
            if (row.Text(i) is { Length: > 0 } text && ScorecardWords.Label(text) == label) return i;
        }

        return -1;
    }
}
