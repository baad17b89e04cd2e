using System.Globalization;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>Which pages are asked for: 3, 3-5, 2,4-6; all where nothing is.</summary>
internal sealed class PageSelection
{
    private readonly IReadOnlyList<(int First, int Last)> ranges;

    private PageSelection(IReadOnlyList<(int First, int Last)> ranges) => this.ranges = ranges;

    public static PageSelection All { get; } = new([]);

    public bool IsAll => ranges.Count == 0;

    public bool Has(int page) => IsAll || ranges.Any(range => page >= range.First && page <= range.Last);

    /// <summary>Reads a selection; null where the text is none.</summary>
    public static PageSelection? Parse(string? text)
    {
        if (text is null) return All;
        var ranges = new List<(int First, int Last)>();
        foreach (var part in text.Split([',', '，', '、']))
        {
            var ends = part.Split('-', 2);
            if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) || !int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) || first < 1 || last < first) return null;
            ranges.Add((first, last));
        }

        return new PageSelection(ranges);
    }
}
