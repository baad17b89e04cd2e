using System.Globalization;

namespace FinalAccounts.Documents.Text;

/// <summary>A contents list printed with tabs before the page numbers is no table.</summary>
internal static class ContentsList
{
    /// <summary>Whether every row is a heading and a page number, and the pages never go back and do go on.</summary>
    public static bool Is(List<string[]> rows)
    {
        var pages = 0;
        var first = 0;
        var last = 0;
        foreach (var row in rows)
        {
            var cells = row.Select(TextNormaliser.Normalise).Where(cell => cell.Length > 0).ToArray();
            if (cells.Length == 1) continue;
            if (cells.Length != 2 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page is 0 or > 999 || page < last) return false;
            if (char.IsAsciiDigit(cells[0][^1])) return false;
            first = first == 0 ? page : first;
            last = page;
            pages++;
        }

        return pages >= 3 && pages * 2 >= rows.Count && last > first;
    }
}
