using System.Xml;
using System.Xml.Linq;
using FinalAccounts.Documents.Text;
using FinalAccounts.Model;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// Reads Word files (docx): paragraphs and tables in order, as Word prints them with every tracked change accepted. Headers,
/// footers and macros are not text. The body is taken child by child, so that only one of them is in memory as a tree.
/// </summary>
internal sealed class DocxReader
{
    private readonly BlockList blocks;
    private readonly DocxText text;
    private readonly List<ImportIssue> issues = [];

    private DocxReader(BlockList blocks, DocxText text)
    {
        this.blocks = blocks;
        this.text = text;
    }

    public static SourceDocument Read(SourceFile file, OfficePackage package)
    {
        try
        {
            var main = package.MainPart!;
            var styles = package.Load(package.Related(main, "styles"));
            var numbering = package.Load(package.Related(main, "numbering"));
            var reader = new DocxReader(new BlockList(file.Name), new DocxText(new DocxNumbering(numbering, styles)));
            using var xml = package.OpenXml(main);
            if (xml is null || !xml.ReadToFollowing("body", xml.MoveToContent() == XmlNodeType.Element ? xml.NamespaceURI : "")) throw DocumentMessages.Damaged(file.Name);
            reader.ReadBody(xml);
            return new SourceDocument(file, "docx", reader.blocks.Blocks) { Issues = [.. reader.issues, .. reader.blocks.Issues], IsWhole = true };
        }
        catch (DocxDepth.ExceededException)
        {
            throw DocumentMessages.NestedTooDeep(file.Name);
        }
        catch (Exception exception) when (OfficePackage.IsDamage(exception))
        {
            throw DocumentMessages.Damaged(file.Name, exception);
        }
    }

    private void ReadBody(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        xml.Read();
        while (xml.NodeType is not XmlNodeType.EndElement and not XmlNodeType.None)
        {
            if (xml.NodeType == XmlNodeType.Element) Flow(DocxDepth.Read(xml), 0);
            else xml.Read();
        }

        AddParagraphs(text.TakeRest());
    }

    private void Flow(XElement element, int depth)
    {
        DocxDepth.Check(depth);
        switch (element.Name.LocalName)
        {
            case "p":
                var paragraph = text.Read(element, depth);
                AddParagraphs(paragraph.Lines);
                foreach (var box in paragraph.TextBoxes) FlowChildren(box, depth);
                break;
            case "tbl":
                AddParagraphs(text.TakeRest());
                FlowTable(element, depth);
                break;
            case "altChunk":
                issues.Add(DocumentMessages.EmbeddedPartLeftOut(new Place(blocks.Blocks.Count)));
                break;
            case "AlternateContent":
                if (DocxText.Chosen(element) is { } chosen) FlowChildren(chosen, depth);
                break;
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                FlowChildren(element, depth);
                break;
        }
    }

    private void FlowChildren(XElement element, int depth)
    {
        foreach (var child in element.Elements()) Flow(child, depth + 1);
    }

    private void FlowTable(XElement element, int depth)
    {
        var table = new DocxTable(element);
        if (table.HoldsTables)
        {
            foreach (var cell in table.Cells) FlowChildren(cell, depth);
            return;
        }

        var shape = table.Shape(text, depth);
        if (shape.Rows.Count == 0) return;
        if (!shape.IsLayout) blocks.AddGrid(GridAlignment.Exact, shape.GridRows());
        else foreach (var cell in shape.Rows.SelectMany(row => row)) AddParagraphs(cell.Content);
    }

    private void AddParagraphs(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (!PageMarks.IsMark(line)) blocks.AddParagraph(ParagraphText.Of(line), line);
        }
    }
}
