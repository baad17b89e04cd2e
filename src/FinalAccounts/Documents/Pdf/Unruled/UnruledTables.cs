namespace FinalAccounts.Documents.Pdf;

/// <summary>Finds the tables that no lines draw, in a page's lines of text outside of the ruled ones: rows with amounts below each other.</summary>
internal sealed class UnruledTables
{
    /// <summary>Lines farther apart, in character heights, belong to two tables.</summary>
    private const float FarApart = 4.5f;

    private readonly UprightPage page;
    private readonly IReadOnlyList<PageTable> ruled;
    private readonly PageTable? before;

    private UnruledTables(UprightPage page, IReadOnlyList<PageTable> ruled, PageTable? before)
    {
        this.page = page;
        this.ruled = ruled;
        this.before = before;
    }

    public List<PageTable> Tables { get; } = [];

    /// <summary>Lines of no table.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>How many look like a table and can't be read with certainty.</summary>
    public int Uncertain { get; private set; }

    public static UnruledTables Find(UprightPage page, List<TextLine> lines, IReadOnlyList<PageTable> ruled, PageTable? before)
    {
        var found = new UnruledTables(page, ruled, before);
        var group = new List<PieceLine>();
        foreach (var line in lines.Select(PieceLine.Of))
        {
            if (group.Count > 0 && !found.AreTogether(group[^1], line)) found.Read(group);
            if (line.StandsApart) found.Lines.Add(line.Line);
            else group.Add(line);
        }

        found.Read(group);
        return found;
    }

    private bool AreTogether(PieceLine line, PieceLine next) => !next.StandsApart && next.Baseline - line.Baseline < Math.Max(line.Size, next.Size) * FarApart &&
        !ruled.Any(table => table.Area.Y0 > line.Baseline - line.Size && table.Area.Y1 < next.Baseline + next.Size);

    private void Read(List<PieceLine> group)
    {
        var first = group.FindIndex(line => line.IsRow);
        if (first < 0)
        {
            Lines.AddRange(group.Select(line => line.Line));
        }
        else
        {
            var rules = RuleLines.Of(page.Strokes).Level.FindAll(rule => rule.To - rule.From > page.Width * 0.3f);
            var body = FirstRow(group, first, rules);
            var top = body;
            while (top > 0 && (group[top - 1].Pieces.Count > 1 || group[top - 1].Line.X1 - group[top - 1].Line.X0 < page.Width * 0.3f)) top--;
            while (top < body && IsPageHeader(group[top])) top++;
            var goesOn = Tables.Count == 0 && ruled.Count == 0 ? before : null;
            if (UnruledTable.Of(page, group[top..body], group[body..], rules, goesOn) is { } table)
            {
                Tables.Add(table);
                Lines.AddRange(group.Take(top).Select(line => line.Line));
            }
            else
            {
                Uncertain++;
                Lines.AddRange(group.Select(line => line.Line));
            }
        }

        group.Clear();
    }

    private bool IsPageHeader(PieceLine line) => line.Pieces.Count == 1 && line.Baseline < page.Height * 0.07f;

    /// <summary>Where the rows begin: below the columns' numbers, or with the first line that has a number, and what stands beside it between two rules.</summary>
    private static int FirstRow(List<PieceLine> group, int amounts, List<RuleLine> rules)
    {
        var numbers = group.FindLastIndex(amounts, line => line.IsNumberRow);
        if (numbers >= 0) return numbers + 1;
        var first = group.FindIndex(line => line.HasNumber);
        int Band(int line) => rules.Count(rule => rule.At < group[line].Line.Runs[0].Middle);
        while (rules.Count > 1 && first > 0 && Band(first - 1) == Band(first)) first--;
        return first;
    }
}
