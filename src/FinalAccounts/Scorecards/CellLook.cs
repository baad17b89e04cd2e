using System.Globalization;

namespace FinalAccounts.Scorecards;

/// <summary>What a printed cell looks like, by which a shifted row is placed under its heading.</summary>
internal enum CellLook
{
    Blank,
    Dash,
    Number,
    Text,
}

internal static class CellLooks
{
    /// <summary>Looks at a cell: 9,372.57, 100.00%, 10分 are numbers; —, -, / are dashes.</summary>
    public static CellLook Of(string text, out decimal number)
    {
        number = 0;
        var rest = text.AsSpan().Trim();
        if (rest.IsEmpty) return CellLook.Blank;
        if (rest.IndexOfAnyExcept("-—－–―/\\") < 0) return CellLook.Dash;
        foreach (var unit in (ReadOnlySpan<string>)["%", "％", "分", "万元", "元"])
        {
            if (rest.EndsWith(unit)) rest = rest[..^unit.Length].TrimEnd();
        }

        return decimal.TryParse(rest, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number)
            ? CellLook.Number : CellLook.Text;
    }

    /// <summary>Whether a text states a value, and so is no indicator's name: ≥95%, =100%, 50000.</summary>
    public static bool IsValue(string text) =>
        text.Length > 0 && (text[0] is '≥' or '≤' or '＝' or '=' or '>' or '<' or '＞' or '＜' or '≧' or '≦' || Of(text, out _) is CellLook.Number or CellLook.Dash);
}
