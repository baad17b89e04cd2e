using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Layouts;
using FinalAccounts.Model;
using FinalAccounts.Scorecards;
using FinalAccounts.Tests.Layouts;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>A disclosure drawn anew in another form, and whether it still says the same.</summary>
internal static class SameAccount
{
    /// <summary>The same facts, department, year, sections, stated figures and scorecards, and no new doubt.</summary>
    public static void Holds(ReadAccount text, ReadAccount word)
    {
        Assert.Equal(Facts.Of(Tables(text.Document)), Facts.Of(Tables(word.Document)));
        Assert.Equal(text.Account.Department.ToString(), word.Account.Department.ToString());
        Assert.Equal(text.Account.Year, word.Account.Year);
        Assert.Equal(Sections(text), Sections(word));
        Assert.Equal(text.Account.Figures.Select(Stated), word.Account.Figures.Select(Stated));
        Assert.Equal(text.Account.Scorecards.SelectMany(Cards), word.Account.Scorecards.SelectMany(Cards));
        Assert.DoesNotContain(word.Account.Issues, issue => issue.Severity == IssueSeverity.Doubt && !text.Account.Issues.Any(known => known.Message == issue.Message));
    }

    public static TableReading Tables(SourceDocument document) => TableReader.Read(document, ScorecardReader.Read(document).Claimed);

    /// <summary>The tree of the sections with their own paragraphs; how many blocks the tables and scorecards take is the publisher's choice.</summary>
    public static IEnumerable<string> Sections(ReadAccount read)
    {
        var taken = read.Account.Tables.SelectMany(table => table.Blocks).Concat(read.Account.Scorecards.SelectMany(card => card.Blocks)).ToHashSet();
        return read.Account.Sections.Select(section => string.Join('|', section.Ordinal, section.Parent, section.Level, section.Number, section.Title, string.Join('\n', read.Document.Blocks
            .Where(block => block.Ordinal >= section.FirstBlock && block.Ordinal <= section.LastBlock && !taken.Contains(block.Ordinal)).OfType<Paragraph>().Select(paragraph => paragraph.Text))));
    }

    public static string Stated(StatedFigure figure) => $"{figure.Subject}|{figure.Kind}|{figure.Value}|{figure.Unit}|{figure.Section}|{figure.Reason}|{figure.Cell}|{figure.Sentence}";

    public static IEnumerable<string> Cards(Scorecard card) =>
    [
        $"{card.Kind}|{card.Project}|{card.Department}|{card.Year}|{card.ExpectedGoal}|{card.ActualGoal}|{card.TotalWeight}|{card.TotalScore}",
        .. card.Funds.Select(fund => (fund with { Place = default }).ToString()),
        .. card.Indicators.Select(line => string.Join('|', line.Level1, line.Level2, line.Level3, line.Weight, line.Target, line.Actual, line.Score, line.DeviationReason)),
    ];

    /// <summary>The document with its tables as another publisher draws them, where they stood.</summary>
    public static SourceDocument Redrawn(ReadAccount read, HtmlForm form)
    {
        var drawn = new Dictionary<int, IReadOnlyList<Block>>();
        var replaced = new HashSet<int>();
        foreach (var table in read.Account.Tables.Where(table => table is { Table: not null, Lines.Count: > 0 }))
        {
            drawn[table.Blocks.Min()] = DocumentReaders.Read(DisclosureHtml.Render([table], form)).Blocks;
            replaced.UnionWith(table.Blocks);
        }

        foreach (var card in read.Account.Scorecards)
        {
            var grid = read.Document.Blocks.OfType<Grid>().Single(grid => card.Blocks.Contains(grid.Ordinal));
            drawn[grid.Ordinal] = [Ruled(grid, card)];
        }

        var blocks = read.Document.Blocks.SelectMany(block => drawn.GetValueOrDefault(block.Ordinal) ?? (replaced.Contains(block.Ordinal) ? [] : [block]));
        return read.Document with { Blocks = [.. blocks.Select((block, ordinal) => block with { Ordinal = ordinal })] };
    }

    /// <summary>A card as its original was ruled: the head as it stands, each indicator in its columns, levels merged downwards.</summary>
    public static Grid Ruled(Grid grid, Scorecard card)
    {
        var head = grid.Rows.TakeWhile(row => row.All(cell => cell.Text != "一级指标")).Count() + 1;
        var rows = grid.Rows.Take(head).Select(row => row.ToList()).ToList();
        GridCell? level1 = null, level2 = null;
        foreach (var line in card.Indicators)
        {
            string[] texts = ["", line.Level1, line.Level2, line.Level3, line.Target, line.Actual, line.Weight, line.Score, line.DeviationReason];
            var row = texts.Select((text, column) => new GridCell(rows.Count, column, text, text)).ToList();
            var isSame1 = level1?.Text == line.Level1;
            if (!isSame1 || level2?.Text != line.Level2) level2 = row[2];
            else Extend(rows, ref level2, row);
            if (isSame1) Extend(rows, ref level1, row);
            else level1 = row[1];
            rows.Add(row);
        }

        string[] total = ["总分", "", "", "", "", "", card.TotalWeight, card.TotalScore, ""];
        rows.Add([.. total.Select((text, column) => new GridCell(rows.Count, column, text, text))]);
        return grid with { Alignment = GridAlignment.Exact, Rows = rows };
    }

    private static void Extend(List<List<GridCell>> rows, ref GridCell? merged, List<GridCell> row)
    {
        var above = merged!;
        var index = rows[above.Row].IndexOf(above);
        merged = rows[above.Row][index] = above with { RowSpan = above.RowSpan + 1 };
        row.RemoveAll(cell => cell.Column == above.Column);
    }
}
