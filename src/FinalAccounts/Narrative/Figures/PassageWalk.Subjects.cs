using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>Which subject a figure belongs to: the one its own words name, else the one named last, where that is certain.</summary>
internal sealed partial class PassageWalk
{
    private Subject? Resolve(Lead lead, FigureToken token)
    {
        var forCount = lead.Kind == FigureKind.Count;
        var phrase = lead.Phrase;
        if (phrase.AsSpan().Trim().SequenceEqual("、") && !(forCount && current is { IsCount: true } && figures.Count > 0 && figures[^1].Unit != token.Unit))
        {
            if (current is not null && !forCount) unread.Add(passage.PlaceOf(token.Start, token.End - token.Start));
            Lose();
            return null;
        }

        if (Name(phrase, forCount) is { } own) return own;
        if (lead.Kind is FigureKind.Change or FigureKind.Growth && current is { IsCount: false } && !IsOfSide(phrase, current) && !TakeSide(phrase))
        {
            Lose();
            return null;
        }

        if (!lead.IsExplicit && lead.Kind == FigureKind.Amount && current is not { Source: SubjectSource.Item } && phrase.AsSpan().Trim(" ：:").Length > 0 && current is not { IsCount: true } && !IsOwnAmount(phrase))
        {
            if (SubjectReader.IsBudget(phrase.Trim()) || SubjectReader.IsBudget(SubjectReader.Bare(phrase))) unclear.Add(passage.PlaceOf(token.Start, token.End - token.Start));
            // 支出300万元 after another item is the expenditure of something that is not said.
            Lose();
            return null;
        }

        if (current is null || (forCount && token.BeforeNoun))
        {
            if (IsSetForm(lead)) unclear.Add(passage.PlaceOf(token.Start, token.End - token.Start));
            return null;
        }

        // 国内公务接待6批次，其中外事接待1批次，接待人次48人: whose visitors they are is not said.
        if (forCount && current.Name == "外事接待" && phrase.Contains("接待人", StringComparison.Ordinal)) return null;
        if (forCount && current.Name.EndsWith("团组", StringComparison.Ordinal) && token.Unit.StartsWith('人')) return current with { Name = current.Name[..^2] };
        if (forCount) return current.IsCount ? current : KnownSubjects.CountsOfMoney.TryGetValue(current.Name, out var counted) ? new Subject(counted, SubjectSource.Known, IsCount: true) : null;
        if (current.IsCount && lead.Kind is not (FigureKind.AnnualBudget or FigureKind.InitialBudget or FigureKind.Amount)) return null;
        var stands = lead.Comparison != ComparisonBase.None || (lead.IsExplicit && lead.Kind is not (FigureKind.Change or FigureKind.Growth or FigureKind.Share));
        return sure || stands ? current : null;
    }

    /// <summary>Takes the subject that a phrase names, or lets the current one stand when it names none; an unknown name leaves none.</summary>
    private Subject? Name(string phrase, bool forCount)
    {
        var plain = phrase.AsSpan().Trim();
        var at = plain.IndexOf("涉及");
        if (at is >= 0 and <= 4)
        {
            // What an evaluation covers (涉及一般公共预算支出…) is not the department's own item of that name.
            involves = true;
            if (!plain[at..].StartsWith("涉及资金")) plain = plain[(at + 2)..];
        }

        if (IsProjectAgain(plain)) return null;
        if (!forCount && current is { IsCount: false } && SubjectReader.IsShortFor(plain, current.Name)) return current;
        var reading = subjects.Read(plain, forCount, opens);
        if (reading.IsEmpty) return null;
        if (reading.Subject is not { } subject)
        {
            if (Fund.IsNamed(plain.ToString())) fund = FundScope.NotSaid;
            Lose();
            return null;
        }

        if (involves && !subject.IsCount && !subject.Name.StartsWith("涉及", StringComparison.Ordinal)) subject = subject with { Name = "涉及" + subject.Name };
        // 财政拨款收入总计5万元，支出总计5万元: the other side of the same account.
        if (subject.Name == "支出总计" && current is { Name.Length: > 4 } before && before.Name.EndsWith("收入总计", StringComparison.Ordinal)) subject = subject with { Name = before.Name[..^4] + subject.Name };
        SetCurrent(subject);
        return subject;
    }

    /// <summary>实际支出 of what a budget was stated of, and 本单位收入 right under the heading 收入决算情况, are the subject's own amount.</summary>
    private bool IsOwnAmount(string phrase)
    {
        if (current is null) return false;
        if (IsActual(phrase)) return InSentence(current).Any(figure => figure.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget);
        return named == 0 && ReferenceEquals(current, heading) && current.Name == $"本年{SideOf(SubjectReader.Bare(phrase))}合计";
    }

    /// <summary>Whether a bare 收入 or 支出 (收入总计…，支出总计…，收入增加…) can be the subject named last.</summary>
    private static bool IsOfSide(string phrase, Subject subject) =>
        SideOf(phrase) is not { } side || (subject.Name.Contains(side, StringComparison.Ordinal) && !subject.Name.Contains(OtherSide(side), StringComparison.Ordinal)) || (!subject.Name.Contains("收入", StringComparison.Ordinal) && side == "支出");

    /// <summary>Goes back to the last subject of the side that the phrase names; false where the passage has none.</summary>
    private bool TakeSide(string phrase)
    {
        var side = SideOf(phrase)!;
        for (var i = figures.Count - 1; i >= FirstInReach; i--)
        {
            var subject = figures[i].Subject;
            if (!subject.Name.EndsWith(side + "总计", StringComparison.Ordinal) && !subject.Name.EndsWith(side + "合计", StringComparison.Ordinal)) continue;
            if (subject.Name.Contains(OtherSide(side), StringComparison.Ordinal)) continue;
            SetCurrent(subject);
            return true;
        }

        return false;
    }

    private static string? SideOf(string phrase) => phrase.AsSpan().Trim(" ，、").ToString() switch
    {
        "收入" or "收入数" or "收入决算" or "收入决算数" or "总收入" => "收入",
        "支出" or "支出数" or "支出决算" or "支出决算数" or "总支出" => "支出",
        _ => null,
    };

    private static string OtherSide(string side) => side == "收入" ? "支出" : "收入";

    private void SetCurrent(Subject subject)
    {
        current = subject;
        sure = true;
        if (subject.IsCount) return;
        if (named++ == 0) firstNamed = subject;
        EnterFund(subject);
    }

    /// <summary>Forms that only an account uses: worth a word when their subject can't be told.</summary>
    private static bool IsSetForm(Lead lead) =>
        lead.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget or FigureKind.Variance || lead.IsBudgetCompletion || lead is { Kind: FigureKind.Amount, IsExplicit: true } || (lead.Kind == FigureKind.Change && lead.Comparison == ComparisonBase.PriorYear);

    private void Lose()
    {
        current = null;
        if (named++ == 0) firstNamed = null;
    }
}
