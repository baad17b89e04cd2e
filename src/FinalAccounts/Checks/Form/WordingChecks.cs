using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>W02: a word, clause or sentence twice in a row.</summary>
internal sealed partial record DoubledCheck(string Id, string Statement) : TextCheck(Id, Statement)
{
    private const int LeastSentence = 10;

    /// <summary>So many characters beside figures: 0.00万元，0.00万元 may be two columns.</summary>
    private const int LeastClause = 4;

    /// <summary>So many are no longer the beginning of another clause by chance.</summary>
    private const int LongClause = 8;

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
                if (!IsOrdinary(block.Text, match)) yield return At(Spot.Of(block, match), CheckMessages.WordTwice(match.Groups["word"].Value), CheckMessages.DeleteOne);
            }

            foreach (var (clause, both) in DoubledClauses(block)) yield return At(both, CheckMessages.WordTwice(clause.Words), CheckMessages.DeleteOne);

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

    /// <summary>
    /// Clauses that follow themselves behind a comma (与预算相比，与预算相比，持平), and both together. The second one may go on
    /// (与预算相比，与预算相比持平) where the clause is long.
    /// </summary>
    private static IEnumerable<(Spot Clause, Spot Both)> DoubledClauses(TextBlock block)
    {
        var text = block.Text;
        for (var comma = text.IndexOf('，', StringComparison.Ordinal); comma >= 0; comma = text.IndexOf('，', comma + 1))
        {
            var from = text.AsSpan(0, comma).LastIndexOfAny("，。；") + 1;
            foreach (var start in (int[])[from, text.AsSpan(from, comma - from).LastIndexOf('：') + from + 1])
            {
                if (!IsDoubled(text, start, comma)) continue;
                yield return (new Spot(block, start, comma - start), new Spot(block, start, (2 * (comma - start)) + 1));
                break;
            }
        }
    }

    /// <summary>Whether the clause from a start to a comma stands again behind it.</summary>
    private static bool IsDoubled(string text, int start, int comma)
    {
        var clause = text.AsSpan(start, comma - start);
        var after = text.AsSpan(comma + 1);
        if (clause.Length <= LeastClause || !after.StartsWith(clause)) return false;
        var words = 0;
        foreach (var c in clause) words += IsHan(c) ? 1 : 0;
        return words >= LongClause || (words >= LeastClause && after.Length > clause.Length && after[clause.Length] is '，' or '。' or '；');
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>
    /// Words that are doubled on purpose (一个一个, 逐项逐项, 家家户户), and a word that ends a name and begins the next compound
    /// (某某项目项目支出, 某某中心中心主任, 本部门部门决算).
    /// </summary>
    private static bool IsOrdinary(string text, Match match)
    {
        var word = match.Groups["word"].Value;
        return word[0] is '一' or '逐' || (word.Length == 2 && word[0] == word[1]) || (match.Index > 0 && IsHan(text[match.Index - 1]) && Compound().IsMatch(text.AsSpan(match.Index + word.Length)));
    }

    /// <summary>0.00 and 0 are the same word.</summary>
    private static string Bare(string sentence)
    {
        var text = sentence.Any(char.IsWhiteSpace) ? string.Concat(sentence.Where(c => !char.IsWhiteSpace(c))) : sentence;
        return (text.Contains('.', StringComparison.Ordinal) ? Zeros().Replace(text, "") : text).TrimEnd('。', '；');
    }

    [GeneratedRegex("""(?<word>[\u4e00-\u9fff]{2,8})\k<word>""")]
    private static partial Regex Word();

    [GeneratedRegex("""^(?:项目(?:支出|绩效|自评|资金|名称|概况|情况|实施|预算|经费|立项|管理|单位|验收|评价|决策|过程|产出|效益|数)|中心(?:主任|副主任|负责人|领导|机关|本级)|(?:部门|单位)(?:预算|决算|整体|职责|职能|概况|绩效|自评|支出|收入|名称))""")]
    private static partial Regex Compound();

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

    [GeneratedRegex("""(?:(?:增长|下降|占比?为?|占[^，。；\d]{2,20}的|完成(?:年初|全年)?预算的?)\d+\.\d{1,2}|完成(?:年初|全年)?预算的\d{1,3})(?=[，。；、;]|,(?!\d))""")]
    private static partial Regex NoPercent();
}
