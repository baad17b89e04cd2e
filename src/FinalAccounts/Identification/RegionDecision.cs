using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>Which division a department belongs to: the one that its name names, or that the rest of the document leaves no doubt of.</summary>
internal static class RegionDecision
{
    private const int LeastMentions = 2;

    private const int Margin = 3;

    public static Region Decide(SourceDocument document, GivenIdentity given, DepartmentName department, DocumentTitle? title, List<ImportIssue> issues)
    {
        if (given.RegionCode is { } code) return Given(code, given.RegionName);
        if (department.Region?.Certain is { } certain) return certain;

        var candidates = OfLevel(department);
        var region = candidates.Count == 1 ? candidates[0] : candidates.Count > 0 ? ByContext(document, candidates) : ByTitle(title) ?? Divisions.InFront(department.Canonical) ?? ByMentions(document);
        if (region is null) return given.RegionMayStayOpen ? Region.Unspecified : throw IdentificationMessages.RegionUncertain(document.Name, department.Printed, candidates);
        issues.Add(IdentificationMessages.RegionFromContext(department.Printed, region));
        return region;
    }

    /// <summary>The divisions that the name may mean; only a province has a 厅 (海南商务厅 is not 海南藏族自治州's).</summary>
    private static IReadOnlyList<Region> OfLevel(DepartmentName department)
    {
        var candidates = department.Region?.Candidates ?? [];
        var isOfProvince = department.Canonical.EndsWith('厅') && !department.Canonical.EndsWith("办公厅", StringComparison.Ordinal);
        return isOfProvince ? [.. candidates.Where(region => region.Level == GovernmentLevel.Province)] : candidates;
    }

    /// <summary>A division given by its code; one that the statistics do not list needs its full name.</summary>
    private static Region Given(string code, string? name)
    {
        var digits = code.Trim();
        if (digits.Length is < 2 or > 6 || !digits.All(char.IsAsciiDigit)) throw IdentificationMessages.RegionUnknown(code);
        if (Divisions.Find(digits) is { } known) return known;
        if (string.IsNullOrWhiteSpace(name)) throw IdentificationMessages.RegionUnknown(code);
        var full = name.Trim();
        var padded = digits.PadRight(6, '0');
        return new Region(padded, LastPart(full), full, Divisions.LevelOf(padded), null);
    }

    private static string LastPart(string fullName)
    {
        var cut = fullName.AsSpan(0, fullName.Length - 1).LastIndexOfAny('省', '市', '州');
        return cut < 0 ? fullName : fullName[(cut + 1)..];
    }

    private static Region? ByTitle(DocumentTitle? title) => title is null ? null : Divisions.Match(title.Text)?.Certain;

    /// <summary>Of several divisions of one name, the one whose own city or province the document speaks of, far more than of the others'.</summary>
    private static Region? ByContext(SourceDocument document, IReadOnlyList<Region> candidates)
    {
        var mentions = candidates.Select(candidate => (Region: candidate, Count: Mentions(document, candidate))).OrderByDescending(pair => pair.Count).ToList();
        return IsClear([.. mentions.Select(pair => pair.Count)]) ? mentions[0].Region : null;
    }

    private static int Mentions(SourceDocument document, Region candidate)
    {
        var names = Divisions.Above(candidate).Select(above => DivisionNames.Bare(above) ?? above.Name).ToArray();
        return Texts(document).Sum(text => names.Sum(name => Count(text, name)));
    }

    /// <summary>The division that the text names by its full name, far more often than any other of its level.</summary>
    private static Region? ByMentions(SourceDocument document)
    {
        var counts = new Dictionary<Region, int>();
        foreach (var text in Texts(document))
        {
            if (Divisions.Match(text)?.Certain is { } region) counts[region] = counts.GetValueOrDefault(region) + 1;
        }

        var ranking = counts.OrderByDescending(pair => pair.Value).ToList();
        return IsClear([.. ranking.Select(pair => pair.Value)]) ? ranking[0].Key : null;
    }

    private static bool IsClear(IReadOnlyList<int> counts) => counts.Count > 0 && counts[0] >= LeastMentions && (counts.Count == 1 || counts[0] >= counts[1] * Margin);

    private static IEnumerable<string> Texts(SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) yield return paragraph.Text;
            if (block is not Grid grid) continue;
            foreach (var row in grid.Rows)
            {
                foreach (var cell in row) yield return cell.Text;
            }
        }
    }

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (at == 0 || !DepartmentWords.BeforePlaceOfService.Contains(text[at - 1])) count++;
        }

        return count;
    }
}
