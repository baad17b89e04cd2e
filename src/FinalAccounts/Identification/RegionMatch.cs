using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>
/// A division's name found in a text: which divisions it may be (several where the name stands in several provinces), where the
/// name starts and how long it is with the names of the divisions above it.
/// </summary>
public sealed record RegionMatch(IReadOnlyList<Region> Candidates, int Start, int Length)
{
    /// <summary>The division, if only one fits.</summary>
    public Region? Certain => Candidates.Count == 1 ? Candidates[0] : null;

    /// <summary>The first character behind the name.</summary>
    public int End => Start + Length;

    /// <summary>Where the name of the last division starts; the names of the divisions above it stand before.</summary>
    public int LastStart { get; init; }
}
