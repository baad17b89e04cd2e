using System.Xml;

namespace FinalAccounts.Documents.Office;

/// <summary>The text boxes and comments of an xlsx that hold text: they lie over the cells, so they are no part of a table, but they may say something.</summary>
internal static class SheetRemarks
{
    public static (int TextBoxes, int Comments) Count(OfficePackage package) =>
        (package.Parts("xl/drawings/").Sum(part => Count(package, part, "txBody")), package.Parts("xl/comments").Sum(part => Count(package, part, "comment")));

    private static int Count(OfficePackage package, string part, string element)
    {
        using var xml = package.OpenXml(part);
        var (count, counted) = (0, true);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element) counted = false;
            if (counted || xml.NodeType != XmlNodeType.Text || string.IsNullOrWhiteSpace(xml.Value)) continue;
            count++;
            counted = true;
        }

        return count;
    }
}
