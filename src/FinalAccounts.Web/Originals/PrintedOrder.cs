using FinalAccounts.Model;

namespace FinalAccounts.Web.Originals;

/// <summary>Places in the order in which a reader meets them.</summary>
internal sealed class PrintedOrder : IComparer<Place>
{
    public static PrintedOrder Instance { get; } = new();

    public int Compare(Place x, Place y) => (x.Block, x.Row ?? -1, x.Column ?? -1, x.Start ?? -1).CompareTo((y.Block, y.Row ?? -1, y.Column ?? -1, y.Start ?? -1));
}
