using FinalAccounts.Model;
using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>
/// Reads one passage from left to right: the subject named last is what a figure without a subject of its own is about. Where that
/// is not certain, nothing is read. Numbers inside a reason or a use are not figures of the account.
/// </summary>
internal sealed partial class PassageWalk(
    Passage passage, SubjectReader subjects, Subject? inherited, FigureKind plainBudget, int? accountYear, List<FigureDraft> figures, List<Place> unclear, List<Place> unread, bool ofPlan)
{
    private enum Mode
    {
        Reading,
        InReason,
        InUse,
    }

    private const int LongestSubjectClause = 80;
    private const int ShortSentence = 40;
    private const int Reach = 80;

    private readonly string text = passage.Text;
    private readonly List<FigureToken> tokens = [];
    private readonly List<Clause> clauses = [];
    private readonly List<Range> brackets = [];
    private readonly int firstFigure = figures.Count;
    private readonly Subject? heading = inherited;
    private Subject? topic = inherited;

    // While the passage speaks of a later year's budget, which is none of the account's.
    private bool isPlan = ofPlan;

    // Within a sentence:
    private Range sentence;
    private Mode mode;
    private Subject? current;
    private Subject? firstNamed;
    private int named;
    private bool sure;
    private bool involves;
    private ComparisonBase comparison;
    private string? comparedBudget;
    private int? statedYear;
    private Clause currentClause;
    private bool opens;
    private bool afterYear;
    private bool ofChange;
    private bool ofUnknownMoney;
    private bool ofUnknownCount;

    // Where the words of a rate start whose budget stands between them: 完成预算43.20万元的52.31%.
    private int? completion;

    // Within the passage: the last amount, or count, was of something unknown.
    private bool unknownMoney;
    private bool unknownCount;

    /// <summary>True when the passage spoke of something else than the topic it was given.</summary>
    public bool NamedOther { get; private set; }

    public void Read()
    {
        var afterReason = false;
        foreach (var range in passage.Sentences())
        {
            if (afterReason && ReasonMarkers.GoesOn(text.AsSpan()[range]) && ExtendReason(range)) continue;
            afterReason = ReadSentence(range);
        }

        foreach (var bracket in brackets) ReadBracket(bracket);
    }

    /// <summary>Reads a sentence; true when it ends in a reason.</summary>
    private bool ReadSentence(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        FigureScanner.Scan(text, start, start + length, tokens);
        if (tokens.Count == 0 && !MayMatter(text.AsSpan(start, length))) return false;
        sentence = range;
        mode = Mode.Reading;
        current = topic;
        firstNamed = null;
        named = 0;
        sure = true;
        involves = false;
        ofChange = false;
        ofUnknownMoney = false;
        ofUnknownCount = false;
        comparison = ComparisonBase.None;
        comparedBudget = null;
        reason = null;
        fund = StartsWithParts(start) ? fund : FundScope.None;
        parts = null;
        partsUnsure = false;
        statedYear = null;
        Clause.Cut(text, start, start + length, tokens, clauses, brackets);
        foreach (var clause in clauses) ReadClause(clause);
        if (mode == Mode.InReason) CloseReason(start + length);
        EndSentence(start);
        return mode == Mode.InReason;
    }

    /// <summary>A sentence without figures may give a reason, say 持平 or name an item.</summary>
    private bool MayMatter(ReadOnlySpan<char> words) =>
        words.Length <= ShortSentence || (figures.Count > firstFigure && words.Contains('因')) || words.Contains("持平", StringComparison.Ordinal) || words.Contains("变化", StringComparison.Ordinal) || words.Contains("增减", StringComparison.Ordinal) ||
        words.Contains("类）", StringComparison.Ordinal) || words.Contains("项）", StringComparison.Ordinal) || words.Contains("类)", StringComparison.Ordinal) || words.Contains("项)", StringComparison.Ordinal);

    /// <summary>The topic of a bare next sentence: what this one named first; nothing after a list of parts or of unknown subjects.</summary>
    private void EndSentence(int start)
    {
        if (named == 0) return;
        NamedOther = true;
        topic = named > 1 && StartsWithParts(start) ? null : firstNamed;
    }

    private bool StartsWithParts(int at) => text.AsSpan(at).TrimStart().StartsWith("其中", StringComparison.Ordinal);

    private void ReadClause(Clause clause)
    {
        if (clause.Start < listEnd) return;
        var words = text[clause.Start..clause.End];
        var divides = clause.Before == '：' && currentClause.HasFigures;
        currentClause = clause;
        opens = clause.Before == '。' || afterYear;
        afterYear = clause.Before == '。' && YearAlone().IsMatch(words);
        if (clause.Before == '。') EnterYear(words);
        if (divides || words.AsSpan().TrimStart().StartsWith("其中")) EnterParts();
        if (mode == Mode.InReason && !EndsReason(clause, words)) return;
        if (mode == Mode.InReason) CloseReason(clause.Start);
        var marker = ReasonMarkers.Reason(words);
        if (marker.Success)
        {
            ReadFigures(clause, clause.Start + marker.Index);
            OpenReason(words[..marker.Index], marker.Value, clause.Start + marker.Index + marker.Length);
            mode = reason is null && !marker.ValueSpan.Contains("因", StringComparison.Ordinal) ? Mode.InUse : Mode.InReason;
            return;
        }

        if (mode == Mode.InUse && !EndsUse(clause, words)) return;
        var use = ReasonMarkers.Use(words);
        if (use.Success && !DescribesItem(clause))
        {
            ReadFigures(clause, clause.Start + use.Index);
            mode = Mode.InUse;
            return;
        }

        mode = Mode.Reading;
        if (ReadList(clause, words)) return;
        if (clause.HasFigures) ReadFigures(clause, clause.End);
        else ReadWords(words);
    }

    /// <summary>A clause without a figure: it may name a subject, a comparison, or say 持平.</summary>
    private void ReadWords(string words)
    {
        if (ReadUnchanged(words)) return;
        var trimmed = words.Trim();
        if (trimmed.Length == 0 || trimmed == "其中") return;
        if (trimmed.Length <= LongestSubjectClause && Comparison.Read(trimmed, accountYear) is { } read)
        {
            Name(LeadReader.PhraseOf(trimmed, read), forCount: false);
            comparison = read.Base;
            comparedBudget = trimmed[read.PhraseEnd..];
            return;
        }

        if (ClosesWithColon)
        {
            ReadLabel(trimmed);
            return;
        }

        if (trimmed.Length > LongestSubjectClause)
        {
            sure = false;
            return;
        }

        var reading = subjects.Read(trimmed, forCount: false);
        if (reading.Subject is { IsCertain: true } subject) SetCurrent(subject);
        else if (!reading.IsEmpty)
        {
            sure = false;
            if (Fund.IsNamed(trimmed)) fund = FundScope.NotSaid;
        }

        if (EndsWithNumber().IsMatch(trimmed)) LoseList();
    }

    /// <summary>其中: what follows are parts of the figure before. Parts of something unknown, or of a change, are not the items' own amounts.</summary>
    private void EnterParts()
    {
        ofChange = current is not null && StatesOnlyChange(current);
        ofUnknownMoney = unknownMoney;
        ofUnknownCount = unknownCount;
        EnterPartsOfFund();
        EnterPartsOfKind();
    }

    private void ReadFigures(Clause clause, int before)
    {
        var leadStart = clause.Start;
        for (var i = clause.FirstToken; i < clause.LastToken && tokens[i].End <= before; i++)
        {
            ReadFigure(tokens[i], leadStart);
            leadStart = AfterBracket(tokens[i].End, clause.End);
        }
    }

    private Lead? ReadLead(FigureToken token, string words, int leadStart)
    {
        var completed = completion;
        completion = null;
        if (completed is { } start && token.Class == UnitClass.Percent && words.AsSpan().Trim() is "的") return LeadReader.RateOf(start - leadStart);
        if (LeadReader.Read(words, token.Class, accountYear) is not { } lead) return null;
        if (token.Class != UnitClass.Money || !RateFollows().IsMatch(text.AsSpan(token.End))) return lead;
        var budget = LeadReader.OfRate(lead);
        // 其中：公务接待费5万元，占年初预算20万元的25%: whose budget it is is not said.
        if (budget.CompletionStart is not { } verb || (lead.Phrase.Contains('占', StringComparison.Ordinal) && text.AsSpan(sentence.Start.Value, leadStart - sentence.Start.Value).Contains("其中", StringComparison.Ordinal))) return lead;
        completion = leadStart + verb;
        return budget;
    }

    private void ReadFigure(FigureToken token, int leadStart)
    {
        var words = text[leadStart..token.Start];
        if (ReadLead(token, words, leadStart) is not { } lead)
        {
            if (token.Class is UnitClass.Money or UnitClass.Percent && LeadReader.IsUnsure(words)) unclear.Add(passage.PlaceOf(token.Start, token.End - token.Start));
            if (token.Class != UnitClass.None || words.Length > 6) Lose();
            return;
        }

        if (lead.Comparison != ComparisonBase.None)
        {
            comparison = lead.Comparison;
            comparedBudget = lead.Comparison == ComparisonBase.Budget ? words : null;
        }

        var subject = Resolve(lead, token);
        if (token.Class == UnitClass.Money) unknownMoney = subject is null;
        else if (token.Class == UnitClass.Count) unknownCount = subject is null;
        if (subject is null || (token.Class == UnitClass.Count ? ofUnknownCount : ofUnknownMoney)) return;
        if (Kind(lead, subject) is not { } kind)
        {
            if (IsWorthSaying(lead)) unread.Add(passage.PlaceOf(token.Start, token.End - token.Start));
            if (token.Class == UnitClass.Money && lead.Kind is not FigureKind.Change) unknownMoney |= lead.IsExplicit;
            return;
        }

        if (ofChange && kind == FigureKind.Amount && !lead.IsExplicit) return;
        var wordsStart = kind is FigureKind.Amount or FigureKind.Count or FigureKind.PriorYear ? token.Start : leadStart + lead.WordsStart;
        var figure = new FigureDraft(subject, kind, lead.Sign * token.Value, token.Step, token.Unit, passage, wordsStart..token.End, sentence) { Within = fund };
        figures.Add(figure);
        if (token.Class == UnitClass.Money && !IsCompared(lead)) SetLevel(figure);
        if (lead.IsExplicit) sure = true;
    }
}
