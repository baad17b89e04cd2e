using System.Text.RegularExpressions;

namespace FinalAccounts.Layouts;

/// <summary>
/// Reads the label cells of a coded row: the code in one cell, in three (类 款 项, cumulative or each only its own digits), with
/// blanks inside, or in front of the name in one cell. Keeps the codes above, since a part may be printed only once.
/// </summary>
internal sealed partial class FunctionalCode
{
    private string current = "";

    /// <summary>The label of a row.</summary>
    /// <param name="Code">The code, wrong or not; null for a row without one.</param>
    /// <param name="Name">The name, or the label of a row without a code.</param>
    /// <param name="IsCertain">False when the code's upper parts can't be known.</param>
    public readonly record struct Label(string? Code, string Name, bool IsCertain);

    /// <summary>True for digits that can be a code or a part of one: 208, 05, 2080505, 208 05 05.</summary>
    public static bool IsPart(string text) => Part().IsMatch(text);

    /// <summary>True for a code, alone (of a right length) or before a name.</summary>
    public static bool Begins(string text) => Leading().IsMatch(text);

    /// <summary>Reads the cells left of the value columns.</summary>
    public Label Read(ViewRow row, int end)
    {
        var parts = new List<(int Slot, string Digits)>();
        var name = "";
        var slots = 0;
        var isOwn = false;
        for (var c = 0; c < end && c < row.Cells.Length; c++)
        {
            var cell = row.Cells[c];
            if (cell.Source is null && row.Printed.Length > 0 && c < row.Cells.Length - row.Printed.Length) continue;
            slots++;
            var isRepeatedFromAbove = cell.IsCovered && cell.Source!.Row < row.Index;
            if (cell.Text.Length == 0 || (cell.IsCovered && !isRepeatedFromAbove)) continue;
            var text = cell.Text;
            if (text is "类" or "款" or "项" or "栏次" or "行次") continue;
            if (Part().IsMatch(text))
            {
                parts.Add((slots - 1, text));
                isOwn |= !isRepeatedFromAbove;
            }
            else if (isRepeatedFromAbove) continue;
            else if (name.Length == 0 && parts.Count == 0 && Leading().Match(text) is { Success: true } match)
            {
                parts.Add((slots - 1, match.Groups["code"].Value));
                name = match.Groups["name"].Value;
                isOwn = true;
            }
            else if (text.Length > 2 || Words.HasChinese(text)) name += text;
        }

        // A line number in front of the code.
        if (parts.Count > 1 && parts[0].Digits.Length == 2 && parts[1].Digits.Length >= 3) parts.RemoveAt(0);
        if (!isOwn) return new Label(null, name, true);
        var code = Compose(parts);
        if (code is null) return new Label(null, name, false);
        current = code;
        return new Label(code, name, true);
    }

    private string? Compose(List<(int Slot, string Digits)> parts)
    {
        var code = "";
        foreach (var (_, digits) in parts)
        {
            if (digits.StartsWith(code, StringComparison.Ordinal) && digits.Length > code.Length && digits.Length != 2) code = digits;
            else if (code.Length >= 3 && digits.Length == 2) code += digits;
            else if (code.Length == 0 && digits.Length == 2 && parts.Count <= 2) return Continue(parts);
            else if (digits != code) return null;
        }

        // 208 | | 05: the 款 between them must be the one above, or the item can't be told.
        if (parts.Count == 2 && parts[0].Digits.Length == 3 && parts[1].Digits.Length == 2 && parts[1].Slot - parts[0].Slot == 2)
        {
            return current.Length >= 5 && current.StartsWith(parts[0].Digits, StringComparison.Ordinal) ? current[..5] + parts[1].Digits : null;
        }

        return code.Length >= 3 ? code : null;
    }

    /// <summary>Only the last digits are printed: | 05 | and | | 05 go on from the code above.</summary>
    private string? Continue(List<(int Slot, string Digits)> parts)
    {
        var upper = parts[0].Slot switch { 1 => 3, 2 => 5, _ => 0 };
        if (upper == 0 || current.Length < upper) return null;
        var code = current[..upper];
        foreach (var (_, digits) in parts)
        {
            if (digits.Length != 2) return null;
            code += digits;
        }

        return code.Length <= 7 ? code : null;
    }

    // Also of a wrong length: a code is kept as printed.
    [GeneratedRegex(@"^\d{2,8}$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<code>\d{3}(?:\d{2}){0,2}$|\d{3,8})(?:[-—_.、]*(?<name>[\u4E00-\u9FFF（].*))?$")]
    private static partial Regex Leading();
}
