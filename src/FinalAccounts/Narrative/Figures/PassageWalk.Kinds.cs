using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Narrative.Figures;

/// <summary>Which kind a figure is where its own words leave it open, and whether it can be read at all.</summary>
internal sealed partial class PassageWalk
{
    /// <summary>The kind of a figure; null when it says something that the kinds don't cover (a change against another year's budget).</summary>
    private FigureKind? Kind(Lead lead, Subject subject) => isPlan ? null : lead.Kind switch
    {
        null => IsOfOtherYear(lead.Phrase) ? null : PlainBudget(subject),
        FigureKind.InitialBudget or FigureKind.AnnualBudget or FigureKind.Count => IsOfOtherYear(lead.Phrase) ? null : lead.Kind,
        FigureKind.Amount => AmountKind(lead, subject),
        FigureKind.Change => IsAgainstPriorYear(lead, subject) ? lead.Kind : IsAgainstBudget(subject) ? FigureKind.BudgetChange : null,
        FigureKind.Growth => IsAgainstPriorYear(lead, subject) ? lead.Kind : IsAgainstBudget(subject) ? FigureKind.Variance : null,
        FigureKind.Completion => HasBudgetWords(lead, subject) ? lead.Kind : null,
        var kind => kind,
    };

    /// <summary>
    /// 预算数 without 年初 or 全年: in the three public expenses, as in table 09, the budget in force (全年预算数); elsewhere what the
    /// sentence or the section calls its budget.
    /// </summary>
    private FigureKind PlainBudget(Subject subject)
    {
        if (KnownSubjects.ThreePublic.Contains(subject.Name)) return FigureKind.AnnualBudget;
        return text.AsSpan()[sentence].Contains("年初预算", StringComparison.Ordinal) ? FigureKind.InitialBudget : plainBudget;
    }

    private FigureKind? AmountKind(Lead lead, Subject subject)
    {
        if (!lead.IsExplicit && lead.Phrase.AsSpan().Trim().IsEmpty && InSentence(subject).Any(figure => figure.Kind == FigureKind.Amount)) return null;
        if (lead.Phrase.AsSpan().Trim("，, ") is ['比' or '较', ..]) return YearOf(lead.Phrase) is { } compared && compared == accountYear - 1 ? FigureKind.PriorYear : null;
        if (YearSaid(lead.Phrase) is { } year && accountYear is { } own && year != own) return year == own - 1 ? FigureKind.PriorYear : null;
        return PartKind(lead);
    }

    /// <summary>The year that a figure's own words name, or the one that its sentence begins with.</summary>
    private int? YearSaid(string phrase) => YearOf(phrase) ?? statedYear;

    /// <summary>2021年，我单位…: the year that a sentence begins with, where it names no other and compares with none. The account's own ends a plan.</summary>
    private void EnterYear(string words)
    {
        statedYear = null;
        if (YearFirst().Match(words) is not { Success: true } match) return;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        isPlan &= year != accountYear;
        statedYear = year == accountYear || text.AsSpan()[sentence].Contains(accountYear?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal) ? null : year;
    }

    /// <summary>Whether a figure against a budget is the difference, or its rate, between this year's amount and that budget, as A07 recomputes it.</summary>
    private bool IsAgainstBudget(Subject subject)
    {
        if (comparison != ComparisonBase.Budget || comparedBudget is null || (YearOf(comparedBudget) is { } year && year != accountYear)) return false;
        FigureKind? against = comparedBudget.Contains("年初", StringComparison.Ordinal) ? FigureKind.InitialBudget
            : comparedBudget.Contains("全年", StringComparison.Ordinal) || comparedBudget.Contains("调整", StringComparison.Ordinal) ? FigureKind.AnnualBudget
            : null;
        var budgets = figures.Skip(FirstInReach).Where(figure => figure.Subject.Name == subject.Name && figure.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget).Select(figure => figure.Kind).Distinct().ToList();
        return budgets is [] || (budgets is [var only] && (against is null || only == against));
    }

    /// <summary>What is not read although its subject is known: a change against one of two budgets, another year's figure, a part of it is not said what.</summary>
    private static bool IsWorthSaying(Lead lead) =>
        lead.Kind is FigureKind.Change or FigureKind.Growth or FigureKind.InitialBudget or FigureKind.AnnualBudget or FigureKind.Count or null || (lead.Kind == FigureKind.Amount && lead.Phrase.Length > 0);

    private bool IsAgainstPriorYear(Lead lead, Subject subject)
    {
        var against = lead.Comparison != ComparisonBase.None ? lead.Comparison : comparison;
        if (against != ComparisonBase.None) return against == ComparisonBase.PriorYear;
        return !InSentence(subject).Any(figure => figure.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget or FigureKind.Completion);
    }

    /// <summary>完成49% alone is a completion of the budget only when the budget stands before it.</summary>
    private bool HasBudgetWords(Lead lead, Subject subject) =>
        !lead.IsBareCompletion || InSentence(subject).Any(figure => figure.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget);

    /// <summary>The first figure of the passage that is near enough to matter.</summary>
    private int FirstInReach => Math.Max(firstFigure, figures.Count - Reach);

    private IEnumerable<FigureDraft> InSentence(Subject subject)
    {
        for (var i = figures.Count - 1; i >= FirstInReach && figures[i].Sentence.Equals(sentence); i--)
        {
            if (figures[i].Subject.Name == subject.Name) yield return figures[i];
        }
    }

    /// <summary>The amount that the passage states of a subject: its unit and step are those of a change said in words.</summary>
    private FigureDraft? LastAmount(Subject subject)
    {
        for (var i = figures.Count - 1; i >= FirstInReach; i--)
        {
            if (figures[i].Kind == FigureKind.Amount && figures[i].Subject.Name == subject.Name) return figures[i];
        }

        return null;
    }

    /// <summary>增加12万元，其中：基本支出8万元 may divide the change, not the amount, where no amount was stated.</summary>
    private bool StatesOnlyChange(Subject subject)
    {
        var changes = false;
        for (var i = figures.Count - 1; i >= FirstInReach; i--)
        {
            if (figures[i].Subject.Name != subject.Name) continue;
            if (figures[i].Kind == FigureKind.Amount) return false;
            changes |= figures[i].Kind is FigureKind.Change or FigureKind.BudgetChange && figures[i].Value != 0;
        }

        return changes;
    }

    private bool IsOfOtherYear(string phrase) => YearSaid(phrase) is { } year && accountYear is { } own && year != own;

    private static int? YearOf(string phrase) =>
        Year().Match(phrase) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>与上年持平: a change of nothing, said in a word. 基本持平 is not nothing.</summary>
    private bool ReadUnchanged(string words)
    {
        var match = Unchanged().Match(words);
        if (!match.Success) return false;
        var before = words[..match.Index].TrimEnd();
        var read = Comparison.Read(before, accountYear);
        if (read is { } own) Name(LeadReader.PhraseOf(before, own), forCount: false);
        else if (before.Length > 0) return false;
        if (isPlan || (read?.Base ?? comparison) != ComparisonBase.PriorYear || current is null || current.IsCount) return true;
        var amount = LastAmount(current);
        var start = read?.PhraseEnd ?? match.Index;
        var clauseStart = currentClause.Start;
        figures.Add(new FigureDraft(current, FigureKind.Change, 0m, amount?.Step ?? 0m, amount?.Unit ?? "万元", passage, (clauseStart + start)..(clauseStart + match.Index + match.Length), sentence));
        return true;
    }

    [GeneratedRegex("""(?<!基本|大体|大致|总体)(?:保持)?(?:持平|一致|相同|无增减变化|无增减变动|无增减|没有变化|无变化|没有增减)(?:。)?$""")]
    private static partial Regex Unchanged();

    [GeneratedRegex("""^\s*(?:截[至止到]?)?20\d\d年(?:度|末|底|\d{1,2}月\d{1,2}日)?\s*$""")]
    private static partial Regex YearAlone();

    [GeneratedRegex("""^(?![^\d]*(?:比|较|与|同|和|从|自|根据|按照|《))[^\d，]{0,20}(?<year>20\d\d)年(?!.*(?:相比|以来|结转|至))(?:度)?""")]
    private static partial Regex YearFirst();

    [GeneratedRegex("""(20\d\d)年""")]
    private static partial Regex Year();
}
