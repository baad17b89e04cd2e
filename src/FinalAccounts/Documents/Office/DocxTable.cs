using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>A Word table: its cells at their true columns (gridBefore, gridSpan) and heights (vMerge).</summary>
internal sealed class DocxTable
{
    /// <summary>A table inside that has so many cells with text is a table of its own.</summary>
    private const int FewCells = 3;

    private readonly List<List<DocxCell>> rows = [];

    public DocxTable(XElement table)
    {
        foreach (var row in Inside(table, "tr"))
        {
            var properties = row.Child("trPr");
            if (properties?.Child("del") is not null) continue;
            rows.Add(Row(row, properties?.Child("gridBefore")?.Number() ?? 0));
        }

        DocxColumns.Align(rows, [.. (table.Child("tblGrid")?.Elements() ?? []).Select(column => column.Number("w") ?? 0)]);
        MergeDown();
    }

    /// <summary>Whether the table only arranges other tables.</summary>
    public bool HoldsTables => rows.Exists(row => row.Exists(cell => cell.Element.Descendants().Any(element => element.Name.LocalName == "tbl" && HasCells(element))));

    public IEnumerable<XElement> Cells => rows.SelectMany(row => row).Where(cell => cell.Height > 0).Select(cell => cell.Element);

    /// <summary>The cells with their lines; read once only, since list numbers count up.</summary>
    public TableShape Shape(DocxText text, int depth)
    {
        var shape = new TableShape();
        foreach (var row in rows)
        {
            shape.Add([.. row.Where(cell => cell.Height > 0).Select(cell => new TableCell(cell.Column, cell.Height, cell.Span, text.Lines(cell.Element, depth + 1)))]);
        }

        return shape;
    }

    /// <summary>A cell that goes on belongs to the one that began in its column, with no other between.</summary>
    private void MergeDown()
    {
        var open = new (DocxCell? Cell, int LastRow)[TableShape.ColumnLimit];
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var cell in rows[r])
            {
                if (cell.Merge == VerticalMerge.Continued && open[cell.Column] is { Cell: { } above } merge && merge.LastRow == r - 1)
                {
                    above.Height++;
                    cell.Height = 0;
                    open[cell.Column].LastRow = r;
                }
                else
                {
                    open[cell.Column] = (cell.Merge == VerticalMerge.Begun ? cell : null, r);
                }
            }
        }
    }

    private static List<DocxCell> Row(XElement row, int column)
    {
        var cells = new List<DocxCell>();
        column = Math.Clamp(column, 0, TableShape.ColumnLimit);
        foreach (var element in Inside(row, "tc"))
        {
            var properties = element.Child("tcPr");
            if (properties?.Child("cellDel") is not null) continue;
            var span = Math.Clamp(properties?.Child("gridSpan")?.Number() ?? 1, 1, TableShape.ColumnLimit);
            if (column >= TableShape.ColumnLimit) break;
            span = Math.Min(span, TableShape.ColumnLimit - column);
            if (properties?.Child("hMerge") is { } merged && merged.Value() != "restart" && cells.Count > 0) cells[^1].Span += span;
            else cells.Add(new DocxCell(element, MergeOf(properties?.Child("vMerge"))) { Column = column, Span = span });
            column += span;
        }

        return cells;
    }

    private static VerticalMerge MergeOf(XElement? merge) =>
        merge is null ? VerticalMerge.None : merge.Value() == "restart" ? VerticalMerge.Begun : VerticalMerge.Continued;

    /// <summary>Rows of a table or cells of a row, also those inside content controls.</summary>
    private static IEnumerable<XElement> Inside(XElement element, string name, int depth = 0)
    {
        DocxDepth.Check(depth);
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name) yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag") foreach (var inner in Inside(child, name, depth + 1)) yield return inner;
        }
    }

    private static bool HasCells(XElement table) => table.Descendants()
        .Where(cell => cell.Name.LocalName == "tc" && cell.Descendants().Any(text => text.Name.LocalName == "t" && !string.IsNullOrWhiteSpace(text.Value)))
        .Take(FewCells).Count() == FewCells;
}
