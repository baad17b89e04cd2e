using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>
/// One scorecard that several files of a report print. Printed alike it is one card; where a cell differs both are kept as printed, and
/// an issue shows the difference: no file's card is better than the other's.
/// </summary>
internal static class ScorecardCopies
{
    public static List<Scorecard> Settle(IReadOnlyList<Scorecard> cards, SourceDocument document, List<ImportIssue> issues)
    {
        var settled = new List<Scorecard>(cards.Count);
        foreach (var card in cards)
        {
            var file = document.FileOf(card.Place.Block);
            var twin = settled.FindIndex(other => !file.Contains(other.Place.Block) && IsSame(other, card));
            if (twin < 0)
            {
                settled.Add(card);
                continue;
            }

            var kept = settled[twin];
            var name = card.Project.Length > 0 ? card.Project : "整体支出";
            var keptFile = document.FileOf(kept.Place.Block).File.Name;
            if (Difference(kept, card) is { } difference)
            {
                issues.Add(ScorecardMessages.CopiesDiffer(name, keptFile, file.File.Name, difference.Label, difference.One, difference.Two, card.Place));
                settled.Add(card);
            }
            else
            {
                issues.Add(ScorecardMessages.PrintedTwice(name, keptFile, file.File.Name, card.Place));
                settled[twin] = kept with { Blocks = [.. kept.Blocks, .. card.Blocks] };
            }
        }

        return settled;
    }

    /// <summary>Whether both are cards of one project, or of one department as a whole; without a project's name only cards that are alike.</summary>
    private static bool IsSame(Scorecard one, Scorecard two)
    {
        if (one.Kind != two.Kind || Plain(one.Project) != Plain(two.Project) || one.Year is { } year && two.Year is { } other && year != other) return false;
        if (one.Department.Length > 0 && two.Department.Length > 0 && Plain(one.Department) != Plain(two.Department)) return false;
        return one.Kind == ScorecardKind.Overall || one.Project.Length > 0 || Difference(one, two) is null;
    }

    private static (string Label, string One, string Two)? Difference(Scorecard one, Scorecard two)
    {
        var (mine, theirs) = (Cells(one).ToList(), Cells(two).ToList());
        for (var i = 0; i < Math.Max(mine.Count, theirs.Count); i++)
        {
            var (label, text) = i < mine.Count ? mine[i] : (theirs[i].Label, "");
            var other = i < theirs.Count ? theirs[i].Text : "";
            if (Plain(text) != Plain(other)) return (label, text, other);
        }

        return null;
    }

    private static IEnumerable<(string Label, string Text)> Cells(Scorecard card)
    {
        yield return ("总分", card.TotalScore);
        yield return ("总分值", card.TotalWeight);
        yield return ("预期目标", card.ExpectedGoal);
        yield return ("实际完成情况", card.ActualGoal);
        foreach (var fund in card.Funds)
        {
            foreach (var text in (string[])[fund.InitialBudget, fund.AnnualBudget, fund.Executed, fund.Weight, fund.ExecutionRate, fund.Score]) yield return (fund.Name, text);
        }

        foreach (var line in card.Indicators)
        {
            foreach (var text in (string[])[line.Level1, line.Level2, line.Level3, line.Weight, line.Target, line.Actual, line.Score, line.DeviationReason]) yield return (line.Level3, text);
        }
    }

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != ','));
}
