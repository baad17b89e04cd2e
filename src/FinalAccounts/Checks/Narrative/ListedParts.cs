using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>A whole with the parts that its sentence lists behind 其中; <paramref name="IsComplete"/> where it reads like the whole list.</summary>
internal sealed record PartList(StatedFigure Whole, IReadOnlyList<StatedFigure> Parts, bool IsComplete);

/// <summary>
/// 本年支出合计1000.00万元，其中：基本支出600.00万元，占60%；项目支出400.00万元，占40%。: wholes whose parts are the lines of the form, of which a
/// sentence may leave out those of nothing. Every amount behind 其中, outside brackets, must be such a part or one's change.
/// </summary>
internal static partial class ListedParts
{
    private static readonly string[] ExpenditureLines = ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];

    private static readonly string[] FundLines = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入"];

    /// <summary>Wholes, the lines of each, and those without which a list smaller than its whole is only a part of it.</summary>
    private static readonly (string Whole, string[] Lines, string[] Required)[] Lists =
    [
        ("本年收入合计", ["财政拨款收入", .. FundLines, "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"], ["其他收入"]),
        ("本年支出合计", ExpenditureLines, ["基本支出", "项目支出"]),
        ("一般公共预算财政拨款支出", ["基本支出", "项目支出"], ["基本支出", "项目支出"]),
        ("财政拨款支出", ["基本支出", "项目支出"], ["基本支出", "项目支出"]),
    ];

    /// <summary>The lists of a section.</summary>
    public static IEnumerable<PartList> Of(IReadOnlyList<StatedFigure> section) =>
        from list in Lists
        from whole in section.Where(figure => figure.Kind == FigureKind.Amount && figure.Subject == list.Whole)
        let parts = Parts(section, whole, list.Lines)
        where parts is { Count: > 1 } && !(parts.Any(part => part.Subject == "财政拨款收入") && parts.Any(part => FundLines.Contains(part.Subject)))
        select new PartList(whole, parts, list.Required.All(line => parts.Any(part => part.Subject == line)));

    /// <summary>The parts; null where no list follows the whole, or one with an amount that is no part.</summary>
    private static List<StatedFigure>? Parts(IReadOnlyList<StatedFigure> section, StatedFigure whole, string[] lines)
    {
        var sentence = WithoutBrackets(whole.Sentence);
        var at = whole.Sentence.IndexOf(whole.Printed, StringComparison.Ordinal);
        if (at < 0 || whole.Place.Start is not { } start || !OneList().IsMatch(sentence[(at + whole.Printed.Length)..])) return null;
        var parts = new List<StatedFigure>();
        for (var match = Money().Match(sentence, at + whole.Printed.Length); match.Success; match = match.NextMatch())
        {
            // A change's words begin before its number.
            var place = start - at + match.Index;
            var figure = section.FirstOrDefault(other => other.Sentence == whole.Sentence && other.Place.Block == whole.Place.Block && other.Place.Start <= place && place < other.Place.Start + other.Place.Length);
            if (figure is null || !lines.Contains(figure.Subject)) return null;
            if (figure.Kind is FigureKind.Change or FigureKind.PriorYear) continue;
            if (figure.Kind != FigureKind.Amount || figure.Unit != whole.Unit || parts.Exists(part => part.Subject == figure.Subject)) return null;
            parts.Add(figure);
        }

        return parts;
    }

    /// <summary>The same length, with blanks for what stands in brackets.</summary>
    private static string WithoutBrackets(string text) => Bracket().Replace(text, match => new string(' ', match.Length));

    [GeneratedRegex("""[（(][^（()）]*[）)]""")]
    private static partial Regex Bracket();

    /// <summary>其中 right behind the whole, and no parts of a part.</summary>
    [GeneratedRegex("""^\s*[，,；;]?\s*其中(?!.*其中)""")]
    private static partial Regex OneList();

    [GeneratedRegex("""\d[\d,]*(?:\.\d+)?\s?(?:万元|千元|亿元|元)""")]
    private static partial Regex Money();
}
