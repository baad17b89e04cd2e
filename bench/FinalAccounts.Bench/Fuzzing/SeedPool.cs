using FinalAccounts.Bench.Generation;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>The files to change: those the run began with, and those that went a new way through the readers.</summary>
internal sealed class SeedPool(IReadOnlyList<FuzzSeed> originals)
{
    private const int Largest = 1024 * 1024;
    private const int FoundLimit = 3_000;

    private readonly IReadOnlyList<IReadOnlyList<FuzzSeed>> formats = [.. originals.GroupBy(seed => Path.GetExtension(seed.Name)).Select(format => format.ToList())];
    private readonly IReadOnlyList<IReadOnlyList<FuzzSeed>> texts = [.. originals.GroupBy(seed => Path.GetExtension(seed.Name)).Where(format => format.Key is ".txt" or ".html").Select(format => format.ToList())];
    private readonly HashSet<string> signatures = [];
    private readonly List<FuzzSeed> found = [];

    public int Ways => signatures.Count;

    /// <summary>An original, of each format as often, or as often a file found on the way; of those the newer more often.</summary>
    public FuzzSeed Pick(Dice dice)
    {
        if (found.Count == 0 || dice.Chance(50)) return dice.Pick(dice.Pick(formats));
        return dice.Chance(50) ? found[^dice.Between(1, Math.Min(found.Count, 50))] : dice.Pick(found);
    }

    /// <summary>A text or a page that the run began with, where a loss of tabs, lines and tags leaves the digits; null where there is none.</summary>
    public FuzzSeed? PickText(Dice dice) => texts.Count == 0 ? null : dice.Pick(dice.Pick(texts));

    /// <summary>Keeps a file that went a way not seen before; true if it did.</summary>
    public bool Learn(FuzzSeed seed, string signature)
    {
        if (!signatures.Add(signature)) return false;
        if (seed.Bytes.Length > Largest) return true;
        if (found.Count == FoundLimit) found.RemoveAt(0);
        found.Add(seed);
        return true;
    }
}
