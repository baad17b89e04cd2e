using System.Globalization;
using FinalAccounts.Model;
using FinalAccounts.Narrative;

namespace FinalAccounts.Tests.Narrative;

/// <summary>Figures of drawn paragraphs in one line each: subject kind value unit.</summary>
internal static class Figures
{
    public static NarrativeReading Read(params string[] paragraphs) => NarrativeReader.Read(Grids.Document([.. paragraphs]), new HashSet<int>(), []);

    public static string[] Lines(params string[] paragraphs) => [.. Read(paragraphs).Figures.Select(Line)];

    public static string Line(StatedFigure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Subject} {figure.Kind.Id()} {figure.Value} {figure.Unit}");

    /// <summary>The expected lines of a drawing, one after another, parted by <c>;</c>.</summary>
    public static void Expect(string expected, params string[] paragraphs) =>
        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Lines(paragraphs));
}
