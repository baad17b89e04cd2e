using System.Text;
using System.Xml.Linq;

namespace FinalAccounts.Documents.Office;

/// <summary>One level of a list: how its number is counted and printed.</summary>
internal sealed record DocxListLevel(int Start, string Format, string Text, string Suffix, bool IsLegal, bool NeverRestarts, string? Style)
{
    public static DocxListLevel Read(XElement level) => new(
        level.Child("start")?.Number() ?? 1,
        FormatOf(level),
        level.Child("lvlText")?.Value() ?? "",
        level.Child("suff")?.Value() switch { "nothing" => "", "space" => " ", _ => "\t" },
        level.Child("isLgl")?.IsOn() == true,
        level.Child("lvlRestart")?.Number() == 0,
        level.Child("pStyle")?.Value());

    private static string FormatOf(XElement level) =>
        (level.Child("numFmt") ?? level.Child("AlternateContent")?.Descendants().FirstOrDefault(element => element.Name.LocalName == "numFmt"))?.Value() ?? "decimal";
}

/// <summary>A list's definition (abstractNum) with its counters: lists of one definition count on from each other.</summary>
internal sealed class DocxListDefinition
{
    private readonly Dictionary<int, DocxListLevel> levels = [];

    public DocxListDefinition(XElement element)
    {
        Link = element.Child("numStyleLink")?.Value();
        foreach (var level in element.Elements())
        {
            if (level.Name.LocalName == "lvl" && level.Number("ilvl") is >= 0 and < 9 and var index) levels[index] = DocxListLevel.Read(level);
        }
    }

    /// <summary>The list style that defines it instead.</summary>
    public string? Link { get; }

    public int?[] Counters { get; } = new int?[9];

    public DocxListLevel? Level(int index) => levels.GetValueOrDefault(index);

    public int? LevelOfStyle(string style) => levels.Where(level => level.Value.Style == style).Select(level => (int?)level.Key).FirstOrDefault();
}

/// <summary>A list (num) as paragraphs name it: a definition, and where it begins anew.</summary>
internal sealed class DocxList
{
    private readonly DocxListDefinition definition;
    private readonly Dictionary<int, int> restarts = [];
    private readonly Dictionary<int, DocxListLevel> overrides = [];

    public DocxList(DocxListDefinition definition, XElement element)
    {
        this.definition = definition;
        foreach (var change in element.Elements())
        {
            if (change.Name.LocalName != "lvlOverride" || change.Number("ilvl") is not (>= 0 and < 9 and var index)) continue;
            if (change.Child("startOverride")?.Number() is { } start) restarts[index] = start;
            if (change.Child("lvl") is { } level) overrides[index] = DocxListLevel.Read(level);
        }
    }

    public int? LevelOfStyle(string style) => definition.LevelOfStyle(style);

    /// <summary>The list that counts: this one, or the one of the list style that it links to.</summary>
    public DocxList Resolve(DocxNumbering numbering) => definition.Link is { } style && numbering.ListOfStyle(style) is { } linked && !ReferenceEquals(linked, this) ? linked : this;

    /// <summary>Counts one up at the level and prints the number with what stands behind it.</summary>
    public string Next(int index)
    {
        if (Level(index) is not { } level) return "";
        var counters = definition.Counters;
        if (restarts.Remove(index, out var start)) counters[index] = start;
        else counters[index] = counters[index] is { } last && last < int.MaxValue ? last + 1 : level.Start;
        for (var deeper = index + 1; deeper < counters.Length; deeper++)
        {
            if (Level(deeper)?.NeverRestarts != true) counters[deeper] = null;
        }

        if (level.Format == "bullet" || level.Text.Length == 0) return "";
        var label = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9' and var digit)
            {
                label.Append(Number(digit - '1', level));
                i++;
            }
            else
            {
                label.Append(level.Text[i]);
            }
        }

        return label.Append(level.Suffix).ToString();
    }

    private DocxListLevel? Level(int index) => overrides.GetValueOrDefault(index) ?? definition.Level(index);

    private string Number(int index, DocxListLevel printing)
    {
        var level = Level(index);
        var number = definition.Counters[index] ?? level?.Start ?? 1;
        return ListNumber.Print(number, printing.IsLegal ? "decimal" : level?.Format ?? "decimal");
    }
}
