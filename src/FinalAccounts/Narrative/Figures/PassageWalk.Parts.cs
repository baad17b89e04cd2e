using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>What stands before a colon or 其中 and holds for the figures after it: a label, the kind of a divided amount, its fund.</summary>
internal sealed partial class PassageWalk
{
    // The last amount, budget or last year's figure, which 其中 divides; a figure that another is compared with is not divided.
    private FigureDraft? level;

    // Within a sentence: what bare amounts are after 其中, where the divided figure is not this year's; whether that is not certain.
    private FigureKind? parts;
    private bool partsUnsure;

    // The fund that the sentence speaks of.
    private FundScope fund;

    private bool ClosesWithColon => currentClause.End < text.Length && text[currentClause.End] is '：' or ':';

    /// <summary>行政运行（2010301）：, 车辆更新：: what follows is of that item, known or not. 年初预算数： also says the kind; 具体情况如下： says nothing.</summary>
    private void ReadLabel(string words)
    {
        if (Announcement().IsMatch(words))
        {
            if (Divides().IsMatch(words)) EnterParts();
            return;
        }

        if (LeadReader.ReadLabel(words) is { IsExplicit: true } lead)
        {
            Name(lead.Phrase, forCount: false);
            if (current is null) return;
            parts = lead.Kind == FigureKind.Amount ? null : lead.Kind ?? PlainBudget(current);
            return;
        }

        if (EvaluatedProject().Match(words) is { Success: true } evaluated)
        {
            SetCurrent(new Subject(evaluated.Groups["name"].Value, SubjectSource.Project));
            return;
        }

        var reading = subjects.Read(words, forCount: false, opens);
        if (reading.IsEmpty || YearAlone().IsMatch(words)) return;
        var subject = reading.Subject ?? subjects.Read(words, forCount: true, opens).Subject;
        if (subject is null && LabelTail().Match(words) is { Success: true } tail)
        {
            var named = subjects.Read(words.AsSpan(0, tail.Index), forCount: false, opens);
            if (named.IsEmpty) return;
            subject = named.Subject is { IsCertain: true } ? named.Subject : null;
        }

        if (subject is null) Lose();
        else SetCurrent(subject);
    }

    /// <summary>After a budget or last year's figure 其中 divides that figure; where this year's stands beside it, it is not said which.</summary>
    private void EnterPartsOfKind()
    {
        parts = null;
        partsUnsure = false;
        if (level is null || level.Kind == FigureKind.Amount || !IsNear(level)) return;
        parts = level.Kind;
        partsUnsure = figures.Skip(FirstInReach).Any(figure => figure.Kind == FigureKind.Amount && figure.Sentence.Equals(level.Sentence) && figure.Subject.Name == level.Subject.Name);
    }

    /// <summary>政府性基金预算财政拨款收入5万元，其中：年初…: the parts are the fund's.</summary>
    private void EnterPartsOfFund()
    {
        if (current is { IsCount: false } && Fund.Of(current.Name) is not FundScope.None and var own) fund = own;
    }

    private bool IsNear(FigureDraft figure) => figure.Sentence.Equals(sentence) || figure.Sentence.End.GetOffset(text.Length) == sentence.Start.GetOffset(text.Length);

    private void SetLevel(FigureDraft figure)
    {
        if (figure.Kind is FigureKind.Amount or FigureKind.InitialBudget or FigureKind.AnnualBudget or FigureKind.PriorYear) level = figure;
    }

    /// <summary>A fund's total or balance makes the sentence the fund's; a fund named first otherwise leaves open whose the next lines are.</summary>
    private void EnterFund(Subject subject)
    {
        var own = Fund.Of(subject.Name);
        if (own == FundScope.None) fund = EndsFund(subject) ? FundScope.None : fund;
        else if (Fund.IsWhole(subject.Name)) fund = own;
        else if (named == 1 && !StartsWithParts(sentence.Start.GetOffset(text.Length))) fund = FundScope.NotSaid;
    }

    /// <summary>；支出总计5万元: the whole account again.</summary>
    private bool EndsFund(Subject subject) => currentClause.Before == '；' && subject.Name is "收入总计" or "支出总计" or "收入支出总计";

    /// <summary>What an amount without words of its own is among parts; null where that is not certain.</summary>
    private FigureKind? PartKind(Lead lead)
    {
        if (lead.IsExplicit || parts is null || IsActual(lead.Phrase))
        {
            parts = null;
            return FigureKind.Amount;
        }

        return partsUnsure ? null : parts;
    }

    /// <summary>实际支出13万元 after a budget is what was spent of it.</summary>
    private static bool IsActual(string phrase) => phrase.AsSpan().Trim(" ，、") is "实际支出" or "实际支出数" or "全年实际支出" or "实际发生" or "实际使用";

    private static bool IsCompared(Lead lead) => lead.Comparison != ComparisonBase.None || lead.Phrase.AsSpan().Trim("，, ") is ['比' or '较' or '与', ..];

    /// <summary>项目全年预算数, 该项目: the project of the paragraph.</summary>
    private bool IsProjectAgain(ReadOnlySpan<char> phrase) => current is { Source: SubjectSource.Project } && ProjectAgain().IsMatch(phrase);

    /// <summary>各是4.00，5.00万元: several figures in a row for several subjects.</summary>
    private void LoseList()
    {
        var at = tokens.FindIndex(token => token.Start >= currentClause.End);
        if (at < 0) return;
        var next = tokens[at];
        if (next.Class is not (UnitClass.Money or UnitClass.Percent) || text.AsSpan(currentClause.End + 1, Math.Max(0, next.Start - currentClause.End - 1)).Trim().Length > 0) return;
        unread.Add(passage.PlaceOf(next.Start, next.End - next.Start));
        Lose();
    }

    /// <summary>Words before a colon that only announce what follows.</summary>
    [GeneratedRegex("""^(?:按|从|依)[^，。]*(?:分|看|划分|分类|分为)$|^(?:具体|总体|基本|主要|有关|相关|分项|详细)?(?:情况|构成|明细)?(?:说明)?(?:如下|分别为|分别是|为|是)?$|(?:如下|分别为|分别是)$""")]
    private static partial Regex Announcement();

    [GeneratedRegex("""具体|如下|分别|构成|明细""")]
    private static partial Regex Divides();

    /// <summary>公务接待费支出情况：the words after the item's name.</summary>
    [GeneratedRegex("""(?:总体|具体|基本|执行|完成|构成|变动|增减|明细|有关|相关|分项)*(?:情况|说明)+$""")]
    private static partial Regex LabelTail();

    /// <summary>甲工作项目绩效自评综述: the project that a paragraph of the evaluation is about.</summary>
    [GeneratedRegex("""^(?:\s|[（(]?[0-9一二三四五六七八九十]+[)）.、．])*[“"]?(?<name>(?!.*(?:部门|单位|整体|年度|各|全部|重点|[个本我]))[^“”，。：]{2,38}?(?:项目|经费|专项|资金|工程|补助|工作))[”"]?绩效自评(?:综述|情况|结果|报告|情况说明|结果说明)?$""")]
    private static partial Regex EvaluatedProject();

    [GeneratedRegex("""^\s*(?:20\d\d年度?)?(?:该|本)?项目(?:资金)?$""")]
    private static partial Regex ProjectAgain();

    /// <summary>的52.31%, 的--%.</summary>
    [GeneratedRegex("""^\s*的\s*(?:\d[\d,.]*|[-—－/]+)\s*[%％﹪]""")]
    private static partial Regex RateFollows();

    [GeneratedRegex("""(?:为|是|各|分别|增加|减少|上升|下降|增长)了?\d[\d,]*(?:\.\d+)?$""")]
    private static partial Regex EndsWithNumber();
}
