using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>What the words before a figure say of it.</summary>
/// <param name="Kind">The kind; null for a plain 预算.</param>
/// <param name="Sign">1 or -1 from the word of direction.</param>
/// <param name="Phrase">The words that name the subject, perhaps empty.</param>
/// <param name="Comparison">What a change is measured against, if these words say so.</param>
/// <param name="WordsStart">Where the words that belong to the figure itself start in the lead (减少, 占…的, 年初预算数).</param>
/// <param name="IsExplicit">True when words of a set form stand before the figure, so that it can do without a subject of its own.</param>
internal readonly record struct Lead(FigureKind? Kind, int Sign, string Phrase, ComparisonBase Comparison, int WordsStart, bool IsExplicit)
{
    /// <summary>True for 完成 alone, which may be the completion of anything.</summary>
    public bool IsBareCompletion { get; init; }

    /// <summary>True for 完成预算的, which only an account says.</summary>
    public bool IsBudgetCompletion { get; init; }

    /// <summary>Where 完成 starts in the words of a budget of which a rate follows (完成预算43.20万元的52.31%); null for any other figure.</summary>
    public int? CompletionStart { get; init; }
}

/// <summary>Takes the words before a figure apart: subject, comparison, kind.</summary>
internal static partial class LeadReader
{
    private const int LongestShareBase = 36;

    /// <summary>The reading; null when the words are of no known form (the figure is not read then).</summary>
    public static Lead? Read(string lead, UnitClass unit, int? accountYear)
    {
        var words = TrimEnd(lead, FigureForms.Particles);
        return unit switch
        {
            UnitClass.Money => Change(words, FigureKind.Change, accountYear) ?? Compared(words, accountYear) ?? Amount(words),
            UnitClass.Percent => Share(words) ?? Completion(words) ?? Variance(words) ?? Change(words, FigureKind.Growth, accountYear),
            UnitClass.Count => new Lead(FigureKind.Count, 1, words, ComparisonBase.None, lead.Length, false),
            _ => null,
        };
    }

    /// <summary>比上年累计支出433万元减少2万元: last year's figure, named by the comparison itself.</summary>
    private static Lead? Compared(string words, int? accountYear) =>
        words.AsSpan().ContainsAny('比', '较', '与') && !words.EndsWith("同比", StringComparison.Ordinal) && Comparison.Read(words, accountYear) is { Base: ComparisonBase.PriorYear } read && read.AfterStart == words.Length
            ? new Lead(FigureKind.PriorYear, 1, words[..read.PhraseEnd], read.Base, read.PhraseEnd, true)
            : null;

    /// <summary>The words of an amount: which budget or year they name, and the subject before.</summary>
    public static Lead ReadLabel(string words) => Amount(TrimEnd(words, FigureForms.Particles));

    /// <summary>The budget of 完成预算43.20万元的52.31%, whose rate follows: its subject is named before 完成. Any other lead as it is.</summary>
    public static Lead OfRate(Lead lead) =>
        lead is { Kind: null or FigureKind.InitialBudget or FigureKind.AnnualBudget, IsExplicit: true } && Completing().Match(lead.Phrase) is { Success: true } verb
            ? lead with { Phrase = lead.Phrase[..verb.Index], CompletionStart = verb.Index }
            : lead;

    /// <summary>The rate of such a budget, whose own words start so far from it.</summary>
    public static Lead RateOf(int wordsStart) => new(FigureKind.Completion, 1, "", ComparisonBase.None, wordsStart, true) { IsBudgetCompletion = true };

    private static Lead Amount(string words)
    {
        foreach (var (form, kind) in FigureForms.Amounts)
        {
            if (!words.EndsWith(form, StringComparison.Ordinal)) continue;
            var phrase = words[..^form.Length];
            return new Lead(kind, 1, phrase, ComparisonBase.None, phrase.Length, true);
        }

        return new Lead(FigureKind.Amount, 1, words, ComparisonBase.None, words.Length, false);
    }

    private static Lead? Change(string words, FigureKind kind, int? accountYear)
    {
        var core = TrimEnd(words, FigureForms.DirectionTails);
        foreach (var (direction, sign) in FigureForms.Directions)
        {
            if (!core.EndsWith(direction, StringComparison.Ordinal)) continue;
            var start = core.Length - direction.Length;
            var before = TrimEnd(core[..start], FigureForms.BeforeDirection);
            if (IsUnsure(words)) return null;
            var comparison = Comparison.Read(before.TrimEnd('，', ',', ' '), accountYear);
            var phrase = comparison is { } read ? PhraseOf(before, read) : before;
            return new Lead(kind, sign == 0 ? 1 : sign, phrase, comparison?.Base ?? ComparisonBase.None, start, true);
        }

        return null;
    }

    /// <summary>True when the words leave the template's choice of direction standing (增加（减少）), so that the figure can't be read.</summary>
    public static bool IsUnsure(string lead) => UnsureChoice().IsMatch(lead);

    /// <summary>The subject before the comparison, or the one after it (与上年相比收入总计). 收支较上年增加 is of the totals of both sides.</summary>
    public static string PhraseOf(string words, ComparisonReading comparison)
    {
        var after = words[Math.Min(comparison.AfterStart, words.Length)..];
        var phrase = after.Length > 0 ? after : words[..comparison.PhraseEnd];
        return phrase.EndsWith("收支", StringComparison.Ordinal) || phrase.EndsWith("收、支", StringComparison.Ordinal) ? phrase + "总计" : phrase;
    }

    private static Lead? Share(string words)
    {
        var at = words.LastIndexOf('占');
        if (at < 0 || words.Length - at > LongestShareBase || (at > 0 && words[at - 1] == '侵')) return null;
        var phrase = at > 0 && words[at - 1] == '所' ? words[..(at - 1)] : words[..at];
        return new Lead(FigureKind.Share, 1, phrase, ComparisonBase.None, at, true);
    }

    private static Lead? Completion(string words)
    {
        var match = CompletionWords().Match(words);
        return match.Success ? new Lead(FigureKind.Completion, 1, words[..match.Index], ComparisonBase.None, match.Index, true) { IsBareCompletion = match.ValueSpan is "完成", IsBudgetCompletion = match.ValueSpan.Contains("预算", StringComparison.Ordinal) } : null;
    }

    private static Lead? Variance(string words)
    {
        var match = VarianceWords().Match(words);
        return match.Success ? new Lead(FigureKind.Variance, 1, words[..match.Index], ComparisonBase.None, match.Index, true) : null;
    }

    private static string TrimEnd(string words, string[] endings)
    {
        for (var i = 0; i < endings.Length; i++)
        {
            if (!words.EndsWith(endings[i], StringComparison.Ordinal)) continue;
            words = words[..^endings[i].Length];
            i = -1;
        }

        return words;
    }

    [GeneratedRegex("""(?:增加|增长|上升|减少|下降|降低|增|减)\s*[（(/、或]+\s*(?:增加|增长|上升|减少|下降|降低|增|减)\s*[）)]?\s*$""")]
    private static partial Regex UnsureChoice();

    [GeneratedRegex("""(?:(?:支出)?完成(?:了)?(?:年初|全年|调整后?的?|年度|当年)?(?:部门|支出|收入)?预算(?:数|总额|安排|安排数|的数)?的?|(?:预算|支出预算|预算支出)?(?:完成率|执行率)|(?:为|是)(?:年初|全年|调整后?)预算(?:数)?的|完成)$""")]
    private static partial Regex CompletionWords();

    [GeneratedRegex("""(?:支出)?(?:完成了?|占|为|是|达到?)(?:当年|本年度?|年度)?$""")]
    private static partial Regex Completing();

    [GeneratedRegex("""(?:预、?决算)?差异率$""")]
    private static partial Regex VarianceWords();
}
