using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>W01: placeholders and instructions of the template left in.</summary>
internal sealed partial record PlaceholderCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "文中没有“请补充”“XX”“增加（减少）”等模板用语";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account) =>
        from block in account.Prose.Concat(account.Text.Where(block => block.IsCell))
        from Match match in Pattern().Matches(block.Text)
        where !block.IsCell || match.Length > 4
        orderby block.Place.Block
        select At(Spot.Of(block, match), CheckMessages.PlaceholderLeft(match.Value), CheckMessages.FillIn);

    [GeneratedRegex("""[（(][^（）()]{0,12}(?:请补充|请填写|此处|自行(?:补充|填写|删减)|按实际情况|根据实际)[^（）()]{0,20}[）)]|请补充内容|(?:增加|增长|上升)[（(/](?:减少|下降|降低)[）)]?|(?:减少|下降)[（(/](?:增加|增长)[）)]?|(?:大于|高于)[（(/](?:小于|低于)[）)]?|(?<![A-Za-z\d])(?:[Xx]{2,}|[×＊*]{2,}|[Ｘｘ]{2,})(?=万元|元|%|％|年|月|日|人|个|辆|部门|单位|项目|局|，|。|、|；)""")]
    private static partial Regex Pattern();
}

/// <summary>W02: a word, clause or sentence twice in a row.</summary>
internal sealed partial record DoubledCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    private const int LeastSentence = 10;

    /// <summary>So many characters beside figures: 0.00万元，0.00万元 may be two columns.</summary>
    private const int LeastClause = 4;

    /// <inheritdoc/>
    public override string Formula => "没有连续重复的词、分句和句子";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account)
    {
        var before = new Spot(new TextBlock("", new Place(-2)), 0, 0);
        var whole = before;
        foreach (var block in account.Prose)
        {
            foreach (var match in HasDoubledWord(block.Text) ? Word().Matches(block.Text) : Enumerable.Empty<Match>())
            {
                if (!IsOrdinary(match.Groups["word"].Value)) yield return At(Spot.Of(block, match), CheckMessages.WordTwice(match.Groups["word"].Value), CheckMessages.DeleteOne);
            }

            foreach (var match in HasDoubledClause(block.Text) ? Clause().Matches(block.Text) : Enumerable.Empty<Match>())
            {
                if (match.Groups["clause"].Value.Count(IsHan) >= LeastClause) yield return At(Spot.Of(block, match), CheckMessages.WordTwice(match.Groups["clause"].Value), CheckMessages.DeleteOne);
            }

            foreach (var sentence in Sentences(block, "。；"))
            {
                if (IsAgain(sentence, before)) yield return At(sentence, CheckMessages.SentenceTwice, CheckMessages.DeleteOne);
                before = sentence;
            }

            // Of several parts: A；B。A；B。 is one sentence twice, though no part follows itself.
            foreach (var sentence in Sentences(block, "。"))
            {
                if (sentence.Span.Contains('；') && IsAgain(sentence, whole)) yield return At(sentence, CheckMessages.SentenceTwice, CheckMessages.DeleteOne);
                whole = sentence;
            }
        }
    }

    /// <summary>The sentences of a paragraph with the marks that end them.</summary>
    private static IEnumerable<Spot> Sentences(TextBlock block, string marks)
    {
        var start = 0;
        while (start < block.Text.Length)
        {
            var end = block.Text.AsSpan(start).IndexOfAny(marks);
            var length = end < 0 ? block.Text.Length - start : end + 1;
            if (end != 0) yield return new Spot(block, start, length);
            start += length;
        }
    }

    /// <summary>Whether a sentence is the one before it, in the same block or the next.</summary>
    private static bool IsAgain(Spot sentence, Spot before)
    {
        var own = sentence.Span.TrimStart();
        var other = before.Span.TrimStart();
        if (own.IsEmpty || other.IsEmpty || own[0] != other[0] || sentence.Block.Place.Block - before.Block.Place.Block > 1) return false;
        var key = Bare(sentence.Words);
        return key.Length >= LeastSentence && key == Bare(before.Words);
    }

    /// <summary>Whether <see cref="Word"/> finds anything: to search every paragraph with it would take a quarter of all checks' time.</summary>
    private static bool HasDoubledWord(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = 2; length <= 8 && start + (2 * length) <= text.Length; length++)
            {
                if (text[start] != text[start + length]) continue;
                var word = text.AsSpan(start, length);
                if (word.SequenceEqual(text.AsSpan(start + length, length)) && !word.ContainsAnyExceptInRange('\u4e00', '\u9fff')) return true;
            }
        }

        return false;
    }

    /// <summary>Whether <see cref="Clause"/> may find anything, for the same reason.</summary>
    private static bool HasDoubledClause(string text)
    {
        for (var comma = text.IndexOf('，', StringComparison.Ordinal); comma >= 0; comma = text.IndexOf('，', comma + 1))
        {
            var length = text.AsSpan(comma + 1).IndexOfAny("，。；");
            if (length >= LeastClause && comma >= length && text.AsSpan(comma - length, length).SequenceEqual(text.AsSpan(comma + 1, length))) return true;
        }

        return false;
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>Words that are doubled on purpose (一个一个, 家家户户), and sums of the same figure.</summary>
    private static bool IsOrdinary(string word) => word.StartsWith('一') || word.Length == 2 && word[0] == word[1];

    /// <summary>0.00 and 0 are the same word.</summary>
    private static string Bare(string sentence)
    {
        var text = sentence.Any(char.IsWhiteSpace) ? string.Concat(sentence.Where(c => !char.IsWhiteSpace(c))) : sentence;
        return (text.Contains('.', StringComparison.Ordinal) ? Zeros().Replace(text, "") : text).TrimEnd('。', '；');
    }

    [GeneratedRegex("""(?<word>[\u4e00-\u9fff]{2,8})\k<word>""")]
    private static partial Regex Word();

    [GeneratedRegex("""(?<=^|[，。；：])(?<clause>[^，。；]{5,})，\k<clause>(?=[，。；])""")]
    private static partial Regex Clause();

    [GeneratedRegex("""(?<=\d)\.0+(?!\d)|(?<=\.\d)0+(?!\d)""")]
    private static partial Regex Zeros();
}

/// <summary>W03: the department calls itself by the name of another kind of body (我局 in an office's account, 厅直 below the province).</summary>
internal sealed partial record OtherBodyCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    /// <inheritdoc/>
    public override string Formula => "自称（我局、我厅、我委…）与本部门及所属单位的名称一致";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account)
    {
        var department = account.Account.Department;
        List<string> names = [department.CanonicalName, department.PrintedName, .. department.FormerNames.Select(former => former.Name), .. account.Account.Units.Select(unit => unit.Name)];
        return from block in account.Prose
               from Match match in Pattern().Matches(block.Text)
               let kind = match.Groups["kind"].Value
               where !names.Any(name => name.Contains(kind, StringComparison.Ordinal))
               select At(Spot.Of(block, match), CheckMessages.OtherBody(match.Value, department.CanonicalName), CheckMessages.LookAtName);
    }

    [GeneratedRegex("""(?<![自对给为])我(?<kind>局|厅|委(?![托员以派])|办(?![公理法事好学的了])|院|校|站(?![在点位])|处(?![理于以罚置在])|中心|所(?![有在属以需做处能见])|馆)|(?<kind>厅)(?:直|属|机关)(?=系统|单位|属|各)""")]
    private static partial Regex Pattern();
}

/// <summary>W08: punctuation doubled, a bracket or quotation mark without its partner, a rate without %.</summary>
internal sealed partial record PunctuationCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    private static readonly (char Open, char Close)[] Pairs = [('（', '）'), ('“', '”'), ('《', '》'), ('〔', '〕'), ('【', '】')];

    /// <inheritdoc/>
    public override string Formula => "标点不重复，括号、引号成对，百分比带%";

    /// <inheritdoc/>
    protected override IEnumerable<Outcome> Find(CheckedAccount account)
    {
        foreach (var block in account.Prose)
        {
            foreach (Match match in Doubled().Matches(block.Text)) yield return At(Spot.Of(block, match), CheckMessages.PunctuationTwice(match.Value), CheckMessages.LookAtPunctuation);
            foreach (Match match in NoPercent().Matches(block.Text)) yield return At(Spot.Of(block, match), CheckMessages.NoPercent(match.Value), CheckMessages.LookAtPunctuation);
            foreach (var (open, close) in Pairs)
            {
                if (Unpaired(block.Text, open, close) is { } at) yield return At(new Spot(block, at, 1), CheckMessages.Unpaired(block.Text[at]), CheckMessages.LookAtPunctuation);
            }
        }
    }

    /// <summary>The first mark without a partner in a paragraph that ends as one does: an unfinished one may go on elsewhere. 1） and a） are numbers.</summary>
    private static int? Unpaired(string text, char open, char close)
    {
        if (!text.EndsWith('。') || (open == '（' && (text.Contains('(', StringComparison.Ordinal) || text.Contains(')', StringComparison.Ordinal)))) return null;
        var stack = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open) stack.Push(i);
            else if (text[i] == close && !stack.TryPop(out _))
            {
                if (open == '（' && i > 0 && char.IsLetterOrDigit(text[i - 1]) && (i < 3 || "。；，、：".Contains(text[i - 2], StringComparison.Ordinal))) continue;
                return i;
            }
        }

        return stack.TryPeek(out var left) ? left : null;
    }

    [GeneratedRegex("""[，、；：]{2,}|。{2}(?!。)|。，|，。|、。|；。|：。|，、|、，""")]
    private static partial Regex Doubled();

    [GeneratedRegex("""(?:增长|下降|占比?|完成(?:年初|全年)预算的?)\d+\.\d{1,2}(?=[，。；、])""")]
    private static partial Regex NoPercent();
}
