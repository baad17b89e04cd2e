using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Figures;
using FinalAccounts.Narrative.Sections;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative;

/// <summary>Reads the entries under 名词解释: a term and what the document says it means.</summary>
internal static partial class GlossaryReader
{
    private const int LongestTerm = 70;

    /// <summary>The ordinals of the sections that make up the glossary.</summary>
    public static HashSet<int> Sections(IReadOnlyList<Section> sections)
    {
        var glossary = new HashSet<int>();
        foreach (var section in sections)
        {
            if (SectionReader.IsGlossary(section.Title) || (section.Parent is { } parent && glossary.Contains(parent))) glossary.Add(section.Ordinal);
        }

        return glossary;
    }

    public static List<GlossaryEntry> Read(IEnumerable<Passage> passages, IReadOnlyList<Section> sections, HashSet<int> glossary)
    {
        var entries = new List<GlossaryEntry>();
        ItemPath? enclosing = null;
        foreach (var passage in passages)
        {
            if (passage.IsHeading || passage.Section is not { } section || !glossary.Contains(section))
            {
                enclosing = null;
                continue;
            }

            if (Entry(passage, sections[section].Title, ref enclosing) is { } entry) entries.Add(entry);
            else if (entries.Count > 0 && entries[^1].Place.Block == passage.FirstBlock - 1) entries[^1] = entries[^1] with { Explanation = entries[^1].Explanation + passage.Text };
        }

        return entries;
    }

    private static GlossaryEntry? Entry(Passage passage, string title, ref ItemPath? enclosing)
    {
        var text = passage.Text.Replace("**", "", StringComparison.Ordinal);
        var start = HeadingNumber.Parse(text) is { } number ? number.Length : 0;
        var match = Pattern().Match(text, start, text.Length - start);
        if (!match.Success || match.Groups["term"].Length > LongestTerm) return null;
        var term = match.Groups["term"].Value.Trim(' ', '“', '”', '：', ':');
        if (match.Groups["term"].ValueSpan.Contains('”') && term.Contains('“') != term.Contains('”')) term = match.Groups["term"].Value.Trim();
        if (term.Length == 0)
        {
            if (SectionReader.IsGlossary(title)) return null;
            term = title;
        }

        if (ItemPath.Read(term.Replace('(', '（').Replace(')', '）'), name => name) is { } path)
        {
            enclosing = path.Under(enclosing);
            if (path.Class is null) term = Qualified(enclosing);
        }

        var code = match.Groups["code"] is { Success: true } printed ? printed.Value : null;
        return new GlossaryEntry(term, match.Groups["explanation"].Value.Trim(), code, passage.PlaceOf(0, passage.Text.Length));
    }

    /// <summary>An item whose 类 and 款 stand in the line above it, named in full.</summary>
    private static string Qualified(ItemPath path) =>
        (path.Class is { } first ? first + "（类）" : "") + (path.Section is { } second ? second + "（款）" : "") + (path.Item is { } third ? third + "（项）" : "");

    /// <summary>(代码：2160101)term：explanation · 2010301 term：explanation · term：explanation · term是指explanation · 指explanation under a heading.</summary>
    [GeneratedRegex("""
        \G\s*(?:[（(](?:科目)?(?:代码|编码)?\s*[：:]?\s*(?<code>\d{3}(?:\d{2}){0,2})[)）]\s*|(?<code>\d{3}(?:\d{2}){0,2})(?=\D)\s*)?
        (?<term>[^。：:]*?)
        (?:[：:]\s*(?<explanation>.+)|(?<explanation>(?:是指|指的是|指|主要反映|反映).+))$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
