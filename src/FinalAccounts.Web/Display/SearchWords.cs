namespace FinalAccounts.Web.Display;

/// <summary>What somebody typed, made ready to be looked for.</summary>
public static class SearchWords
{
    /// <summary>The longest text that is looked for.</summary>
    public const int Limit = 60;

    /// <summary>Full-width digits and letters as ordinary ones, white space dropped, cut to a sensible length.</summary>
    public static string Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return "";
        var text = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)).Select(c => c is >= '！' and <= '～' and not '（' and not '）' ? (char)(c - 0xFEE0) : c));
        return text.Length > Limit ? text[..Limit] : text;
    }

    /// <summary>A LIKE pattern for texts that contain the words; its escape character is the backslash.</summary>
    public static string Containing(string words) =>
        "%" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
}
