using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Form;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Scorecards.Statements;

/// <summary>
/// The scores for which a document gives a grade: 90（含）—100分的，绩效评级为“优”; 80分以上为良; 60分以下为差.
/// An end counts unless the words leave it out (以下) or another band claims it.
/// </summary>
internal sealed partial record GradeBand(string Grade, decimal Low, decimal High, bool HasLow, bool HasHigh, Evidence Evidence)
{
    private const decimal Highest = 100;

    /// <summary>Each band has one of either: most text has not, and need not be searched for bands.</summary>
    private static readonly SearchValues<char> Grades = SearchValues.Create("优良中合差");
    private static readonly SearchValues<char> Ranges = SearchValues.Create("-—–~～至以");

    /// <summary>The bands that a document's text states, in sentences or in the cells of its scorecards.</summary>
    public static IReadOnlyList<GradeBand> Of(CheckedAccount account) =>
        [.. account.Text.Where(block => block.Text.AsSpan().ContainsAny(Grades) && block.Text.AsSpan().ContainsAny(Ranges)).SelectMany(block => Pattern().Matches(block.Text).Select(match => Read(block, match))).OfType<GradeBand>()];

    /// <summary>The grade's one name: 优秀 is 优, 良好 is 良.</summary>
    public static string Word(string grade) => grade switch { "优秀" => "优", "良好" => "良", _ => grade };

    /// <summary>Whether a score may have this grade.</summary>
    public bool Contains(decimal score) => (Low < score || (HasLow && Low == score)) && (score < High || (HasHigh && High == score));

    /// <summary>Whether a score lies just outside: bands of whole points (75—89, 90—100) say nothing of what lies between them.</summary>
    public bool IsNear(decimal score) => score > Low - 1 && score < High + 1;

    private static GradeBand? Read(TextBlock block, Match match)
    {
        decimal? Number(string group) => match.Groups[group] is { Success: true } found ? decimal.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;
        var (low, high) = (Number("low") ?? Number("above") ?? 0, Number("high") ?? Number("below") ?? Highest);
        if (low >= high || high > Highest) return null;
        var spot = Spot.Of(block, match);
        return new GradeBand(Word(match.Groups["grade"].Value), low, high, HasLow: true, HasHigh: !match.Groups["below"].Success && !match.Groups["out"].Success, new Evidence("评定标准", spot.Words, spot.Place));
    }

    [GeneratedRegex("""(?:(?<low>\d{1,3}(?:\.\d+)?)分?(?:（含）)?[-—–~～至]+(?<high>\d{1,3}(?:\.\d+)?)分?(?<out>（不含）)?(?:（含）)?|(?<above>\d{1,3}(?:\.\d+)?)分?(?:（含）)?分?(?:及)?以上|(?<below>\d{1,3}(?:\.\d+)?)分?(?:（不含）)?分?以下)分?[^\d。；、优良差格]{0,14}?“?(?<grade>优秀|优|良好|良|中|合格|不合格|差)(?=[”，。；、）\s]|等|$)""")]
    private static partial Regex Pattern();
}
