using FinalAccounts.Narrative.Text;

namespace FinalAccounts.Narrative.Figures;

/// <summary>A clause of a sentence: the text between two of ，；：, with the figures in it. Brackets are not cut.</summary>
/// <param name="Start">Offset in the passage.</param>
/// <param name="End">Offset of the mark that closes it, or of the sentence's end.</param>
/// <param name="Before">The mark before it; 。 at the start of a sentence.</param>
/// <param name="FirstToken">Index of its first figure.</param>
/// <param name="LastToken">Index after its last figure.</param>
internal readonly record struct Clause(int Start, int End, char Before, int FirstToken, int LastToken)
{
    public bool HasFigures => FirstToken < LastToken;

    /// <summary>Brackets longer than this are taken for unpaired ones.</summary>
    private const int LongestBracket = 400;

    /// <summary>Cuts a sentence; figures inside brackets belong to no clause and are dropped from the tokens. Such brackets are listed.</summary>
    public static void Cut(string text, int start, int end, List<FigureToken> tokens, List<Clause> clauses, List<Range> brackets)
    {
        clauses.Clear();
        var kept = 0;
        var token = 0;
        var clauseStart = start;
        var firstToken = 0;
        var before = '。';
        for (var i = start; i <= end; i++)
        {
            for (; token < tokens.Count && tokens[token].End <= i; token++) tokens[kept++] = tokens[token];
            if (i < end && token < tokens.Count && i > tokens[token].Start) continue;
            if (i < end && text[i] is '（' or '(' && Close(text, i, end) is { } close)
            {
                var first = token;
                while (token < tokens.Count && tokens[token].Start < close) token++;
                if (token > first) brackets.Add(i..(close + 1));
                i = close;
                continue;
            }

            if (i < end && text[i] is not ('，' or '；' or '：' or ';' or ':' or ',' or '。' or '！' or '？')) continue;
            clauses.Add(new Clause(clauseStart, i, before, firstToken, kept));
            if (i < end) before = text[i] switch { ',' => '，', ';' => '；', ':' => '：', var mark => mark };
            clauseStart = i + 1;
            firstToken = kept;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    /// <summary>Where the bracket that opens here is closed; null where it isn't before the end.</summary>
    public static int? Close(string text, int open, int end)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(end, open + LongestBracket); i++)
        {
            if (text[i] is '（' or '(') depth++;
            else if (text[i] is '）' or ')' && --depth == 0) return i;
        }

        return null;
    }
}
