using System.Runtime.InteropServices;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>A standard table as the checks see it: its lines in printed order, its cells by row and measure, and our doubts about our own reading of it.</summary>
public sealed class CheckedTable
{
    private readonly Dictionary<(string Row, Measure Measure), PrintedCell> cells;
    private readonly HashSet<Measure> measures = [];
    private readonly PrintedSteps steps;
    private IReadOnlyList<(TableLine? Whole, IReadOnlyList<TableLine> Parts)>? hierarchy;

    internal CheckedTable(DisclosureTable standard, AccountTable table, IReadOnlyList<ImportIssue> issues)
    {
        Standard = standard;
        Table = table;
        cells = new(table.Lines.Sum(line => line.Facts.Count));
        steps = new PrintedSteps(table.Lines.SelectMany(line => line.Facts));
        foreach (var line in table.Lines)
        {
            foreach (var fact in line.Facts)
            {
                measures.Add(fact.Measure);
                ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (line.Key, fact.Measure), out var isThere);
                if (isThere) cell!.IsPrintedTwice = true;
                else cell = new PrintedCell(fact);
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

    /// <summary>Each line of a coded table that others are a part of, with these; null stands for the table's total.</summary>
    internal IReadOnlyList<(TableLine? Whole, IReadOnlyList<TableLine> Parts)> Hierarchy => hierarchy ??= Operands.Hierarchy.Of(Lines);

    /// <summary>The first of some row keys that the table prints with the measure, or null.</summary>
    public string? RowOf(IReadOnlyList<string> keys, Measure measure)
    {
        foreach (var key in keys)
        {
            if (cells.ContainsKey((key, measure))) return key;
        }

        return null;
    }

    /// <summary>Whether some line prints the measure.</summary>
    public bool Has(Measure measure) => measures.Contains(measure);

    /// <summary>What is printed at a row and measure. A row printed twice is unreadable: which one is meant is not known.</summary>
    public CellReading Read(string row, Measure measure)
    {
        if (!cells.TryGetValue((row, measure), out var cell)) return CellReading.Without(new FactAddress(Standard, row, measure), CellStanding.NoSuchCell);
        return cell.IsPrintedTwice ? Once(row, cell) with { Standing = CellStanding.Unreadable } : Once(row, cell);
    }

    /// <summary>What a line of the table prints.</summary>
    public CellReading Read(TableLine line, Measure measure)
    {
        if (cells.TryGetValue((line.Key, measure), out var cell) && !cell.IsPrintedTwice) return Once(line.Key, cell);
        var address = new FactAddress(Standard, line.Key, measure);
        var fact = line.Facts.FirstOrDefault(fact => fact.Measure == measure);
        return fact is null ? CellReading.Without(address, CellStanding.NoSuchCell) : Read(address, fact);
    }

    /// <summary>Many checks look at the same cell: it is read once.</summary>
    private CellReading Once(string row, PrintedCell cell) => cell.Reading ??= Read(new FactAddress(Standard, row, cell.Fact.Measure), cell.Fact);

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

    /// <summary>The first cell of a row key and measure.</summary>
    private sealed class PrintedCell(Fact fact)
    {
        public Fact Fact => fact;

        public bool IsPrintedTwice { get; set; }

        public CellReading? Reading { get; set; }
    }
}
