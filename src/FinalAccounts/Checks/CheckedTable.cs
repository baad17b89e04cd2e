using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>A standard table as the checks see it: its lines in printed order, its cells by row and measure, and our doubts about our own reading of it.</summary>
public sealed class CheckedTable
{
    private readonly Dictionary<(string Row, Measure Measure), Fact> facts = [];
    private readonly HashSet<(string Row, Measure Measure)> printedTwice = [];
    private readonly PrintedSteps steps;

    internal CheckedTable(DisclosureTable standard, AccountTable table, IReadOnlyList<ImportIssue> issues)
    {
        Standard = standard;
        Table = table;
        steps = new PrintedSteps(table.Lines.SelectMany(line => line.Facts));
        foreach (var line in table.Lines)
        {
            foreach (var fact in line.Facts)
            {
                if (!facts.TryAdd((line.Key, fact.Measure), fact)) printedTwice.Add((line.Key, fact.Measure));
            }
        }

        var blocks = table.Blocks.ToHashSet();
        Doubt = issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Doubt && issue.Place is { } place && blocks.Contains(place.Block));
    }

    /// <summary>Which table it is.</summary>
    public DisclosureTable Standard { get; }

    /// <summary>The table as read.</summary>
    public AccountTable Table { get; }

    /// <summary>Something in the table that was not understood: a sum over it may lack a part, and accuses nobody.</summary>
    public ImportIssue? Doubt { get; }

    /// <summary>The lines in printed order.</summary>
    public IReadOnlyList<TableLine> Lines => Table.Lines;

    /// <summary>The first of some row keys that the table prints with the measure, or null.</summary>
    public string? RowOf(IEnumerable<string> keys, Measure measure) => keys.FirstOrDefault(key => facts.ContainsKey((key, measure)));

    /// <summary>Whether some line prints the measure.</summary>
    public bool Has(Measure measure) => Lines.Any(line => line.Facts.Any(fact => fact.Measure == measure));

    /// <summary>What is printed at a row and measure. A row printed twice is unreadable: which one is meant is not known.</summary>
    public CellReading Read(string row, Measure measure)
    {
        var address = new FactAddress(Standard, row, measure);
        if (!facts.TryGetValue((row, measure), out var fact)) return CellReading.Without(address, CellStanding.NoSuchCell);
        var reading = Read(address, fact);
        return printedTwice.Contains((row, measure)) ? reading with { Standing = CellStanding.Unreadable } : reading;
    }

    /// <summary>What a line of the table prints.</summary>
    public CellReading Read(TableLine line, Measure measure)
    {
        var address = new FactAddress(Standard, line.Key, measure);
        var fact = line.Facts.FirstOrDefault(fact => fact.Measure == measure);
        return fact is null ? CellReading.Without(address, CellStanding.NoSuchCell) : Read(address, fact);
    }

    private CellReading Read(FactAddress address, Fact fact)
    {
        if (fact.Value is not { } value || fact.State == CellState.Unreadable)
        {
            var standing = fact.Confidence is not null ? CellStanding.Unverified : fact.State == CellState.Unreadable ? CellStanding.Unreadable
                : Table.Status == TableStatus.EmptyByStatement ? CellStanding.StatedEmpty : CellStanding.Nothing;
            return CellReading.Without(address, standing) with { Printed = fact.Printed, Place = fact.Place, Unit = fact.Unit };
        }

        var inYuan = fact.Unit.InYuan();
        return new CellReading(address, fact.Confidence is null ? CellStanding.Value : CellStanding.Unverified, Interval.Printed(value * inYuan, steps.Of(fact) * inYuan), value * inYuan)
        {
            Printed = fact.Printed,
            Place = fact.Place,
            Unit = fact.Unit,
        };
    }
}
