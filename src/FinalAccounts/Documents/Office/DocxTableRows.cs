using System.Xml;

namespace FinalAccounts.Documents.Office;

/// <summary>Counts the tables and rows of a docx as <see cref="WordBinary"/> counts those of a doc: the text's and its text boxes', none inside a cell.</summary>
internal static class DocxTableRows
{
    public static TableRows Count(XmlReader xml)
    {
        var (tables, rows) = (0, 0);

        // The depth of the tables that are open, anew in each text box.
        var open = new Stack<int>([0]);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Fallback")
            {
                // It says again, for older programs, what the choice before it says.
                var depth = xml.Depth;
                if (!xml.IsEmptyElement) while (xml.Read() && xml.Depth > depth) continue;
            }
            else if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement)
            {
                if (xml.LocalName == "txbxContent") open.Push(0);
                else if (xml.LocalName == "tbl") open.Push(open.Pop() + 1);
                if (open.Peek() == 1 && xml.LocalName == "tbl") tables++;
                else if (open.Peek() == 1 && xml.LocalName == "tr") rows++;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (xml.LocalName == "txbxContent") open.Pop();
                else if (xml.LocalName == "tbl") open.Push(open.Pop() - 1);
            }
        }

        return new TableRows(tables, rows);
    }
}
