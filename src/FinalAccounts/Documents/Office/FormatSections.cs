using System.Text;

namespace FinalAccounts.Documents.Office;

/// <summary>The parts of a spreadsheet's number format: sections between semicolons, literals in quotes, colours and currencies in brackets.</summary>
internal static class FormatSections
{
    /// <summary>The sections: for positive numbers, negative ones, zero, and text.</summary>
    public static List<string> Split(string format)
    {
        var sections = new List<string>();
        var start = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '"') i = EndOf(format, i, '"');
            else if (format[i] == '[') i = EndOf(format, i, ']');
            else if (format[i] == '\\') i++;
            else if (format[i] == ';')
            {
                sections.Add(format[start..i]);
                start = i + 1;
            }
        }

        sections.Add(format[start..]);
        return sections;
    }

    /// <summary>Takes a literal at the index over into the text and steps behind it; false where none stands there.</summary>
    public static bool Literal(string section, ref int i, StringBuilder text)
    {
        switch (section[i])
        {
            case '"':
                var end = EndOf(section, i, '"');
                text.Append(section, i + 1, Math.Max(0, Math.Min(end, section.Length) - i - 1));
                i = end + 1;
                return true;
            case '\\':
                if (i + 1 < section.Length) text.Append(section[i + 1]);
                i += 2;
                return true;
            case '_':
                // As wide as the next character.
                text.Append(' ');
                i += 2;
                return true;
            case '*':
                // Filled up with the next character.
                i += 2;
                return true;
            case '[':
                var close = EndOf(section, i, ']');
                if (i + 1 < section.Length && section[i + 1] == '$') text.Append(section.AsSpan(i + 2, Math.Max(0, Math.Min(close, section.Length) - i - 2)).ToString().Split('-')[0]);
                i = close + 1;
                return true;
            default:
                return false;
        }
    }

    private static int EndOf(string text, int open, char close)
    {
        var end = text.IndexOf(close, open + 1);
        return end < 0 ? text.Length : end;
    }
}
