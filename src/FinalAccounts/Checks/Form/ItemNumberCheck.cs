using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>
/// W07, second half: the items of a list inside a section are numbered one after another: paragraphs that begin with a number, and 一是…二是…
/// within one. Only a list that begins with one is looked at. What may be quoted, cut by a table or lack its end is a note.
/// </summary>
internal sealed partial record ItemNumberCheck(string Id, string Statement) : Check(Id, Statement)
{
    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>The characters that a number may begin with.</summary>
    private static readonly SearchValues<char> Begins = SearchValues.Create("（(0123456789" + ChineseDigits);

    /// <inheritdoc/>
    public override string Formula => "同一列表的序号依次为1、2、3……";

    /// <inheritdoc/>
    public override IEnumerable<Outcome> Evaluate(CheckedAccount account)
    {
        if (account.Account.IsReadByMachine || account.HasTablesInText) return [];
        return account.Account.Sections.Where(section => section.LastBlock > section.FirstBlock).SelectMany(section => InSection(account, section)).Concat(account.Prose.SelectMany(InParagraph));
    }

    private IEnumerable<Outcome> InSection(CheckedAccount account, Section section)
    {
        var paragraphs = Enumerable.Range(section.FirstBlock, section.LastBlock - section.FirstBlock + 1).Where(block => block != section.Place.Block).Select(account.Paragraph).OfType<TextBlock>().Where(block => block.Text.Length > 0).ToList();
        var items = new List<Item>();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            if (Begins.Contains(paragraphs[index].Text[0]) && Leading().Match(paragraphs[index].Text) is { Success: true } match)
                items.Add(new Item(Style(match), Value(match.Groups["digits"].Value), index, Spot.Of(paragraphs[index], match.Groups["number"])));
        }

        if (items.Count < 2) yield break;
        foreach (var style in items.Select(item => item.Style).Distinct())
        {
            foreach (var slip in Slips([.. Own(items, style)]))
            {
                var between = paragraphs.GetRange(slip.Before.Index, slip.Item.Index - slip.Before.Index + 1);
                if (slip.Skipped.Any(number => between.Exists(block => IsPrinted(block.Text, number)))) continue;
                if (slip.IsRepeat && between[0].Text == between[^1].Text) continue;
                var isSure = slip.IsSure && IsUnbroken(between) && !IsQuoted(paragraphs, slip.First.Index);
                yield return At(slip, isSure);
            }
        }
    }

    /// <summary>The items of a style; a number of another style between two ends their list, unless it is of a list below it.</summary>
    private static IEnumerable<Item> Own(List<Item> items, string style)
    {
        var isOther = false;
        foreach (var item in items)
        {
            if (item.Style != style) isOther |= !IsBelow(style, item.Style);
            else
            {
                if (isOther && item.Value != 1) yield return item with { Value = 0 };
                else yield return item;
                isOther = false;
            }
        }
    }

    /// <summary>Whether another style is one of lists below a style in the usual nesting.</summary>
    private static bool IsBelow(string style, string other) => Rank(other) > Rank(style);

    private static int Rank(string style) => style switch { "一、" => 0, "（一）" => 1, "1." or "1、" => 2, "（1）" => 3, _ => 4 };

    /// <summary>一是…；二是…；二是… within a paragraph.</summary>
    private IEnumerable<Outcome> InParagraph(TextBlock block)
    {
        if (!block.Text.Contains("一是", StringComparison.Ordinal)) return [];
        var items = Inline().Matches(block.Text).Select(match => new Item("一是", Value(match.Groups["digits"].Value), match.Index, Spot.Of(block, match.Groups["number"]))).ToList();
        return Slips(items)
            .Where(slip => !slip.Skipped.Any(number => block.Text.AsSpan(slip.Before.Index + 1, slip.Item.Index - slip.Before.Index - 1).ContainsAny(Chinese(number), number.ToString(CultureInfo.InvariantCulture)[0])))
            .Select(slip => At(slip, slip.IsSure));
    }

    /// <summary>
    /// Where a count from one goes wrong: the number before once more, or a later one. Sure only of one number after two that follow each
    /// other, where the count goes on or ends: more may be passages that were cut.
    /// </summary>
    private static IEnumerable<Slip> Slips(IReadOnlyList<Item> items)
    {
        Item? first = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Value <= 1) first = item.Value == 1 ? item : null;
            if (item == first || first is null || items[i - 1] is var before && item.Value == before.Value + 1) continue;
            if (item.Value < before.Value)
            {
                // After a smaller number nobody can tell which list goes on.
                first = null;
                continue;
            }

            var isRepeat = item.Value == before.Value;
            var next = i + 1 < items.Count ? items[i + 1].Value : 0;
            var goesOn = next == item.Value + 1 || (isRepeat && next == item.Value + 2);
            var isCounted = i >= 2 && before.Value >= 2 && items[i - 2].Value == before.Value - 1;
            yield return new Slip(first, before, item, isCounted && item.Value <= before.Value + 2 && (goesOn || next <= 1));
            if (!goesOn && next > 1) first = null;

            // 1. 2. 2. 4. is one slip: what follows is counted from what was meant.
            if (isRepeat && next == item.Value + 2) i++;
        }
    }

    private static bool IsPrinted(string text, int number)
    {
        var arabic = number.ToString(CultureInfo.InvariantCulture);
        return Numbered(text, arabic) || (Chinese(number) is not '\0' and var chinese && Numbered(text, chinese.ToString()));
    }

    /// <summary>Whether a number stands in a text as an item's may, in any style: at its beginning, or with a mark around it.</summary>
    private static bool Numbered(string text, string digits)
    {
        for (var at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1])) continue;
            var after = at + digits.Length < text.Length ? text[at + digits.Length] : ' ';
            if (at == 0 || text[at - 1] is '（' or '(' || after is '、' or '.' or '．' or '）' or ')' or '是') return true;
        }

        return false;
    }

    /// <summary>Whether nothing but whole paragraphs stands between two items: no table, no line that goes on in the next.</summary>
    private static bool IsUnbroken(List<TextBlock> between)
    {
        for (var i = 0; i < between.Count - 1; i++)
        {
            if (between[i + 1].Place.Block != between[i].Place.Block + 1 || between[i].Text[^1] is not ('。' or '；' or ';' or '：' or ':' or '！')) return false;
        }

        return true;
    }

    /// <summary>Whether what announces the list, or the list itself, speaks of another document.</summary>
    private static bool IsQuoted(List<TextBlock> paragraphs, int first) =>
        paragraphs[first].Text.Contains('“') || (first > 0 && Quoting().IsMatch(paragraphs[first - 1].Text));

    private Outcome At(Slip slip, bool isSure) =>
        Failed($"“{slip.Item.Spot.Context}”", slip.IsRepeat ? CheckMessages.ItemRepeated(slip.Item.Spot.Words) : CheckMessages.ItemSkipped(slip.Before.Spot.Words, slip.Item.Spot.Words)) with
        {
            Severity = isSure ? Severity : FindingSeverity.Information,
            Printed = slip.Item.Spot.Words,
            Evidence = [new Evidence("原文", slip.Item.Spot.Context, slip.Item.Spot.Place), new Evidence("前一项", slip.Before.Spot.Context, slip.Before.Spot.Place)],
            Suggestion = CheckMessages.LookAtNumbers,
        };

    private static string Style(Match match) => match.Groups["before"].Value.Replace('(', '（') + (char.IsAsciiDigit(match.Groups["digits"].ValueSpan[0]) ? "1" : "一") + match.Groups["after"].Value.Replace(')', '）').Replace('．', '.');

    private static int Value(string digits) => int.TryParse(digits, out var arabic) ? arabic : SectionNumberCheck.ChineseNumber(digits);

    private static char Chinese(int number) => number <= ChineseDigits.Length ? ChineseDigits[number - 1] : '\0';

    [GeneratedRegex("""^(?<number>(?<before>[（(])(?<digits>[一二三四五六七八九十]{1,3}|\d{1,2})(?<after>[）)])|(?<before>)(?<digits>[一二三四五六七八九十]{1,3})(?<after>、)|(?<before>)(?<digits>\d{1,2})(?<after>、|[.．](?!\d)|\.(?=20\d\d年)|[）)]))(?=.)""")]
    private static partial Regex Leading();

    [GeneratedRegex("""(?<=^|[。；，：;:,、])\s?(?<number>(?<digits>[一二三四五六七八九])是)""")]
    private static partial Regex Inline();

    [GeneratedRegex("""《|规定|要求|根据|依据|按照|文件|方案|办法""")]
    private static partial Regex Quoting();

    /// <summary>A number that begins an item: its style, its value (0: of a list whose beginning is not known), where in the section or paragraph.</summary>
    private sealed record Item(string Style, int Value, int Index, Spot Spot);

    private sealed record Slip(Item First, Item Before, Item Item, bool IsSure)
    {
        public bool IsRepeat => Item.Value == Before.Value;

        public IEnumerable<int> Skipped => IsRepeat ? [] : Enumerable.Range(Before.Value + 1, Item.Value - Before.Value - 1);
    }
}
