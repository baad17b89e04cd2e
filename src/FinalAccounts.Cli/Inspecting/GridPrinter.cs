using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using Spectre.Console;
using Grid = FinalAccounts.Documents.Grid;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>A grid drawn in the terminal, with what each layout says of it.</summary>
internal sealed class GridPrinter(TextWriter output, int? width = null)
{
    private readonly IAnsiConsole console = Console(output, width);

    /// <summary>Draws the grid, or those of its rows that are asked for.</summary>
    public void Print(Grid grid, IReadOnlyList<LayoutVerdict> verdicts, Func<IReadOnlyList<GridCell>, bool>? isAsked = null)
    {
        output.WriteLine();
        output.WriteLine(Headline(grid));
        var columns = ColumnCount(grid);
        var table = new Table().Border(TableBorder.Square).HideHeaders();
        for (var column = 0; column <= columns; column++) table.AddColumn("");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (isAsked?.Invoke(grid.Rows[row]) == false) continue;
            var texts = new string[columns + 1];
            Array.Fill(texts, "");
            texts[0] = $"r{row}";
            foreach (var cell in grid.Rows[row]) texts[cell.Column + 1] = Markup.Escape(Spanned(cell));
            table.AddRow(texts);
        }

        console.Write(table);
        foreach (var verdict in verdicts) output.WriteLine("  " + Line(verdict));
    }

    /// <summary>b41  表格  33 行 × 6 列  Exact  第 2–3 页.</summary>
    public static string Headline(Grid grid)
    {
        var pages = Pages(grid);
        var where = pages.Count == 0 ? "" : pages.Count == 1 ? $"  第 {pages[0]} 页" : $"  第 {pages[0]}–{pages[^1]} 页（跨页接续）";
        return $"b{grid.Ordinal}  表格  {grid.Rows.Count} 行 × {ColumnCount(grid)} 列  {grid.Alignment}{where}";
    }

    /// <summary>The pages that a grid stands on, in order.</summary>
    public static IReadOnlyList<int> Pages(Grid grid) =>
        [.. grid.Rows.SelectMany(row => row).Where(cell => cell.Box is not null).Select(cell => cell.Box!.Value.Page).Distinct().Order()];

    public static string Line(LayoutVerdict verdict) => $"{verdict.Printed}：{(verdict.Matched ? "✓" : "×")} {verdict.Layout} {verdict.Reason}".TrimEnd();

    private static int ColumnCount(Grid grid) => grid.Rows.SelectMany(row => row).Select(cell => cell.Column + 1).DefaultIfEmpty(0).Max();

    private static string Spanned(GridCell cell) =>
        cell is { RowSpan: 1, ColumnSpan: 1 } ? cell.Text : $"{cell.Text} ↓{cell.RowSpan}→{cell.ColumnSpan}";

    private static IAnsiConsole Console(TextWriter output, int? width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (width is { } columns) console.Profile.Width = columns;
        return console;
    }
}
