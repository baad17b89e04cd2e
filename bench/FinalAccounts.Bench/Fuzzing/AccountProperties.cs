using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>
/// What holds of every final account, however damaged its file: each fact is what its cell prints, each number is taken once, and
/// every place leads to what it is said to hold.
/// </summary>
internal static class AccountProperties
{
    public static Failure? Broken(ReadAccount read)
    {
        var (account, document) = read;
        var places = new HashSet<Place>();
        var addresses = new HashSet<FactAddress>();
        foreach (var (table, line, fact) in account.Cells())
        {
            var address = new FactAddress(table, line.Key, fact.Measure);
            if (Broken(document, fact) is { } failure) return failure with { Detail = $"{address} {fact}: {failure.Detail}" };
            if (fact.State != CellState.Value) continue;
            if (!places.Add(fact.Place)) return new Failure("number-taken-twice", $"{address} {fact}");
            if (!addresses.Add(address)) return new Failure("address-taken-twice", $"{address} {fact}");
        }

        return account.Figures.Select(figure => Broken(document, figure)).FirstOrDefault(failure => failure is not null)
            ?? account.Issues.Select(issue => Broken(document, issue)).FirstOrDefault(failure => failure is not null)
            ?? account.Scorecards.SelectMany(card => card.Indicators).Select(line => Missing(document, line.Place, "indicator-place")).FirstOrDefault(failure => failure is not null)
            ?? account.Sections.Select(section => Missing(document, section.Place, "section-place")).FirstOrDefault(failure => failure is not null);
    }

    private static Failure? Broken(SourceDocument document, Fact fact)
    {
        if (fact.State != CellState.Value) return fact.Value is null && fact.Step is null ? null : new Failure("value-without-state", "");
        if (DocumentProperties.CellAt(document, fact.Place) is not { } cell) return new Failure("fact-place", "no cell there");
        if (cell.Printed != fact.Printed) return new Failure("fact-text", $"the cell prints “{cell.Printed}”");
        if (PrintedValue.Of(fact.Printed) is not { } value || value != fact.Value) return new Failure("fact-value", $"printed is {PrintedValue.Of(fact.Printed)?.ToString(CultureInfo.InvariantCulture) ?? "no number"}");
        return fact.Step > 0 ? null : new Failure("fact-step", "");
    }

    private static Failure? Broken(SourceDocument document, StatedFigure figure)
    {
        if (Missing(document, figure.Place, "figure-place") is { } missing) return missing;
        var digits = string.Concat(figure.Printed.Where(char.IsAsciiDigit)).TrimStart('0');
        var value = string.Concat(Math.Abs(figure.Value).ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit)).TrimStart('0');
        return digits.Contains(value, StringComparison.Ordinal) ? null : new Failure("figure-value", figure.ToString());
    }

    private static Failure? Broken(SourceDocument document, ImportIssue issue)
    {
        if (issue.Code.Length == 0 || !issue.Message.EndsWith('。')) return new Failure("issue-without-sentence", issue.ToString());
        return issue.Place is { } place ? Missing(document, place, "issue-place") : null;
    }

    /// <summary>A place must lead to a block, a row and column of its grid, or a stretch of its text.</summary>
    private static Failure? Missing(SourceDocument document, Place place, string kind)
    {
        var block = DocumentProperties.BlockAt(document, place);
        var isThere = block switch
        {
            null => false,
            Grid grid when place.Row is { } row => row >= 0 && row < grid.Rows.Count && place.Column >= 0,
            Paragraph paragraph when place.Start is { } start => start >= 0 && place.Length > 0 && start + place.Length <= paragraph.Text.Length,
            _ => place.Row is null,
        };
        return isThere ? null : new Failure(kind, $"{place} is not in the document");
    }
}
