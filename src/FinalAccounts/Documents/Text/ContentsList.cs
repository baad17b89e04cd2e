using System.Globalization;

namespace FinalAccounts.Documents.Text;

/// <summary>A contents list printed with tabs before the page numbers is no table.</summary>
internal static class ContentsList
{
    /// <summary>Whether every row is a heading and a page number, and the pages never go back and do go on.</summary>
    public static bool Is(List<string[]> rows)
    {
        if (rows.Count < 3) return false;
        var first = 0;
        var last = 0;
        foreach (var row in rows)
        {
            var cells = row.Where(cell => !cell.AsSpan().IsWhiteSpace()).ToArray();
            if (cells.Length == 1 && HeadingShapes.OpensPart(TextNormaliser.Normalise(cells[0]))) continue;
            if (cells.Length != 2 || !int.TryParse(cells[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page is 0 or > 999 || page < last) return false;
            if (char.IsAsciiDigit(cells[0].Trim()[^1])) return false;
            first = first == 0 ? page : first;
            last = page;
        }

        return last > first;
    }
}
