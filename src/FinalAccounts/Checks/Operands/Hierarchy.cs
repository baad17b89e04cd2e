using FinalAccounts.Model;

namespace FinalAccounts.Checks.Operands;

/// <summary>The tree of a coded table: 类 → 款 → 项. A line belongs to the line with the longest printed code that its own code begins with.</summary>
internal static class Hierarchy
{
    /// <summary>Each line that others are a part of, with these; null stands for the table's total.</summary>
    public static IReadOnlyList<(TableLine? Whole, IReadOnlyList<TableLine> Parts)> Of(IReadOnlyList<TableLine> lines)
    {
        var byCode = new Dictionary<string, TableLine>();
        foreach (var line in lines)
        {
            if (line.Code is { } code) byCode.TryAdd(code, line);
        }

        var parts = new Dictionary<string, List<TableLine>>();
        foreach (var line in lines)
        {
            if (line.Code is not { } code) continue;
            var prefix = Enumerable.Range(1, code.Length - 1).Select(cut => code[..^cut]).FirstOrDefault(byCode.ContainsKey) ?? "";
            if (!parts.TryGetValue(prefix, out var list)) parts[prefix] = list = [];
            list.Add(line);
        }

        return [.. parts.Select(pair => (pair.Key.Length == 0 ? null : byCode[pair.Key], (IReadOnlyList<TableLine>)pair.Value))];
    }
}
