using System.Text;
using FinalAccounts.Documents.Text;

namespace FinalAccounts.Documents.Pdf;

/// <summary>The lines of text of one paragraph while it is being read, each with its box on its page.</summary>
internal sealed class ParagraphLines
{
    /// <summary>Real paragraphs have at most some dozens; of a longer one it is not worked out where each line begins.</summary>
    private const int LinesPlaced = 300;

    /// <summary>A character's height above and below the baseline, in parts of its size.</summary>
    private const float Above = 0.9f, Below = 0.25f;

    private readonly StringBuilder printed = new();
    private readonly List<(PageBox Box, int Start)> lines = [];
    private float? confidence;

    public bool IsEmpty => lines.Count == 0;

    /// <summary>Adds a line behind a gap.</summary>
    public void Add(LineItem item, string gap = "")
    {
        printed.Append(gap);
        var line = item.Line;
        lines.Add((item.Page.Box(new Area(line.X0, line.Baseline - (line.Size * Above), line.X1, line.Baseline + (line.Size * Below))), printed.Length));
        printed.Append(line.Text);
        if (line.Confidence is { } certain) confidence = Math.Min(confidence ?? 1, certain);
    }

    /// <summary>Adds the paragraph to the blocks and begins anew.</summary>
    public void Complete(BlockList blocks)
    {
        var whole = printed.ToString();
        var text = ParagraphText.Of(whole);
        blocks.AddParagraph(text, whole, [.. lines.Select(line => new PrintedLine(line.Box, Start(whole, text, line.Start)))], confidence);
        confidence = null;
        printed.Clear();
        lines.Clear();
    }

    /// <summary>Where a line begins in the normalised text: behind what the lines before it say, if they say the same by themselves.</summary>
    private int? Start(string whole, string text, int start)
    {
        if (start == 0) return 0;
        if (lines.Count > LinesPlaced) return null;
        var before = TextNormaliser.Normalise(whole[..start]);
        return text.StartsWith(before, StringComparison.Ordinal) ? before.Length : null;
    }
}
