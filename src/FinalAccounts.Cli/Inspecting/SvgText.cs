using System.Globalization;
using System.Text;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>Numbers and text as SVG has them.</summary>
internal static class SvgText
{
    public static string Number(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>Text with its marks escaped and without what XML can't hold.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\n' or '\t' or '\r' => " ",
                < ' ' or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }
}
