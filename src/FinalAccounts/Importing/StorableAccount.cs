using FinalAccounts.Model;

namespace FinalAccounts.Importing;

/// <summary>
/// The account as the schema can hold it: a cell has one address. Where two cells of a line were read as the same measure, which
/// one is right is not certain, so neither is stored and an issue says so. A reference to a section that is not there is dropped.
/// </summary>
internal static class StorableAccount
{
    public static FinalAccount Of(FinalAccount account)
    {
        var sections = account.Sections.Select(section => section.Ordinal).ToHashSet();
        var issues = new List<ImportIssue>(account.Issues);
        return account with
        {
            Tables = [.. account.Tables.Select(table => table.Lines.Any(ReadTwice) ? Without(table, issues) : table)],
            Sections = account.Sections.Any(section => section.Parent is { } parent && !sections.Contains(parent))
                ? [.. account.Sections.Select(section => section.Parent is { } parent && !sections.Contains(parent) ? section with { Parent = null } : section)]
                : account.Sections,
            Figures = account.Figures.Any(figure => figure.Section is { } section && !sections.Contains(section))
                ? [.. account.Figures.Select(figure => figure.Section is { } section && !sections.Contains(section) ? figure with { Section = null } : figure)]
                : account.Figures,
            Issues = issues,
        };
    }

    private static bool ReadTwice(TableLine line)
    {
        for (var i = 1; i < line.Facts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (line.Facts[i].Measure == line.Facts[j].Measure) return true;
            }
        }

        return false;
    }

    private static AccountTable Without(AccountTable table, List<ImportIssue> issues)
    {
        var lines = new List<TableLine>(table.Lines.Count);
        foreach (var line in table.Lines)
        {
            var measures = line.Facts.GroupBy(fact => fact.Measure).ToList();
            foreach (var twice in measures.Where(facts => facts.Count() > 1))
                issues.Add(ImportMessages.CellReadTwice(table.Title, line.Key, twice.Key, twice.First().Place));
            lines.Add(line with { Facts = [.. measures.Where(facts => facts.Count() == 1).Select(facts => facts.Single())] });
        }

        return table with { Lines = lines };
    }
}
