using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>收入总计 and 支出总计, of the whole account or of 财政拨款: equal by the form, and often spoken of together (收、支总计各增加…).</summary>
internal static partial class BothSides
{
    private const string Both = "收入支出总计";
    private const string Revenue = "收入总计";
    private const string Expenditure = "支出总计";

    private static readonly string[] Funds = ["", "财政拨款"];

    /// <summary>The amount that both sides have among some figures, for what is said of both; null where they differ or one is not stated.</summary>
    public static StatedFigure? Amount(string subject, IReadOnlyList<StatedFigure> figures)
    {
        if (!subject.EndsWith(Both, StringComparison.Ordinal)) return null;
        var fund = subject[..^Both.Length];
        return Only(figures, fund + Revenue) is { } revenue && Only(figures, fund + Expenditure) is { } expenditure && revenue.Value == expenditure.Value && revenue.Unit == expenditure.Unit ? revenue : null;
    }

    /// <summary>
    /// The two sides where one sentence states them side by side. Where each has words of its own between, or an amount of the section
    /// makes up the difference, 总计 is used for what leaves balances out; where table 01 or 04 prints both, it says whether they are equal.
    /// </summary>
    public static IEnumerable<(StatedFigure Revenue, StatedFigure Expenditure)> InOneSentence(IReadOnlyList<StatedFigure> section)
    {
        foreach (var fund in Funds)
        {
            if (Only(section, fund + Revenue) is not { } revenue || Only(section, fund + Expenditure) is not { } expenditure || revenue.Unit != expenditure.Unit || (revenue.Cell is not null && expenditure.Cell is not null)) continue;
            var isSaid = revenue.Sentence == expenditure.Sentence && revenue.Place.Block == expenditure.Place.Block && SideBySide().IsMatch(revenue.Sentence);
            var difference = Math.Abs(revenue.Value - expenditure.Value);
            if (isSaid && !section.Any(figure => figure.Kind == FigureKind.Amount && figure.Unit == revenue.Unit && figure.Value == difference && difference != 0)) yield return (revenue, expenditure);
        }
    }

    private static StatedFigure? Only(IEnumerable<StatedFigure> figures, string subject) => new Statement(subject, [.. figures.Where(figure => figure.Subject == subject)]).Only(FigureKind.Amount);

    [GeneratedRegex("""收入总计[^\d，。；]{0,4}[\d,.]+[万亿千]?元(?:[（(][^（()）]*[）)])?[，、；和]\s*(?:财政拨款)?支出总计[^\d，。；]{0,4}\d""")]
    private static partial Regex SideBySide();
}
