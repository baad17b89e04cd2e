using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;
using FinalAccounts.Model;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>The pages of a PDF in the terminal: what was seen on each, what became of it, and its grids.</summary>
internal sealed class PagePrinter(TextWriter output, GridPrinter grids, bool listsRules)
{
    private const int ShownPieces = 12;

    public void Print(Inspection inspection, PageSelection selection)
    {
        var printed = new HashSet<int>();
        foreach (var page in inspection.Pages.Where(page => selection.Has(page.Page)))
        {
            Print(page);
            foreach (var grid in inspection.Grids.Where(grid => GridPrinter.Pages(grid).Contains(page.Page))) Print(inspection, grid, page, selection, isFirst: printed.Add(grid.Ordinal));
            foreach (var issue in inspection.Issues.Where(issue => PageOf(inspection, issue) == page.Page)) output.WriteLine(Line(issue));
        }

        output.WriteLine();
        foreach (var issue in inspection.Issues.Where(issue => PageOf(inspection, issue) is null)) output.WriteLine(Line(issue));
    }

    private void Print(PageSketch page)
    {
        string Count(bool isLevel) => $"{page.Rules.Count(rule => rule.IsLevel == isLevel)} 条（{page.Rules.Count(rule => rule.IsLevel == isLevel && rule.IsTaken)} 条成表）";
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"── 第 {page.Page} 页  {page.Width:0}×{page.Height:0} 点{(page.Turn == 0 ? "" : $"  转正 {page.Turn}°")}  字符 {page.Characters} 个  横线 {Count(true)}  竖线 {Count(false)}  表格 {page.Tables.Count} 个  表外文字 {page.Lines.Count} 行{(page.PictureShare > 0.05 ? $"  图片占 {page.PictureShare:P0}" : "")}"));
        if (page.Furniture.Count > 0) output.WriteLine($"  页眉页脚（不读）：{Pieces(page.Furniture)}");
        var left = page.Texts.Where(text => text.Fate == TextFate.Left).Select(text => text.Text).ToList();
        if (left.Count > 0) output.WriteLine($"  没有采用的文字：{Pieces(left)}");
        if (!listsRules) return;
        foreach (var rule in page.Rules)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(rule.IsLevel ? "横" : "竖")}线 ({rule.Box.X0:0.#}, {rule.Box.Y0:0.#})–({rule.Box.X1:0.#}, {rule.Box.Y1:0.#}){(rule.IsTaken ? "" : "  未成表")}"));
    }

    private void Print(Inspection inspection, Grid grid, PageSketch page, PageSelection selection, bool isFirst)
    {
        if (isFirst) grids.Print(grid, inspection.Verdicts(grid), row => row.Count == 0 ? selection.IsAll : row.Any(cell => cell.Box is { } box && selection.Has(box.Page)));
        var cells = grid.Rows.SelectMany(row => row).Where(cell => cell.Box?.Page == page.Page).ToList();
        var area = cells.Select(cell => cell.Box!.Value).Aggregate((all, box) => all with { X0 = Math.Min(all.X0, box.X0), Y0 = Math.Min(all.Y0, box.Y0), X1 = Math.Max(all.X1, box.X1), Y1 = Math.Max(all.Y1, box.Y1) });
        var uses = cells.GroupBy(cell => inspection.UseOf(grid, cell)).Where(group => group.Key != CellUse.Words).OrderBy(group => group.Key).Select(group => $"{group.Key.Label()} {group.Count()}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  b{grid.Ordinal} 在本页：r{cells.Min(cell => cell.Row)}–r{cells.Max(cell => cell.Row)}，位置 ({area.X0:0}, {area.Y0:0})–({area.X1:0}, {area.Y1:0}){string.Concat(uses.Select(use => "，" + use))}"));
    }

    /// <summary>The page that an issue speaks of: its cell's; null where it names none.</summary>
    private static int? PageOf(Inspection inspection, ImportIssue issue)
    {
        if (issue.Place is not { } place || inspection.Document.Blocks[place.Block] is not Grid grid) return null;
        var cells = place.Row is { } row && row < grid.Rows.Count ? grid.Rows[row] : grid.Rows.FirstOrDefault(cells => cells.Count > 0) ?? [];
        return (cells.FirstOrDefault(cell => cell.Column == place.Column) ?? cells.FirstOrDefault())?.Box?.Page;
    }

    private static string Line(ImportIssue issue) => $"  {(issue.Severity == IssueSeverity.Note ? "提示" : "待核")} {issue.Place} {issue.Message}";

    private static string Pieces(IReadOnlyList<string> pieces) =>
        string.Join(" ", pieces.Take(ShownPieces).Select(piece => $"“{piece}”")) + (pieces.Count > ShownPieces ? $" 等 {pieces.Count} 处" : "");
}
