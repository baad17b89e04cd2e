using System.Collections.Frozen;
using System.Globalization;

namespace FinalAccounts.Checks.Classification;

/// <summary>
/// Names that the functional and economic classifications give their codes (政府收支分类科目), as printed in real accounts of several years:
/// a code may have several, of which some were used until a year. A code that is not listed is not wrong, only unknown here.
/// </summary>
internal static class CodeNames
{
    private const string Resource = "FinalAccounts.Checks.Classification.code-names.csv";

    /// <summary>Accounts of the year after a change may still print the name before it.</summary>
    private const int Grace = 1;

    private static readonly FrozenDictionary<string, KnownName[]> Names = Read();

    /// <summary>Those of which no name has an end: the same in every year.</summary>
    private static readonly FrozenDictionary<string, string[]> Lasting = Names.Where(entry => entry.Value.All(name => name.Until is null)).ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Select(name => name.Name).ToArray());

    /// <summary>What says nothing of an item: most names have some of it.</summary>
    private static readonly string[] Common = ["支出", "事务", "其他", "管理", "安排", "收入", "资金"];

    /// <summary>The names of a code in a fiscal year; empty for an unknown one.</summary>
    public static IReadOnlyList<string> Of(string code, int year) => Lasting.TryGetValue(code, out var lasting) ? lasting : Names.TryGetValue(code, out var names) ? [.. names.Where(name => !name.IsOutdated(year)).Select(name => name.Name)] : [];

    /// <summary>Whether a name was the code's, years ago.</summary>
    public static bool IsOutdated(string code, string printed, int year) => Names.TryGetValue(code, out var names) && names.Any(name => name.IsOutdated(year) && Bare(name.Name) == Bare(printed));

    /// <summary>Whether a name has words of a known one, and is not another code's: it may be another year's wording of it.</summary>
    public static bool IsLike(string printed, IReadOnlyList<string> names)
    {
        var pairs = Pairs(printed);
        return names.Any(name => pairs.Overlaps(Pairs(name))) && !Names.Values.Any(others => others.Any(other => other.Name == printed));
    }

    private static HashSet<string> Pairs(string name)
    {
        foreach (var word in Common) name = name.Replace(word, "|", StringComparison.Ordinal);
        return [.. Enumerable.Range(0, Math.Max(0, name.Length - 1)).Select(start => name.Substring(start, 2)).Where(pair => !pair.Contains('|', StringComparison.Ordinal))];
    }

    /// <summary>Whether a printed name is one of the names, whatever its brackets and closing 支出.</summary>
    public static bool IsOneOf(string printed, IReadOnlyList<string> names) => names.Any(name => name == printed || Bare(name) == Bare(printed));

    private static string Bare(string name)
    {
        var bare = string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('（' or '）' or '(' or ')' or '、' or '，' or ',' or '的')));
        return bare.EndsWith("支出", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    private static FrozenDictionary<string, KnownName[]> Read()
    {
        using var reader = new StreamReader(typeof(CodeNames).Assembly.GetManifestResourceStream(Resource)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        return lines.Select(line => line.Trim().Split(','))
            .GroupBy(cells => cells[0], cells => new KnownName(cells[1], cells.Length > 2 ? int.Parse(cells[2], CultureInfo.InvariantCulture) : null))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>A name, and the last year in which the classification had it.</summary>
    private sealed record KnownName(string Name, int? Until)
    {
        public bool IsOutdated(int year) => Until + Grace < year;
    }
}
