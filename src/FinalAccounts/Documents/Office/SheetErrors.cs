using System.Globalization;
using System.Xml;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// The cells of an xlsx whose formula failed (#REF!, #DIV/0!), or was stored without its result by a program that does not count, by
/// sheet. The library gives them as blank; but something is printed there, and a blank is another statement.
/// </summary>
internal static class SheetErrors
{
    public static IReadOnlyDictionary<string, Dictionary<(int Row, int Column), string>> Read(OfficePackage package)
    {
        var sheets = new Dictionary<string, Dictionary<(int Row, int Column), string>>(StringComparer.Ordinal);
        var main = package.MainPart!;
        var targets = package.Relations(main);
        foreach (var sheet in package.Load(main)?.Child("sheets")?.Elements() ?? [])
        {
            if (sheet.Value("name") is not { } name || sheet.Value("id") is not { } id || !targets.TryGetValue(id, out var part)) continue;
            using var xml = package.OpenXml(part);
            if (xml is not null) sheets.TryAdd(name, Cells(xml));
        }

        return sheets;
    }

    private static Dictionary<(int Row, int Column), string> Cells(XmlReader xml)
    {
        var cells = new Dictionary<(int Row, int Column), string>();
        (int Row, int Column)? open = null;
        var (kind, formula, value) = ((string?)null, (string?)null, (string?)null);
        while (xml.Read())
        {
            if (xml.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement)) continue;
            if (xml.LocalName == "c" && xml.NodeType == XmlNodeType.Element)
            {
                (open, kind, formula, value) = (Place(xml.GetAttribute("r")), xml.GetAttribute("t"), null, null);
            }
            else if (xml.LocalName == "c" && open is { } place)
            {
                if (kind == "e" && value is not null) cells[place] = value;
                else if (kind != "str" && formula is not null && string.IsNullOrEmpty(value)) cells[place] = "=" + formula;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "f" or "v" && open is not null)
            {
                var isFormula = xml.LocalName == "f";
                var text = xml.IsEmptyElement || !xml.Read() || xml.NodeType != XmlNodeType.Text ? "" : xml.Value;
                if (isFormula) formula = text;
                else value = text;
            }
        }

        return cells;
    }

    /// <summary>C4 → row 3, column 2.</summary>
    private static (int Row, int Column)? Place(string? address)
    {
        var letters = address.AsSpan().IndexOfAnyInRange('0', '9');
        if (letters is < 1 or > 3 || !int.TryParse(address.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)) return null;
        var column = 0;
        foreach (var letter in address.AsSpan(0, letters)) column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return (row - 1, column - 1);
    }
}
