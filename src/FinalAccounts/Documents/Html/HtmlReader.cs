using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Html;

/// <summary>Reads web pages: from site templates, saved from Word, or fragments of either. Blocks come in document order.</summary>
internal sealed partial class HtmlReader
{
    private const int HeadLength = 8192;
    private readonly BlockList blocks;
    private readonly HtmlText text = new();

    private HtmlReader(BlockList blocks) => this.blocks = blocks;

    public static SourceDocument? Read(SourceFile file, string html)
    {
        if (!IsHtml(html)) return null;
        html = SelfClosed().Replace(html, "");
        if (html.AsSpan().Count('<') > HtmlDepth.TagLimit) throw DocumentMessages.TooManyBlocks(file.Name, BlockList.Limit);
        if (HtmlDepth.IsTooDeep(html)) throw DocumentMessages.TooDeep(file.Name);

        using var page = new HtmlParser().ParseDocument(html);
        var reader = new HtmlReader(new BlockList(file.Name));
        try
        {
            if (page.Body is { } body) reader.Flow(body, 0);
        }
        catch (HtmlDepth.ExceededException)
        {
            throw DocumentMessages.TooDeep(file.Name);
        }

        reader.EndParagraph();
        return new SourceDocument(file, "html", reader.blocks.Blocks) { Issues = IsCutOff(html) ? [DocumentMessages.PageCutOff, .. reader.blocks.Issues] : reader.blocks.Issues };
    }

    /// <summary>Whether tags stand near the start of the text, or table cells anywhere.</summary>
    private static bool IsHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, HeadLength));
        return head.TrimStart().StartsWith("<") && PageTag().IsMatch(head) || PageTag().Count(head) >= 3
            || (text.Contains("</td>", StringComparison.OrdinalIgnoreCase) && text.Contains("<tr", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a whole page was begun and its end is missing, or the file ends inside a tag.</summary>
    private static bool IsCutOff(string html) =>
        (html.Contains("<html", StringComparison.OrdinalIgnoreCase) && !html.Contains("</html", StringComparison.OrdinalIgnoreCase) && !html.Contains("</body", StringComparison.OrdinalIgnoreCase)) || html.LastIndexOf('<') > html.LastIndexOf('>');

    private void Flow(INode node, int depth)
    {
        HtmlDepth.Check(depth);
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data);
            else if (child is IElement element) Flow(element, depth + 1);
        }
    }

    private void Flow(IElement element, int depth)
    {
        if (HtmlElements.IsHidden(element)) return;
        switch (element.LocalName)
        {
            case "br":
                EndParagraph();
                break;
            case "pre":
                FlowPreformatted(element);
                break;
            case "table" when HtmlTable.Read(element, depth) is { } table && !table.IsLayout:
                EndParagraph();
                foreach (var caption in table.Captions) AddParagraph(caption);
                blocks.AddGrid(GridAlignment.Exact, table.Shape.GridRows());
                break;
            default:
                var isBlock = HtmlElements.IsBlock(element);
                if (isBlock) EndParagraph();
                Flow((INode)element, depth);
                if (isBlock) EndParagraph();
                break;
        }
    }

    private void FlowPreformatted(IElement element)
    {
        EndParagraph();
        PlainTextReader.Read(element.TextContent, blocks);
    }

    private void EndParagraph() => AddParagraph(text.Take());

    private void AddParagraph(string printed)
    {
        if (printed.Length > 0 && !PageMarks.IsMark(printed)) blocks.AddParagraph(ParagraphText.Of(printed), printed);
    }

    /// <summary>Office's own elements, empty and closed at once as in XML: HTML would take them for open and nest what follows.</summary>
    [GeneratedRegex(@"<[a-z]{1,3}:[a-z]{1,20}\s*/>", RegexOptions.IgnoreCase)]
    private static partial Regex SelfClosed();

    [GeneratedRegex(@"<(?:!doctype\s+html|(?:html|head|body|meta|table|tbody|div|p|span|h[1-6]|br|tr|td|ul|ol|li|article|section|font|center|strong|b)(?=[\s>/]))", RegexOptions.IgnoreCase)]
    private static partial Regex PageTag();
}
