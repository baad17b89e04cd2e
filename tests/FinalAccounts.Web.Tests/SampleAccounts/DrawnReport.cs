using System.Globalization;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests;

namespace FinalAccounts.Web.Tests.SampleAccounts;

/// <summary>
/// A report put together block by block, as the readers would have read it: what is drawn stands in the document, and every figure
/// has the place where it is drawn.
/// </summary>
internal sealed class DrawnReport(FinalAccount account)
{
    private readonly List<Block> blocks = [];
    private readonly List<AccountTable> tables = [];
    private readonly List<Section> sections = [];
    private readonly List<StatedFigure> figures = [];

    /// <summary>The next block's number.</summary>
    public int Next => blocks.Count;

    /// <summary>Adds a paragraph, printed as it is or otherwise.</summary>
    public DrawnReport Text(string text, string? printed = null)
    {
        blocks.Add(new Paragraph(Next, text, printed ?? text));
        return this;
    }

    /// <summary>Adds a heading; what follows until the next one belongs to it.</summary>
    public DrawnReport Heading(int level, string number, string title)
    {
        CloseSection();
        var parent = sections.LastOrDefault(s => s.Level < level)?.Ordinal;
        sections.Add(new Section(sections.Count, parent, level, number, title, new Place(Next)) { FirstBlock = Next + 1, LastBlock = Next });
        return Text(number + title);
    }

    /// <summary>Adds a paragraph with figures, each found by its printed words.</summary>
    public DrawnReport Says(string sentence, params StatedFigure[] stated) => Says(sentence, sentence, stated);

    /// <summary>The same for a paragraph that is printed otherwise than it reads.</summary>
    public DrawnReport Says(string sentence, string printed, params StatedFigure[] stated)
    {
        var from = 0;
        foreach (var figure in stated)
        {
            var start = sentence.IndexOf(figure.Printed, from, StringComparison.Ordinal);
            figures.Add(figure with { Sentence = sentence, Section = sections.Count - 1, Place = new Place(Next).Stretch(start, figure.Printed.Length) });
            from = start + 1;
        }

        return Text(sentence, printed);
    }

    /// <summary>Adds a grid of any content and says which block it is.</summary>
    public DrawnReport Drawing(string drawing, GridAlignment alignment, out int block)
    {
        block = Next;
        blocks.Add(Grids.Parse(drawing, alignment, Next));
        return this;
    }

    /// <summary>
    /// Adds a table with its title. The drawing's first <paramref name="headRows"/> rows are headings; in the others the cells of
    /// <paramref name="cells"/> (by column) become facts of the line that <paramref name="line"/> makes of the row's texts.
    /// </summary>
    public DrawnReport Table(DisclosureTable table, string drawing, int headRows, Func<IReadOnlyList<string>, IEnumerable<(TableLine Line, (int Column, Measure Measure)[] Cells)>> line, AmountUnit unit = AmountUnit.TenThousandYuan)
    {
        var title = Next;
        Text(table.Title()).Text($"公开{table.Id()}表").Text("单位：" + unit.Label());
        Drawing(drawing, GridAlignment.Exact, out var block);
        var grid = (Grid)blocks[block];
        var lines = new List<TableLine>();
        foreach (var row in grid.Rows.Skip(headRows))
        {
            var texts = row.Select(c => c.Text).ToList();
            foreach (var (read, cells) in line(texts))
                lines.Add(read with { Facts = [.. cells.Select(c => Fact(row[c.Column], c.Measure, read.CountUnit is null ? unit : AmountUnit.Count, block))] });
        }

        tables.Add(new AccountTable(table, table.Title(), TableStatus.Present) { Label = $"公开{table.Id()}表", Unit = unit, Lines = lines, Blocks = [title, title + 1, title + 2, block], Notes = ["注：本表反映本年度的收支情况。"], Place = new Place(title) });
        return this;
    }

    /// <summary>Adds a table without lines.</summary>
    public DrawnReport Table(AccountTable table)
    {
        tables.Add(table);
        return this;
    }

    /// <summary>The report, with whatever else was read from it.</summary>
    public ReadAccount Read(string file, Func<FinalAccount, FinalAccount>? more = null)
    {
        CloseSection();
        var text = string.Join('\n', blocks.Select(b => b is Grid grid ? string.Join('\n', grid.Rows.Select(row => string.Join('\t', row.Select(c => c.Printed)))) : ((Paragraph)b).Printed));
        var complete = account with { Tables = [.. tables.OrderBy(t => t.Table is null).ThenBy(t => t.Table)], Sections = sections, Figures = figures };
        return new ReadAccount(
            more is null ? complete : more(complete),
            new SourceDocument(new SourceFile(file, Encoding.UTF8.GetBytes(text)), "text", blocks));
    }

    private void CloseSection()
    {
        if (sections.Count > 0) sections[^1] = sections[^1] with { LastBlock = Next - 1 };
    }

    private static Fact Fact(GridCell cell, Measure measure, AmountUnit unit, int block)
    {
        var text = cell.Text.Replace(",", "", StringComparison.Ordinal);
        var place = Place.Cell(block, cell.Row, cell.Column);
        if (text.Length == 0) return new Fact(measure, CellState.Blank, null, cell.Printed, null, unit, place);
        if (text is "——") return new Fact(measure, CellState.NotApplicable, null, cell.Printed, null, unit, place);
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return new Fact(measure, CellState.Unreadable, null, cell.Printed, null, unit, place);
        var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var step = 1m;
        for (var i = 0; i < decimals; i++) step /= 10m;
        return new Fact(measure, CellState.Value, value, cell.Printed, step, unit, place);
    }
}
