namespace FinalAccounts.Bench.Generation;

/// <summary>
/// Repeatable chance (SplitMix64): the same seed gives the same accounts on every platform and .NET version, which
/// <see cref="Random"/> does not promise.
/// </summary>
internal sealed class Dice(params ReadOnlySpan<int> seeds)
{
    private ulong state = Mix(seeds);

    /// <summary>A whole number between the bounds, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>The given per mille of an amount, drawn between the bounds.</summary>
    public long PerMille(long amount, int low, int high) => amount * Between(low, high) / 1000;

    /// <summary>True so many times in a hundred.</summary>
    public bool Chance(int percent) => Between(1, 100) <= percent;

    /// <summary>One of the list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Between(0, list.Count - 1)];

    // Each seed is scrambled: neighbouring years must not give the same stream one step apart.
    private static ulong Mix(ReadOnlySpan<int> seeds)
    {
        var mixed = 0x5D1F_2C3B_4A59_6877UL;
        foreach (var seed in seeds) mixed = Scramble(mixed ^ (uint)seed);
        return mixed;
    }

    private ulong Next()
    {
        state += 0x9E37_79B9_7F4A_7C15UL;
        return Scramble(state);
    }

    private static ulong Scramble(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9UL;
        bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EBUL;
        return bits ^ (bits >> 31);
    }
}
