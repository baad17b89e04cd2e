using System.Globalization;
using FinalAccounts.Web.Display;

namespace FinalAccounts.Web.Pictures;

/// <summary>
/// Where the money comes from and where it goes: sources on the left, uses on the right, each as high as its amount, joined in the
/// middle. Heights are pixels and widths per cent, so that it fits any screen and its words stay legible.
/// </summary>
public sealed record Flow(IReadOnlyList<Flow.Node> Sources, IReadOnlyList<Flow.Node> Uses, int Height, double TrunkTop, double TrunkHeight)
{
    private const double TrunkLimit = 260;
    private const double LabelHeight = 40;
    private const double Gap = 8;

    /// <summary>An amount in 元 with its name.</summary>
    public sealed record Part(string Name, decimal Amount);

    /// <summary>A part as drawn: top and height of its block, the ribbon's path in a box of width 100, and its words.</summary>
    public sealed record Node(string Name, string Amount, string? Share, double Top, double Height, string Ribbon)
    {
        /// <summary>Where the first line of its label stands.</summary>
        public string LabelY => Number(Top + Math.Max(Height / 2, 0) - 3);

        /// <summary>Where the second line stands.</summary>
        public string AmountY => Number(Top + Math.Max(Height / 2, 0) + 13);

        /// <summary>Top for the drawing.</summary>
        public string Y => Number(Top);

        /// <summary>Height for the drawing.</summary>
        public string H => Number(Height);
    }

    /// <summary>Draws both sides; null where a side is empty or an amount is negative.</summary>
    public static Flow? Of(IReadOnlyList<Part> sources, IReadOnlyList<Part> uses)
    {
        if (sources.Count == 0 || uses.Count == 0 || sources.Concat(uses).Any(p => p.Amount < 0)) return null;
        var whole = Math.Max(sources.Sum(p => p.Amount), uses.Sum(p => p.Amount));
        if (whole <= 0) return null;

        var scale = TrunkLimit / (double)whole;
        var height = Math.Max(Math.Max(Stack(sources, scale), Stack(uses, scale)), TrunkLimit) + (2 * Gap);
        var trunk = (height - TrunkLimit) / 2;
        return new Flow(
            Draw(sources, scale, height, trunk, left: true),
            Draw(uses, scale, height, trunk, left: false),
            (int)Math.Ceiling(height),
            trunk,
            TrunkLimit);
    }

    /// <summary>The trunk's top for the drawing.</summary>
    public string TrunkY => Number(TrunkTop);

    /// <summary>The trunk's height for the drawing.</summary>
    public string TrunkH => Number(TrunkHeight);

    /// <summary>The height of a side with room for every label.</summary>
    private static double Stack(IReadOnlyList<Part> parts, double scale) => parts.Sum(p => Room(p, scale)) + ((parts.Count - 1) * Gap);

    private static double Room(Part part, double scale) => Math.Max((double)part.Amount * scale, LabelHeight);

    private static IReadOnlyList<Node> Draw(IReadOnlyList<Part> parts, double scale, double height, double trunk, bool left)
    {
        var whole = parts.Sum(p => p.Amount);
        var top = (height - Stack(parts, scale)) / 2;
        var nodes = new List<Node>();
        foreach (var part in parts)
        {
            var thickness = Math.Max((double)part.Amount * scale, 1.5);
            var y = top + ((Room(part, scale) - thickness) / 2);
            nodes.Add(new Node(part.Name, Amounts.TenThousandYuan(part.Amount), Amounts.Percent(part.Amount, whole), y, thickness, Ribbon(y, trunk, thickness, left)));
            top += Room(part, scale) + Gap;
            trunk += (double)part.Amount * scale;
        }

        return nodes;
    }

    private static string Ribbon(double outer, double inner, double thickness, bool left)
    {
        var (x0, x1, bend0, bend1) = left ? (0, 50, 22, 28) : (100, 50, 78, 72);
        return string.Create(CultureInfo.InvariantCulture, $"M{x0} {outer:0.#}C{bend1} {outer:0.#} {bend0} {inner:0.#} {x1} {inner:0.#}V{inner + thickness:0.#}C{bend0} {inner + thickness:0.#} {bend1} {outer + thickness:0.#} {x0} {outer + thickness:0.#}Z");
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
