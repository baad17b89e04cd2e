using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>
/// Brackets with figures. Read last, so that what stands before and after a bracket stays together:
/// 公务用车购置及运行维护费5万元（公务用车购置费0万元、公务用车运行维护费5万元），比上年减少1万元.
/// </summary>
internal sealed partial class PassageWalk
{
    /// <summary>The end of a figure with the bracket that follows it: （含年初结转）、支出总计 names 支出总计.</summary>
    private int AfterBracket(int at, int end) => at < end && text[at] is '（' or '(' && Clause.Close(text, at, end) is { } close ? close + 1 : at;

    /// <summary>
    /// Known items with amounts right behind a figure are parts of it and of its kind, if nothing else stands in the bracket. Else it is
    /// said that the amounts of known items were not read.
    /// </summary>
    private void ReadBracket(Range bracket)
    {
        var (open, length) = bracket.GetOffsetAndLength(text.Length);
        var (start, end) = (open + 1, open + length - 1);
        var whole = figures.Skip(firstFigure).FirstOrDefault(figure => figure.Words.End.Value == open && figure.Kind is FigureKind.Amount or FigureKind.InitialBudget or FigureKind.AnnualBudget or FigureKind.PriorYear);
        var parts = new List<FigureDraft>();
        var isList = whole is { Subject.Source: SubjectSource.Known } && !whole.Subject.Name.StartsWith("涉及", StringComparison.Ordinal);
        FigureScanner.Scan(text, start, end, tokens);
        foreach (var token in tokens)
        {
            var subject = token.Class == UnitClass.Money ? Item(text[start..token.Start]) : null;
            start = token.End;
            if (subject is null || (whole is not null && !CanDivide(subject, whole.Subject)) || parts.Exists(part => part.Subject.Name == subject.Name)) isList = false;
            if (subject is not null) parts.Add(new FigureDraft(subject, whole?.Kind ?? FigureKind.Amount, token.Value, token.Step, token.Unit, passage, token.Start..token.End, whole?.Sentence ?? bracket) { Within = FundOf(whole) });
        }

        if (isList && text.AsSpan(start, end - start).Trim("。；，、 ").IsEmpty) figures.AddRange(parts);
        else if (parts is [var first, ..] && !isPlan) unread.Add(passage.PlaceOf(first.Words.Start.Value, first.Words.End.Value - first.Words.Start.Value));
    }

    /// <summary>基本支出 or 政府性基金支出 of one item is not the account's.</summary>
    private static bool CanDivide(Subject part, Subject whole) => part.Name != whole.Name && ((!Fund.IsShared(part) && !Fund.IsNamed(part.Name)) || Fund.IsShared(whole) || Fund.IsNamed(whole.Name));

    private static FundScope FundOf(FigureDraft? whole) => whole is null ? FundScope.NotSaid : Fund.Of(whole.Subject.Name) is not FundScope.None and var own ? own : whole.Within;

    /// <summary>The item that the words before an amount name without a year.</summary>
    private Subject? Item(string words) =>
        YearOf(words) is null && LeadReader.Read(words, UnitClass.Money, accountYear) is { Kind: FigureKind.Amount, Comparison: ComparisonBase.None } lead && subjects.Read(lead.Phrase.AsSpan().Trim("，、；：: "), forCount: false).Subject is { Source: SubjectSource.Known, IsCount: false } subject ? subject : null;
}
