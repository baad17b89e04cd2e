using System.Xml;
using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>Bounds on a Word file's nesting: a hostile one costs neither the stack nor time.</summary>
internal static class DocxDepth
{
    /// <summary>A run in a text box in a table in a table has some dozens of levels.</summary>
    public const int Limit = 200;

    /// <summary>Thrown inside the reader only; it knows the file's name.</summary>
    public sealed class ExceededException : Exception;

    public static void Check(int depth)
    {
        if (depth > Limit) throw new ExceededException();
    }

    /// <summary>The element that the reader stands on, as a tree; its depth is looked at while it is built.</summary>
    public static XElement Read(XmlReader xml)
    {
        var root = Start(xml);
        var top = xml.Depth;
        var open = root;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return root;
        }

        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Check(xml.Depth - top);
                    var child = Start(xml);
                    open.Add(child);
                    if (!xml.IsEmptyElement) open = child;
                    break;
                case XmlNodeType.EndElement when ReferenceEquals(open, root):
                    xml.Read();
                    return root;
                case XmlNodeType.EndElement:
                    open = open.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open.Add(new XText(xml.Value));
                    break;
            }
        }

        throw new XmlException("The element has no end.");
    }

    private static XElement Start(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI != "http://www.w3.org/2000/xmlns/") element.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
        }

        xml.MoveToElement();
        return element;
    }
}
