using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>
/// The numbers that Word prints before list paragraphs (一、 （二） 1.): they are not in the text but counted from the list's
/// definition, and without them a heading is none.
/// </summary>
internal sealed class DocxNumbering
{
    private const int LevelCount = 9;

    private readonly Dictionary<string, DocxList> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string? List, int? Level, string? Parent)> styles = new(StringComparer.Ordinal);

    public DocxNumbering(XElement? numbering, XElement? styleSheet)
    {
        foreach (var style in styleSheet?.Elements() ?? [])
        {
            if (style.Name.LocalName != "style" || style.Value("styleId") is not { } id) continue;
            var number = style.Child("pPr")?.Child("numPr");
            styles[id] = (number?.Child("numId")?.Value(), number?.Child("ilvl")?.Number(), style.Child("basedOn")?.Value());
        }

        var definitions = new Dictionary<string, DocxListDefinition>(StringComparer.Ordinal);
        foreach (var element in numbering?.Elements() ?? [])
        {
            if (element.Name.LocalName == "abstractNum" && element.Value("abstractNumId") is { } id) definitions[id] = new DocxListDefinition(element);
            else if (element.Name.LocalName == "num" && element.Value("numId") is { } list && element.Child("abstractNumId")?.Value() is { } definition && definitions.TryGetValue(definition, out var known)) lists[list] = new DocxList(known, element);
        }
    }

    /// <summary>What is printed before a paragraph with these properties; empty where it is in no list or has a bullet.</summary>
    public string Label(XElement properties)
    {
        var own = properties.Child("numPr");
        var (list, level) = (own?.Child("numId")?.Value(), own?.Child("ilvl")?.Number());
        var style = properties.Child("pStyle")?.Value();
        for (var steps = 0; (list is null || level is null) && style is not null && styles.TryGetValue(style, out var inherited) && steps < 20; steps++)
        {
            if (list is null && inherited.List is not null) level ??= inherited.Level ?? (lists.TryGetValue(inherited.List, out var styled) ? styled.LevelOfStyle(style) : null);
            list ??= inherited.List;
            style = inherited.Parent;
        }

        if (list is null || !lists.TryGetValue(list, out var counted)) return "";
        return counted.Resolve(this).Next(Math.Clamp(level ?? 0, 0, LevelCount - 1));
    }

    /// <summary>The list of a list style.</summary>
    public DocxList? ListOfStyle(string style) => styles.TryGetValue(style, out var found) && found.List is not null ? lists.GetValueOrDefault(found.List) : null;
}
