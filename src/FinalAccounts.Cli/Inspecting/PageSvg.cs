using System.Globalization;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>
/// A page of a PDF as its reader saw it, as one SVG: text where it is printed, lines taken and not taken, the cells with their row and
/// column, what was read from each, and below it what the layouts say. Needs nothing from outside.
/// </summary>
internal sealed class PageSvg
{
    /// <summary>Text stands out of the page's margin where row labels do not fit.</summary>
    private const float Margin = 24;

    private readonly Inspection inspection;
    private readonly PageSketch page;
    private readonly StringBuilder svg = new();
    private readonly double width;
    private readonly double height;

    private PageSvg(Inspection inspection, PageSketch page)
    {
        this.inspection = inspection;
        this.page = page;
        (width, height) = page.Turn is 90 or 270 ? (page.Height, page.Width) : (page.Width, page.Height);
    }

    public static string Draw(Inspection inspection, PageSketch page) => new PageSvg(inspection, page).Draw();

    private string Draw()
    {
        var grids = inspection.Grids.Where(grid => GridPrinter.Pages(grid).Contains(page.Page)).ToList();
        var caption = new PageCaption(inspection, page, grids);
        double fullWidth = width + (2 * Margin), fullHeight = height + (2 * Margin) + caption.Height;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SvgText.Number(fullWidth)} {SvgText.Number(fullHeight)}\" width=\"{SvgText.Number(fullWidth * 1.5)}\" height=\"{SvgText.Number(fullHeight * 1.5)}\" font-family=\"Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, PingFang SC, sans-serif\">\n");
        svg.Append(PageStyle.Sheet);
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"100%\" height=\"100%\" fill=\"#e8e8e8\"/>\n<g transform=\"translate({Margin} {Margin})\">\n<rect class=\"page\" width=\"{SvgText.Number(width)}\" height=\"{SvgText.Number(height)}\"/>\n<g{Upright()}>\n");
        foreach (var text in page.Texts) Add(text);
        foreach (var rule in page.Rules) Add(rule);
        foreach (var grid in grids) Add(grid);
        svg.Append("</g>\n");
        foreach (var grid in grids) AddLabels(grid);
        caption.Draw(svg, height + 14);
        svg.Append("</g>\n</svg>\n");
        return svg.ToString();
    }

    /// <summary>Turns the page as it is printed so that its text can be read.</summary>
    private string Upright() => page.Turn switch
    {
        90 => $" transform=\"translate({SvgText.Number(page.Height)} 0) rotate(90)\"",
        180 => $" transform=\"translate({SvgText.Number(page.Width)} {SvgText.Number(page.Height)}) rotate(180)\"",
        270 => $" transform=\"translate(0 {SvgText.Number(page.Width)}) rotate(270)\"",
        _ => "",
    };

    private void Add(SketchedText text)
    {
        var turned = text.Angle == 0 ? "" : $" transform=\"rotate({SvgText.Number(text.Angle)} {SvgText.Number(text.X)} {SvgText.Number(text.Y)})\"";
        var length = text.Length > 0 ? $" textLength=\"{SvgText.Number(text.Length)}\" lengthAdjust=\"spacingAndGlyphs\"" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{PageStyle.Of(text.Fate)}\" x=\"{SvgText.Number(text.X)}\" y=\"{SvgText.Number(text.Y)}\" font-size=\"{SvgText.Number(text.Size)}\"{length}{turned}>{SvgText.Escape(text.Text)}</text>\n");
    }

    private void Add(SketchedRule rule) => svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{(rule.IsTaken ? "rule" : "rule stray")}\" x1=\"{SvgText.Number(rule.Box.X0)}\" y1=\"{SvgText.Number(rule.Box.Y0)}\" x2=\"{SvgText.Number(rule.Box.X1)}\" y2=\"{SvgText.Number(rule.Box.Y1)}\"/>\n");

    private void Add(Grid grid)
    {
        foreach (var (cell, box) in CellsHere(grid))
        {
            var place = Model.Place.Cell(grid.Ordinal, cell.Row, cell.Column);
            var use = inspection.UseOf(grid, cell);
            var says = string.Join("；", inspection.Readings[place].Select(reading => reading.ToString()).DefaultIfEmpty(use.Label()));
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"cell {PageStyle.Of(use)}\" x=\"{SvgText.Number(box.X0)}\" y=\"{SvgText.Number(box.Y0)}\" width=\"{SvgText.Number(box.X1 - box.X0)}\" height=\"{SvgText.Number(box.Y1 - box.Y0)}\"><title>{SvgText.Escape($"{place}{Spans(cell)} “{cell.Printed}”：{says}")}</title></rect>\n");
        }
    }

    /// <summary>Row numbers left of the grid, column numbers above it, the block's number at its corner.</summary>
    private void AddLabels(Grid grid)
    {
        var cells = CellsHere(grid).Select(pair => (pair.Cell, Box: Turned(pair.Box))).ToList();
        double left = cells.Min(pair => pair.Box.X0), top = cells.Min(pair => pair.Box.Y0);
        foreach (var row in cells.GroupBy(pair => pair.Cell.Row))
        {
            var (_, box) = row.MinBy(pair => pair.Box.X0);
            AddLabel($"r{row.Key}", left - 2, Math.Min(box.Y0 + 7, box.Y1), "row");
        }

        foreach (var column in cells.GroupBy(pair => pair.Cell.Column)) AddLabel($"c{column.Key}", column.Min(pair => pair.Box.X0) + 1, top - 2, "column");
        AddLabel($"b{grid.Ordinal}", left - 2, top - 2, "row block");
    }

    private void AddLabel(string text, double x, double y, string kind) => svg.Append(CultureInfo.InvariantCulture, $"<text class=\"label {kind}\" x=\"{SvgText.Number(x)}\" y=\"{SvgText.Number(y)}\">{text}</text>\n");

    private IEnumerable<(GridCell Cell, PageBox Box)> CellsHere(Grid grid) =>
        grid.Rows.SelectMany(row => row).Where(cell => cell.Box?.Page == page.Page).Select(cell => (cell, cell.Box!.Value));

    /// <summary>A box on the page as it is printed, on the page turned upright.</summary>
    private PageBox Turned(PageBox box) => page.Turn switch
    {
        90 => box with { X0 = page.Height - box.Y1, X1 = page.Height - box.Y0, Y0 = box.X0, Y1 = box.X1 },
        180 => box with { X0 = page.Width - box.X1, X1 = page.Width - box.X0, Y0 = page.Height - box.Y1, Y1 = page.Height - box.Y0 },
        270 => box with { X0 = box.Y0, X1 = box.Y1, Y0 = page.Width - box.X1, Y1 = page.Width - box.X0 },
        _ => box,
    };

    private static string Spans(GridCell cell) => cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $"（{cell.RowSpan} 行 × {cell.ColumnSpan} 列）";
}
