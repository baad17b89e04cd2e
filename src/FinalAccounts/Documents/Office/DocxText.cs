using System.Text;
using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>A paragraph's printed lines, and the text boxes anchored in it, which stand after it.</summary>
internal readonly record struct DocxParagraph(IReadOnlyList<string> Lines, IReadOnlyList<XElement> TextBoxes);

/// <summary>
/// The running text of a Word file as it is printed: list numbers before it, results of fields without their codes, inserted words
/// kept and deleted ones dropped, hidden words dropped.
/// </summary>
internal sealed class DocxText(DocxNumbering numbering)
{
    private readonly StringBuilder line = new();

    /// <summary>The fields that are open: false in the field's code, true in its result. A contents list is one field over many paragraphs.</summary>
    private readonly Stack<bool> fields = [];

    /// <summary>How many of them are in their code.</summary>
    private int codes;

    private List<string> lines = [];
    private List<XElement> boxes = [];

    /// <summary>Reads a paragraph. One whose end mark is deleted goes on in the next.</summary>
    public DocxParagraph Read(XElement paragraph, int depth)
    {
        var properties = paragraph.Child("pPr");
        var isJoined = properties?.Child("rPr") is { } mark && (mark.Child("del") ?? mark.Child("moveFrom")) is not null;
        if (!isJoined && properties is not null) line.Append(numbering.Label(properties));
        Walk(paragraph, depth);

        // A field's code does not go on over paragraphs: its mark was lost.
        while (fields.TryPeek(out var inResult) && !inResult) EndField();
        if (!isJoined) EndLine();
        return Take();
    }

    /// <summary>What a last paragraph without an end mark left.</summary>
    public IReadOnlyList<string> TakeRest()
    {
        EndLine();
        return Take().Lines;
    }

    /// <summary>The printed lines of a cell: of its paragraphs, of its text boxes and of a small table inside it.</summary>
    public List<string> Lines(XElement container, int depth)
    {
        var all = new List<string>();
        Collect(container, all, depth);
        all.AddRange(TakeRest());
        return all;
    }

    /// <summary>The variant of alternate content that is printed: the first with any text. The others say the same for older programs.</summary>
    public static XElement? Chosen(XElement alternatives) =>
        alternatives.Elements().FirstOrDefault(variant => variant.Descendants().Any(element => element.Name.LocalName == "t")) ?? alternatives.Elements().FirstOrDefault();

    private void Collect(XElement container, List<string> all, int depth)
    {
        DocxDepth.Check(depth);
        foreach (var child in container.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p":
                    var paragraph = Read(child, depth);
                    all.AddRange(paragraph.Lines);
                    foreach (var box in paragraph.TextBoxes) Collect(box, all, depth + 1);
                    break;
                case "AlternateContent":
                    if (Chosen(child) is { } chosen) Collect(chosen, all, depth + 1);
                    break;
                case "tcPr" or "trPr" or "tblPr" or "tblGrid" or "sdtPr" or "del" or "moveFrom":
                    break;
                default:
                    Collect(child, all, depth + 1);
                    break;
            }
        }
    }

    private void Walk(XElement element, int depth)
    {
        DocxDepth.Check(depth);
        foreach (var child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "t":
                    if (codes == 0) line.Append(child.Value);
                    break;
                case "tab" or "ptab":
                    line.Append('\t');
                    break;
                case "br" or "cr":
                    EndLine();
                    break;
                case "noBreakHyphen":
                    line.Append('-');
                    break;
                case "fldChar":
                    Field(child.Value("fldCharType"));
                    break;
                case "r" when child.Child("rPr")?.Child("vanish")?.IsOn() == true:
                    break;
                case "AlternateContent":
                    if (Chosen(child) is { } chosen) Walk(chosen, depth + 1);
                    break;
                case "drawing" or "pict" or "object":
                    boxes.AddRange(Boxes(child));
                    break;
                case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "rt" or "rubyPr":
                    break;
                default:
                    Walk(child, depth + 1);
                    break;
            }
        }
    }

    private void Field(string? mark)
    {
        if (mark == "begin")
        {
            fields.Push(false);
            codes++;
        }
        else if (mark == "separate" && fields.Count > 0)
        {
            EndField();
            fields.Push(true);
        }
        else if (mark == "end")
        {
            EndField();
        }
    }

    private void EndField()
    {
        if (fields.TryPop(out var inResult) && !inResult) codes--;
    }

    /// <summary>The text boxes of a drawing; one inside another is read with it.</summary>
    private static IEnumerable<XElement> Boxes(XElement drawing)
    {
        foreach (var child in drawing.Elements())
        {
            var variant = child.Name.LocalName == "AlternateContent" ? Chosen(child) : child;
            if (variant is null) continue;
            if (variant.Name.LocalName == "txbxContent") yield return variant;
            else foreach (var box in Boxes(variant)) yield return box;
        }
    }

    private void EndLine()
    {
        var text = line.ToString().Trim();
        line.Clear();
        if (text.Length > 0) lines.Add(text);
    }

    private DocxParagraph Take()
    {
        var taken = new DocxParagraph(lines, boxes);
        lines = [];
        boxes = [];
        return taken;
    }
}
