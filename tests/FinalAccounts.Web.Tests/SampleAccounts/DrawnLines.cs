using FinalAccounts.Model;

namespace FinalAccounts.Web.Tests.SampleAccounts;

/// <summary>How the rows of drawn tables become lines.</summary>
internal static class DrawnLines
{
    private static readonly string[] Totals = ["本年收入合计", "本年支出合计", "总计"];

    /// <summary>code | name | amounts …</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<(TableLine, (int, Measure)[])>> Coded(params Measure[] measures) => texts =>
        [(Coded(texts[0], texts[1]), [.. measures.Select((m, i) => (i + 2, m))])];

    /// <summary>label | number | amount | label | number | amounts …</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<(TableLine, (int, Measure)[])>> Sides(params Measure[] right) => texts =>
    [
        .. texts[0].Length == 0 ? [] : new[] { (Labelled(texts[0], texts[1]), new[] { (2, Measure.Revenue) }) },
        .. texts[3].Length == 0 ? [] : new[] { (Labelled(texts[3], texts[4]), right.Select((m, i) => (i + 5, m)).ToArray()) },
    ];

    /// <summary>Blocks of code | name | amount side by side; a block without a code is a total.</summary>
    public static IEnumerable<(TableLine, (int, Measure)[])> Economic(IReadOnlyList<string> texts)
    {
        for (var at = 0; at + 2 < texts.Count; at += 3)
        {
            if (texts[at + 1].Length > 0) yield return (Coded(texts[at], texts[at + 1]), [(at + 2, Measure.Amount)]);
        }
    }

    /// <summary>label with its unit in brackets, if it is a count | amounts …; the depth is drawn with dots.</summary>
    public static Func<IReadOnlyList<string>, IEnumerable<(TableLine, (int, Measure)[])>> Labels(params Measure[] measures) => texts =>
    {
        var label = texts[0].TrimStart('·');
        var open = label.LastIndexOf('（');
        var unit = open > 0 && label[^2] is '个' or '人' or '辆' or '次' or '台' ? label[(open + 1)..^1] : null;
        var key = unit is null ? label : label[..open];
        return [(new TableLine(key, label, []) { Name = key, Level = texts[0].Length - label.Length + 1, CountUnit = unit }, [.. measures.Select((m, i) => (i + 1, m))])];
    };

    private static TableLine Coded(string code, string name) => code.Length == 0
        ? new TableLine(name, name, []) { Name = name }
        : new TableLine(code, name, []) { Code = code, Name = name, Level = (code.Length - 1) / 2, ParentKey = code.Length > 3 ? code[..^2] : null };

    private static TableLine Labelled(string printed, string number)
    {
        var comma = printed.IndexOf('、', StringComparison.Ordinal);
        var key = comma is > 0 and < 4 ? printed[(comma + 1)..] : printed;
        return new TableLine(key, printed, []) { Name = key, Level = Totals.Contains(key) ? 0 : 1, LineNumber = int.TryParse(number, out var line) ? line : null };
    }
}
