namespace FinalAccounts.Documents.Scans;

/// <summary>
/// The points, commas and minus signs of a number as ink: a model easily overlooks them, and both at once would change an amount a
/// hundredfold or turn its sign. What is seen must be read; a mark that runs into a digit can't be seen and proves nothing.
/// </summary>
internal static class NumberMarks
{
    private const int Dark = 128;

    /// <summary>Whether the picture shows a point, comma or minus sign that the text does not have.</summary>
    public static bool AreMissed(GreyPicture number, string text)
    {
        var marks = Marks(number);
        var height = marks.Count == 0 ? 0 : marks.Max(mark => mark.Height);
        var (top, bottom) = marks.Count == 0 ? (0, 0) : (marks.Min(mark => mark.Y0), marks.Max(mark => mark.Y1));
        var digits = marks.Where(mark => mark.Height > height * 0.7f).ToList();
        if (digits.Count == 0) return false;
        var (first, last) = (digits.Min(mark => mark.X0), digits.Max(mark => mark.X1));
        var size = digits.Max(mark => mark.Y1) - digits.Min(mark => mark.Y0);
        var points = marks.Count(mark => mark.X0 > first && mark.X1 < last && mark.Y0 > top + (size * 0.6f) && mark.Height >= size * 0.07f && mark.Height < size * 0.45f && mark.Width < size * 0.4f);
        var minus = marks.Count(mark => mark.X1 <= first && mark.Width > size * 0.18f && mark.Height < size * 0.25f && mark.Y0 > top + (size * 0.25f) && mark.Y1 < bottom - (size * 0.2f));
        return points > text.Count(c => c is '.' or ',') || (minus > 0 && !text.StartsWith('-'));
    }

    /// <summary>The pieces of ink that columns without ink part, from left to right.</summary>
    private static List<PixelArea> Marks(GreyPicture number)
    {
        var marks = new List<PixelArea>();
        PixelArea? mark = null;
        for (var x = 0; x <= number.Width; x++)
        {
            int top = -1, bottom = -1;
            for (var y = 0; x < number.Width && y < number.Height; y++)
            {
                if (number[x, y] >= Dark) continue;
                if (top < 0) top = y;
                bottom = y;
            }

            if (top >= 0)
            {
                var column = new PixelArea(x, top, x + 1, bottom + 1);
                mark = mark?.With(column) ?? column;
            }
            else if (mark is { } whole)
            {
                marks.Add(whole);
                mark = null;
            }
        }

        return marks;
    }
}
