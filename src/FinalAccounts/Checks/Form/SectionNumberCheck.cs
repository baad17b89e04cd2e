using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>W07: the numbers of sections under one heading follow each other. A new 一 begins a new count.</summary>
internal sealed partial record SectionNumberCheck(string Id, string Statement) : Check(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "同级标题的序号依次为一、二、三……";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine) return [NotApplicable("标题", CheckMessages.ReadByMachine)];
        if (account.HasTablesInText) return [NotApplicable("标题", CheckMessages.TablesAmongText)];
        var numbered = account.Account.Sections.Select(section => (section, number: Read(section.Number))).Where(entry => entry.number is not null).ToList();
        if (numbered.Count == 0) return [NotApplicable("标题", CheckMessages.NoNumberedHeadings)];
        var outcomes = new List<Outcome>();
        foreach (var siblings in numbered.GroupBy(entry => (entry.section.Parent, entry.number!.Value.Style)))
        {
            var open = new Stack<(Section Section, int Number)>();
            var meant = 0;
            foreach (var (section, number) in siblings)
            {
                var value = number!.Value.Value;
                var last = open.Count > 0 ? open.Peek() : default;

                // A new 一 begins a list within the one before, and the outer list goes on after it.
                // After one wrong number (二、二、四) the next one goes on as if it had been right: that is one fault.
                if (value != 1 && value == meant + 1 && open.Count > 0 && last.Number != value - 1)
                {
                    open.Pop();
                    open.Push((section, value));
                    meant = 0;
                    continue;
                }

                meant = 0;
                if (value != 1)
                {
                    while (open.Count > 1 && open.Peek().Number != value - 1) open.Pop();
                    if (open.TryPop(out var before) && before.Number != value - 1 && !IsPrintedElsewhere(account, last, (section, value)))
                    {
                        outcomes.Add(Broken(last.Section, section, value <= last.Number));
                        meant = last.Number + 1;
                    }
                }

                open.Push((section, value));
            }
        }

        return outcomes.Count > 0 ? outcomes : [Passed("标题")];
    }

    /// <summary>
    /// Whether the numbers that seem skipped stand in the text between the two: a heading that was not taken for one is our doubt, not the
    /// document's fault. A part (第二部分) that only the contents list names is there without its heading: the tables stand for it.
    /// </summary>
    private static bool IsPrintedElsewhere(CheckedAccount account, (Section Section, int Number) before, (Section Section, int Number) after)
    {
        if (after.Number <= before.Number) return false;
        var isPart = after.Section.Number.Contains("部分", StringComparison.Ordinal);
        var between = account.Text.Where(block => isPart || (block.Place.Block >= before.Section.Place.Block && block.Place.Block <= after.Section.Place.Block)).ToList();
        return Enumerable.Range(before.Number + 1, after.Number - before.Number - 1).All(number => between.Any(block => Written(number, before.Section.Number).Any(text => block.Text.Contains(text, StringComparison.Ordinal))));
    }

    /// <summary>A number in the style of another, with either kind of bracket.</summary>
    private static string[] Written(int number, string style)
    {
        var match = Pattern().Match(style.Trim());
        var digits = char.IsDigit(match.Groups["digits"].Value[0]) ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : Chinese(number);
        var wide = match.Groups["before"].Value.Replace('(', '（') + digits + match.Groups["after"].Value.Replace(')', '）');
        return [wide, wide.Replace('（', '(').Replace('）', ')')];
    }

    private static string Chinese(int number)
    {
        const string Ones = "一二三四五六七八九";
        var tens = number < 10 ? "" : (number < 20 ? "" : Ones[(number / 10) - 1].ToString()) + "十";
        return tens + (number % 10 == 0 ? "" : Ones[(number % 10) - 1].ToString());
    }

    /// <summary>Whether a heading's number begins a count: 一、（一）1. 第一部分.</summary>
    internal static bool IsFirst(string number) => Read(number) is { Value: 1 };

    private Outcome Broken(Section before, Section section, bool isRepeated) =>
        Failed($"“{section.Number}{section.Title}”", isRepeated ? CheckMessages.NumberRepeated(before, section) : CheckMessages.NumberSkipped(before, section)) with
        {
            Printed = section.Number,
            Evidence = [new Evidence("标题", section.Number + section.Title, section.Place), new Evidence("前一标题", before.Number + before.Title, before.Place)],
            Suggestion = CheckMessages.LookAtNumbers,
        };

    /// <summary>The number and its style (一、 / （一） / 1. …); null where it is neither.</summary>
    private static (string Style, int Value)? Read(string number)
    {
        if (Pattern().Match(number.Trim()) is not { Success: true } match) return null;
        var digits = match.Groups["digits"].Value;
        var value = int.TryParse(digits, out var arabic) ? arabic : ChineseNumber(digits);
        return value is > 0 and < 100 ? (match.Groups["before"].Value.Replace('(', '（') + (char.IsDigit(digits[0]) ? "1" : "一") + match.Groups["after"].Value.Replace(')', '）').Replace('．', '.'), value) : null;
    }

    /// <summary>一 … 九十九; 0 where it is none.</summary>
    internal static int ChineseNumber(string digits)
    {
        const string Ones = "一二三四五六七八九";
        var ten = digits.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return digits.Length == 1 ? Ones.IndexOf(digits[0], StringComparison.Ordinal) + 1 : 0;
        var tens = ten == 0 ? 1 : Ones.IndexOf(digits[0], StringComparison.Ordinal) + 1;
        var ones = ten + 1 < digits.Length ? Ones.IndexOf(digits[ten + 1], StringComparison.Ordinal) + 1 : 0;
        return (tens * 10) + ones;
    }

    [GeneratedRegex("""^(?<before>第|[（(])?(?<digits>[一二三四五六七八九十]{1,3}|\d{1,2})(?<after>[）)]?部分|[）)]|[、.．])?$""")]
    private static partial Regex Pattern();
}
