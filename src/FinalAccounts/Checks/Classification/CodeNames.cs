using System.Collections.Frozen;

namespace FinalAccounts.Checks.Classification;

/// <summary>
/// Names that the functional and economic classifications give their codes (政府收支分类科目), as printed in real accounts of several years:
/// a code may have several. A code that is not listed is not wrong, only unknown here.
/// </summary>
internal static class CodeNames
{
    private const string Resource = "FinalAccounts.Checks.Classification.code-names.csv";

    private static readonly FrozenDictionary<string, string[]> Names = Read();

    /// <summary>The known names of a code; empty for an unknown one.</summary>
    public static IReadOnlyList<string> Of(string code) => Names.GetValueOrDefault(code) ?? [];

    /// <summary>Whether a printed name is one of the names, whatever its brackets and closing 支出.</summary>
    public static bool IsOneOf(string printed, IReadOnlyList<string> names) => names.Any(name => Bare(name) == Bare(printed));

    private static string Bare(string name)
    {
        var bare = string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('（' or '）' or '(' or ')' or '、' or '，' or ',' or '的')));
        return bare.EndsWith("支出", StringComparison.Ordinal) ? bare[..^2] : bare;
    }

    private static FrozenDictionary<string, string[]> Read()
    {
        using var reader = new StreamReader(typeof(CodeNames).Assembly.GetManifestResourceStream(Resource)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        return lines.Select(line => line.Split(',')).GroupBy(cells => cells[0], cells => cells[1].Trim()).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }
}
