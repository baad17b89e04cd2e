using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>Whether a cell begins, or goes on, a cell over several rows.</summary>
internal enum VerticalMerge
{
    None,
    Begun,
    Continued,
}

/// <summary>A cell of a Word table with its columns.</summary>
internal sealed class DocxCell(XElement element, VerticalMerge merge)
{
    public XElement Element { get; } = element;

    public VerticalMerge Merge { get; } = merge;

    public int Column { get; set; }

    public int Span { get; set; }

    /// <summary>The rows that the cell covers; 0 where it is covered itself.</summary>
    public int Height { get; set; } = 1;

    /// <summary>Whether the cell holds no text at all.</summary>
    public bool IsBlank { get; } = !element.Descendants().Any(child => child.Name.LocalName == "t" && child.Value.Length > 0);
}
