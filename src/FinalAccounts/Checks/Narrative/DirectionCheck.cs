using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Narrative;

/// <summary>A05: words of direction agree with signs and sizes: 增加 with 增长, 大于预算数 with a larger figure or a completion above 100%, 持平 with no change.</summary>
internal sealed partial record DirectionCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "增加 ⇔ 增长，减少 ⇔ 下降，持平 ⇔ 无增减；大于（小于、等于）⇔ 两数之差的方向";

    /// <inheritdoc/>
    public override RoundingRule Rounding => RoundingRule.PrintedStep;

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        var outcomes = account.Statements.SelectMany(statement => Changes(statement).Concat(Unchanged(statement)).Concat(Sizes(account, statement))).ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable("说明", CheckMessages.NotStated(FigureKind.Change))];
    }

    /// <summary>增加…，增长…: the change and its rate point the same way.</summary>
    private IEnumerable<Outcome> Changes(Statement statement)
    {
        if (statement.Only(FigureKind.Change) is not { } change || statement.Only(FigureKind.Growth) is not { } growth) yield break;
        var agree = Math.Sign(change.Value) * Math.Sign(growth.Value) >= 0 && !(change.Step == 0 && change.Value == 0 && Math.Abs(growth.Value) > growth.Step);
        yield return agree
            ? Passed(statement.Where)
            : Failed(statement.Where, CheckMessages.DirectionsDiffer(change, growth) + (Rates.WrongWord(statement, growth) is var (wrong, other) ? CheckMessages.DirectionOf(wrong, other) : "")) with
            {
                Printed = growth.Printed,
                Evidence = [StatedRange.Evidence(growth), StatedRange.Evidence(change)],
                Suggestion = CheckMessages.LookAtDirection,
            };
    }

    /// <summary>减少为0.00万元，与上年持平: directly one after the other, less and the same.</summary>
    private IEnumerable<Outcome> Unchanged(Statement statement) => statement.Figures.Zip(statement.Figures.Skip(1))
        .Where(pair => pair is { First.Kind: FigureKind.Change, Second: { Kind: FigureKind.Change, Value: 0 } } && IsNext(pair.First.Place, pair.Second.Place) && IsSame().IsMatch(pair.Second.Printed))
        .Where(pair => pair.First.Value != 0 || TurnsInto().IsMatch(pair.First.Printed))
        .Select(pair => Failed(statement.Where, CheckMessages.LessAndTheSame(pair.First, pair.Second)) with
        {
            Severity = FindingSeverity.Warning,
            Printed = pair.Second.Printed,
            Evidence = [StatedRange.Evidence(pair.Second), StatedRange.Evidence(pair.First)],
            Suggestion = CheckMessages.LookAtDirection,
        });

    /// <summary>Nothing but a comma between two stretches of one paragraph.</summary>
    private static bool IsNext(Place one, Place other) => one.Block == other.Block && other.Start - (one.Start + one.Length) is 0 or 1;

    /// <summary>决算数大于预算数: as the two figures of the statement have it, or its completion where no budget is printed.</summary>
    private IEnumerable<Outcome> Sizes(CheckedAccount account, Statement statement)
    {
        if (Compared(account, statement) is not { } words) yield break;
        var budget = Budget(statement, words.Groups["which"].Value);
        if (budget is null && Completed(statement, words) is { } outcome) yield return outcome;
        if (budget is null || statement.Only(FigureKind.Amount) is not { } amount || StatedRange.Of(amount) is not { } actual || StatedRange.Of(budget) is not { } planned) yield break;
        yield return Holds(words, actual, planned)
            ? Passed(statement.Where)
            : Failed(statement.Where, CheckMessages.SizeDiffers(words.Value, amount, budget)) with
            {
                Printed = words.Value,
                Evidence = [StatedRange.Evidence(amount) with { Printed = words.Value }, StatedRange.Evidence(amount), StatedRange.Evidence(budget)],
                Suggestion = CheckMessages.LookAtDirection,
            };
    }

    /// <summary>The only words of size in the sentences of a statement, if the figure before them is one of its own.</summary>
    private static Match? Compared(CheckedAccount account, Statement statement)
    {
        var sentences = statement.Figures.Select(figure => figure.Sentence).Where(text => text.Contains("决算数", StringComparison.Ordinal)).Distinct();
        var found = sentences.SelectMany(text => Comparison().Matches(text).Select(words => (text, words))).ToList();
        if (found.Count == 0) return InNextSentence(account, statement);
        if (found is not [var (sentence, words)]) return null;
        var (at, subject, last) = (0, statement.Subject, 0);
        foreach (var figure in account.Figures.Where(figure => figure.Sentence == sentence && figure.Place.Block == statement.Figures[0].Place.Block))
        {
            // Brackets are read last.
            if (figure.Place.Start < last) break;
            last = figure.Place.Start ?? last;
            at = sentence.IndexOf(figure.Printed, at, StringComparison.Ordinal);
            if (at < 0) return null;
            if (at >= words.Index) break;
            subject = figure.Subject;
        }

        return subject == statement.Subject ? words : null;
    }

    /// <summary>
    /// 支出决算为51.98万元。决算数小于预算数的主要原因：…: words of size with which the sentence after the figures begins, in a paragraph that
    /// speaks of nothing else before them.
    /// </summary>
    private static Match? InNextSentence(CheckedAccount account, Statement statement)
    {
        var last = statement.Figures[^1];
        if (last.Place is not { Start: { } start, Length: { } length } || account.Paragraph(last.Place.Block) is not { } paragraph || paragraph.Text.Length < start + length) return null;
        var (text, end) = (paragraph.Text, start + length);
        if (text.AsSpan(end) is not (['。', '决', ..] or ['元' or '%', '。', '决', ..])) return null;
        if (Comparison().Match(text, end) is not { Success: true } words || words.Index > end + 2 || text.AsSpan(0, end).Contains("其中", StringComparison.Ordinal)) return null;
        return account.Figures.Any(figure => figure.Place.Block == last.Place.Block && figure.Place.Start < words.Index && figure.Subject != statement.Subject) ? null : words;
    }

    private static StatedFigure? Budget(Statement statement, string which) => which switch
    {
        "年初" => statement.Only(FigureKind.InitialBudget),
        "" => statement.Only(FigureKind.InitialBudget) is { } initial && statement.Only(FigureKind.AnnualBudget) is { } annual && initial.Value != annual.Value
            ? null
            : statement.Only(FigureKind.InitialBudget) ?? statement.Only(FigureKind.AnnualBudget),
        _ => statement.Only(FigureKind.AnnualBudget),
    };

    /// <summary>完成预算98.5%，决算数大于预算数: the completion of the same budget, and the surplus where one is printed.</summary>
    private Outcome? Completed(Statement statement, Match words)
    {
        if (statement.Only(FigureKind.Completion) is not { } rate || !IsOfSameBudget(statement, rate, words.Groups["which"].Value)) return null;
        var printed = Interval.Printed(rate.Value, rate.Step);

        // 持平 is a word and no figure: what rounds to 100% is the same.
        var isSame = IsSame().IsMatch(words.Groups["size"].Value) && Math.Round(rate.Value) == 100;
        if (isSame || (Holds(words, printed, Interval.Exactly(100)) && !(printed.Contains(100) && HidesSurplus(statement, words, printed)))) return Passed(statement.Where);
        return Failed(statement.Where, CheckMessages.SizeAgainstCompletion(words.Value, rate)) with
        {
            Printed = words.Value,
            Evidence = [StatedRange.Evidence(rate) with { Printed = words.Value }, StatedRange.Evidence(rate)],
            Suggestion = CheckMessages.LookAtDirection,
        };
    }

    /// <summary>Plain words (决算数大于预算数) are about the budget of the completion where no budget is printed; beside 完成全年预算 they may mean 年初预算.</summary>
    private static bool IsOfSameBudget(Statement statement, StatedFigure rate, string which) => which switch
    {
        "年初" => rate.Printed.Contains("年初", StringComparison.Ordinal),
        "" => !statement.Figures.Any(figure => figure.Kind is FigureKind.InitialBudget or FigureKind.AnnualBudget) && !rate.Printed.Contains("全年", StringComparison.Ordinal) && !rate.Printed.Contains("调整", StringComparison.Ordinal),
        _ => rate.Printed.Contains(which, StringComparison.Ordinal),
    };

    /// <summary>Whether the printed surplus (决算数大于预算数50.00万元) is more than a completion of 100% can hide.</summary>
    private static bool HidesSurplus(Statement statement, Match words, Interval completion)
    {
        var surplus = words.Groups["surplus"];
        if (!surplus.Success || statement.Only(FigureKind.Amount) is not { } amount || StatedRange.Of(amount) is not { } actual) return false;
        if (!decimal.TryParse(surplus.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)) return false;
        var difference = amount with { Value = IsMore(words) ? value : -value, Unit = words.Groups["unit"].Value, Step = new decimal(1, 0, 0, false, value.Scale) };
        return StatedRange.Of(difference) is { } more && actual.Over(actual - more) is { } rate && !(rate * 100).Meets(completion);
    }

    private static bool IsMore(Match words) => words.Groups["size"].ValueSpan is "大于" or "高于" or "超过";

    private static bool Holds(Match words, Interval actual, Interval planned) => words.Groups["size"].Value switch
    {
        "大于" or "高于" or "超过" => actual.High >= planned.Low,
        "小于" or "低于" or "少于" => actual.Low <= planned.High,
        _ => actual.Meets(planned),
    };

    [GeneratedRegex("""(?<!上年)决算数(?:(?:与)?(?<size>大于|高于|超过|小于|低于|少于|等于)(?<which>年初|全年|调整后?|)(?:部门)?预算数?(?:(?<surplus>\d[\d,]*(?:\.\d+)?)(?<unit>万元|元))?|与(?<which>年初|全年|调整后?|)(?:部门)?预算数?(?<size>持平|一致|相同))""")]
    private static partial Regex Comparison();

    [GeneratedRegex("持平|一致|相同|等于|无增减|变化|没有增减")]
    private static partial Regex IsSame();

    [GeneratedRegex("^(?:增加|增长|上升|减少|下降|降低)(?:为|至|到|达)")]
    private static partial Regex TurnsInto();
}
