using FinalAccounts.Model;
using FinalAccounts.Narrative.Figures;

namespace FinalAccounts.Narrative.Links;

/// <summary>Finds the code of an item that the narrative names, among the lines of a table: each name under its parent.</summary>
internal static class ItemCodes
{
    private const int ClassDigits = 3;
    private const int SectionDigits = 5;
    private const int ItemDigits = 7;

    /// <summary>The code; null when no line, or more than one, has the names.</summary>
    public static string? Find(AccountTable table, ItemPath path)
    {
        string? found = null;
        foreach (var line in table.Lines)
        {
            if (line.Code is not { } code || !Matches(table, code, line.Name, path)) continue;
            if (found is not null) return null;
            found = code;
        }

        return found;
    }

    private static bool Matches(AccountTable table, string code, string name, ItemPath path) => path switch
    {
        { Item: { } item } => code.Length == ItemDigits && Same(name, item) && IsUnder(table, code, SectionDigits, path.Section) && IsUnder(table, code, ClassDigits, path.Class),
        { Section: { } section } => code.Length == SectionDigits && Same(name, section) && IsUnder(table, code, ClassDigits, path.Class),
        _ => code.Length == ClassDigits && Same(name, path.Class!),
    };

    private static bool IsUnder(AccountTable table, string code, int digits, string? parent)
    {
        if (parent is null) return true;
        foreach (var line in table.Lines)
        {
            if (line.Code is { } other && other.Length == digits && code.StartsWith(other, StringComparison.Ordinal)) return Same(line.Name, parent);
        }

        return false;
    }

    /// <summary>The same name, with or without the closing 支出, whatever the width of its brackets.</summary>
    private static bool Same(string printed, string named) => Core(printed).Equals(Core(named), StringComparison.Ordinal);

    private static string Core(string name)
    {
        var core = name.Contains('(') || name.Contains(')') ? name.Replace('(', '（').Replace(')', '）') : name;
        return core.EndsWith("支出", StringComparison.Ordinal) ? core[..^2] : core;
    }
}
