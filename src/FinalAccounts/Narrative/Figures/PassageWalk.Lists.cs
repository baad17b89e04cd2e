using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>
/// Figures in a row for names in a row: 收、支总计分别为5万元、6万元, 年初预算数和决算数各是5、6万元. Read only where the names can be cut in one
/// way into as many items, or kinds of one item, as there are figures.
/// </summary>
internal sealed partial class PassageWalk
{
    private const int MostInList = 4;

    // Where the figures of the last list end, in the passage.
    private int listEnd;

    /// <summary>The list in a clause; false where it has none that can be read.</summary>
    private bool ReadList(Clause clause, string words)
    {
        var match = ListLead().Match(words);
        if (!match.Success || isPlan || IsOfOtherYear(words) || parts is not null || ofUnknownMoney) return false;
        var amounts = ListedAmounts(clause.Start + match.Length, out var end);
        if (amounts.Count is < 2 or > MostInList || (end < clause.End && text.AsSpan(end, clause.End - end).Trim().Length > 0)) return false;
        var names = match.Groups["names"].Value;
        if (Kinds(names, amounts.Count) is { } kinds)
        {
            var (phrase, ofPhrase) = kinds;
            Name(phrase, forCount: false);
            if (current is null || current.IsCount || !sure) return false;
            for (var i = 0; i < amounts.Count; i++) Add(current, ofPhrase[i] ?? PlainBudget(current), amounts[i]);

            // 其中 may divide any of them.
            if (figures.GetRange(figures.Count - amounts.Count, amounts.Count).Find(figure => figure.Kind != FigureKind.Amount) is { } budget) SetLevel(budget);
        }
        else if (Items(names, amounts.Count) is { } items)
        {
            for (var i = 0; i < amounts.Count; i++) Add(items[i], FigureKind.Amount, amounts[i]);
            foreach (var item in items) SetCurrent(item);

            // What comes next may be of any of them.
            (current, firstNamed, unknownMoney) = (null, null, true);
        }
        else
        {
            return false;
        }

        listEnd = end;
        return true;
    }

    private void Add(Subject subject, FigureKind kind, FigureToken amount) =>
        figures.Add(new FigureDraft(subject, kind, amount.Value, amount.Step, amount.Unit, passage, amount.Start..amount.End, sentence) { Within = fund });

    /// <summary>The amounts from a place on, parted by nothing but 、 ， 和 与; a number without a unit has that of the last, if it is printed alike.</summary>
    private List<FigureToken> ListedAmounts(int start, out int end)
    {
        var amounts = new List<FigureToken>();
        end = start;
        var limit = sentence.End.GetOffset(text.Length);
        for (var match = ListedAmount().Match(text, start); match.Success && match.Index == start && start < limit; match = ListedAmount().Match(text, start))
        {
            var number = match.Groups["number"];
            var point = number.ValueSpan.IndexOf('.');
            var decimals = point < 0 ? 0 : number.Length - point - 1;
            amounts.Add(new FigureToken(number.Index, match.Groups["unit"].Success ? match.Groups["unit"].Index + match.Groups["unit"].Length : number.Index + number.Length, decimal.Parse(number.ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture), new decimal(1, 0, 0, false, (byte)decimals), match.Groups["unit"].Value, UnitClass.Money, false));
            end = start + match.Length;
            if (match.Groups["then"].Value.Length == 0) break;
            start = end;
        }

        if (amounts.Count == 0 || amounts[^1].Unit.Length == 0 || amounts.Exists(amount => amount.Unit.Length == 0 && amount.Step != amounts[^1].Step)) return [];
        var unit = amounts[^1].Unit;
        return [.. amounts.Select(amount => amount.Unit.Length == 0 ? amount with { Unit = unit } : amount)];
    }

    /// <summary>公务接待费年初预算数和决算数: one item's phrase and a kind for each figure; null where the names are no kinds.</summary>
    private static (string Phrase, FigureKind?[] Kinds)? Kinds(string names, int count)
    {
        foreach (var cut in Cuts(names, count))
        {
            var leads = cut.Select(LeadReader.ReadLabel).ToList();
            if (leads.TrueForAll(lead => lead.IsExplicit) && leads.Skip(1).All(lead => lead.Phrase.Length == 0) && leads.Select(lead => lead.Kind).Distinct().Count() == count) return (leads[0].Phrase, [.. leads.Select(lead => lead.Kind)]);
        }

        return null;
    }

    /// <summary>The items that names in a row are; null unless they can be cut in one way only.</summary>
    private IReadOnlyList<Subject>? Items(string names, int count)
    {
        if (ItemMarks().IsMatch(names)) return null;
        if (count == 2 && subjects.Read(names, forCount: false, opens).Subject is { Source: SubjectSource.Known } both && both.Name.EndsWith("收入支出总计", StringComparison.Ordinal))
            return [both with { Name = both.Name.Replace("收入支出", "收入", StringComparison.Ordinal) }, both with { Name = both.Name.Replace("收入支出", "支出", StringComparison.Ordinal) }];
        var found = Cuts(names, count)
            .Select(cut => cut.Select((name, index) => subjects.Read(name, forCount: false, opens && index == 0).Subject).ToList())
            .Where(cut => cut.TrueForAll(subject => subject is { Source: SubjectSource.Known }) && cut.DistinctBy(subject => subject!.Name).Count() == count)
            .Take(2).ToList();
        return found is [var only] ? [.. only.OfType<Subject>()] : null;
    }

    /// <summary>Every way to cut names at 、 和 与 及 into so many.</summary>
    private static IEnumerable<string[]> Cuts(string names, int count)
    {
        if (count == 1) return names.Length > 0 ? [[names]] : [];
        return Enumerable.Range(1, Math.Max(0, names.Length - 1))
            .Where(at => names[at] is '、' or '和' or '与' or '及')
            .SelectMany(at => Cuts(names[(at + 1)..], count - 1).Select(rest => (string[])[names[..at], .. rest]));
    }

    [GeneratedRegex("""^(?<names>(?!.*(?:比|较|上年|去年|增|减))[^。；：]{2,60}?)(?:分别|依次|各)(?:为|是)\s?(?=\d)""")]
    private static partial Regex ListLead();

    [GeneratedRegex("""\G(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<unit>亿元|万元|元)?(?<then>[、，,和与]\s?(?=\d)|)""")]
    private static partial Regex ListedAmount();

    [GeneratedRegex("""[（(](?:类|款|项)[）)]""")]
    private static partial Regex ItemMarks();
}
