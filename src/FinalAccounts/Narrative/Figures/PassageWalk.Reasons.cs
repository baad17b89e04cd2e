using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>Which figure a reason explains, and where a reason or a use ends and the account goes on.</summary>
internal sealed partial class PassageWalk
{
    private FigureDraft? reason;
    private int reasonStart;
    private bool partsAnnounced;

    private void OpenReason(string before, string marker, int start)
    {
        reasonStart = start;
        partsAnnounced = false;
        reason = Explained(before + marker);
        if (reason?.Reason is not null) reason = null;
    }

    private void CloseReason(int end)
    {
        var words = text.AsSpan(reasonStart, Math.Max(0, end - reasonStart)).Trim("：:，,；;。. ");
        if (words.EndsWith("其中")) words = words[..^2].TrimEnd("：:，,；;。 ");
        if (reason is not null && words.Length > 0) reason.Reason = words.ToString();
        if (end < sentence.End.GetOffset(text.Length)) reason = null;
    }

    /// <summary>A reason that goes on in the next sentence: 二是….</summary>
    private bool ExtendReason(Range range)
    {
        if (reason?.Reason is null) return false;
        reason.Reason += "。" + text.AsSpan()[range].Trim().TrimEnd('。').ToString();
        return true;
    }

    /// <summary>
    /// The deviation that a reason belongs to: the last one of this sentence, or, when the sentence states nothing before the reason,
    /// of the sentence before; of the subject that the words name; a change rather than its rate.
    /// </summary>
    private FigureDraft? Explained(string words)
    {
        if (figures.Count == firstFigure) return null;
        var name = Named(words);
        var ofBudget = ReasonMarkers.IsOfBudget(words);
        var ofChange = !ofBudget && ReasonMarkers.IsOfChange(words);
        var last = figures[^1].Sentence;
        if (!last.Equals(sentence) && name is null && named > 0)
        {
            // “三公”经费决算数小于预算数6万元，主要是…: of what this sentence names, not of the last figure before it.
            if (current is null) return null;
            name = current.Name;
        }

        // 其中，因公出国（境）费没有，原因是…: of a part that states nothing.
        if (!last.Equals(sentence) && name is null && StartsWithParts(sentence.Start.GetOffset(text.Length))) return null;
        if (!last.Equals(sentence) && (last.End.GetOffset(text.Length) != sentence.Start.GetOffset(text.Length) || !ReasonMarkers.IsOfAccount(words))) return null;
        for (var i = figures.Count - 1; i >= FirstInReach; i--)
        {
            var figure = figures[i];
            if (name is null && !figure.Sentence.Equals(last)) return null;
            if (!figure.IsDeviation || (name is not null && figure.Subject.Name != name)) continue;
            var isOfBudget = figure.Kind is FigureKind.Completion or FigureKind.Variance or FigureKind.BudgetChange;
            if ((ofBudget && !isOfBudget) || (ofChange && isOfBudget)) continue;
            if (figure.Kind != FigureKind.Growth || i == firstFigure) return figure;
            var change = figures[i - 1];
            return change.Kind == FigureKind.Change && change.Subject.Name == figure.Subject.Name ? change : figure;
        }

        return ofChange ? null : BudgetedAmount(last, name);
    }

    /// <summary>预算数0.00万元，决算数0.00万元，主要原因：… explains the two against each other although no rate is printed.</summary>
    private FigureDraft? BudgetedAmount(Range last, string? name)
    {
        var amount = figures[^1];
        if (amount.Kind != FigureKind.Amount || (name is not null && amount.Subject.Name != name) || figures.Count - firstFigure < 2) return null;
        var budget = figures[^2];
        return budget.Sentence.Equals(last) && budget.Subject.Name == amount.Subject.Name && budget.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget ? amount : null;
    }

    private string? Named(string words)
    {
        var phrase = BeforeDeviation().Match(words).Groups["phrase"].Value;
        return phrase.Length == 0 ? null : subjects.Read(phrase, forCount: false).Subject is { IsCertain: true } subject ? subject.Name : null;
    }

    /// <summary>
    /// A reason ends before a clause that states a known item's amount (after ； or 其中), or, when it explains the budget, before
    /// the comparison with last year.
    /// </summary>
    private bool EndsReason(Clause clause, string words)
    {
        var trimmed = words.AsSpan().Trim();
        if (trimmed.SequenceEqual("其中"))
        {
            partsAnnounced = true;
            return false;
        }

        if (clause.Before == '；' || partsAnnounced || trimmed.StartsWith("其中"))
        {
            partsAnnounced = false;
            if (StatesKnownItem(clause)) return true;
        }

        return clause.Before is '，' or '；' && reason?.Kind is FigureKind.Completion or FigureKind.Variance or FigureKind.BudgetChange or FigureKind.Amount && ComparesWithPriorYear(clause, words);
    }

    private bool EndsUse(Clause clause, string words)
    {
        if (ComparesWithPriorYear(clause, words) || DescribesItem(clause)) return true;
        if (!clause.HasFigures || FirstLead(clause) is not { } lead) return false;
        if (lead.Kind == FigureKind.Completion) return lead.Phrase.Length == 0;
        if (lead.Kind == FigureKind.Count) return subjects.Read(lead.Phrase, forCount: true) is { IsEmpty: true } or { Subject: not null };
        return clause.Before == '；' ? StatesKnownItem(clause) : clause.Before == '：' && StatesListedItem(clause, lead);
    }

    /// <summary>用于保障…正常运转的日常支出5万元: no use of the figure before, but an item of its own.</summary>
    private bool DescribesItem(Clause clause) => clause.HasFigures && FirstLead(clause) is { Kind: FigureKind.Amount } lead && SubjectReader.Described(lead.Phrase.AsSpan().TrimEnd()) is not null;

    /// <summary>主要用于以下方面：教育支出（类）…: the uses are items of the account themselves.</summary>
    private bool StatesListedItem(Clause clause, Lead lead) =>
        lead.Kind == FigureKind.Amount && subjects.Read(lead.Phrase, forCount: false).Subject is { IsCertain: true } subject &&
        (subject.Source == SubjectSource.Item || text.AsSpan(0, clause.Start - 1).TrimEnd().EndsWith("方面"));

    private bool StatesKnownItem(Clause clause) =>
        clause.HasFigures && FirstLead(clause) is { Kind: not (FigureKind.Change or FigureKind.Growth) } lead && subjects.Read(lead.Phrase, lead.Kind == FigureKind.Count).Subject is { IsCertain: true };

    private bool ComparesWithPriorYear(Clause clause, string words)
    {
        if (clause.HasFigures) return FirstLead(clause) is { Kind: FigureKind.Change, Comparison: ComparisonBase.PriorYear } lead && subjects.Read(lead.Phrase, forCount: false).IsEmpty;
        var unchanged = Unchanged().Match(words);
        return Comparison.Read((unchanged.Success ? words[..unchanged.Index] : words).Trim(), accountYear) is { Base: ComparisonBase.PriorYear, PhraseEnd: 0 } read && (unchanged.Success || read.AfterStart <= words.Length);
    }

    private Lead? FirstLead(Clause clause)
    {
        var token = tokens[clause.FirstToken];
        return LeadReader.Read(text[clause.Start..token.Start], token.Class, accountYear);
    }

    [GeneratedRegex("""^(?<phrase>.{0,40}?)(?:支出决算数|决算数|支出决算|决算|支出数|预决算|预算|较|比|与|同|增加|减少|增长|下降|上升|降低|大于|小于|等于|的)""")]
    private static partial Regex BeforeDeviation();
}
