using System.Globalization;
using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>Word's elements and attributes by their local names: the transitional and the strict form differ in the namespace only.</summary>
internal static class DocxElements
{
    public static XElement? Child(this XElement element, string name)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name) return child;
        }

        return null;
    }

    /// <summary>An attribute's value.</summary>
    public static string? Value(this XElement element, string name = "val")
    {
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.LocalName == name) return attribute.Value;
        }

        return null;
    }

    public static int? Number(this XElement element, string name = "val") =>
        int.TryParse(element.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch is on: it is unless its value says otherwise.</summary>
    public static bool IsOn(this XElement element) => element.Value() is not ("0" or "false" or "off");
}
