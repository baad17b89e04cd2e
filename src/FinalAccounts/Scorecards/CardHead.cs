namespace FinalAccounts.Scorecards;

/// <summary>The labelled cells of a card: project, departments, goals, and whatever else is printed under a label.</summary>
internal sealed class CardHead
{
    private const int LongestLabel = 20;

    private readonly Dictionary<CardLabel, string> known = [];

    public Dictionary<string, string> Extra { get; } = new(StringComparer.Ordinal);

    public bool HasAny => known.Count > 0;

    public string Project => this[CardLabel.Project];

    public string Department => this[CardLabel.Department];

    public string ImplementingUnit => this[CardLabel.ImplementingUnit];

    public string ExpectedGoal => this[CardLabel.ExpectedGoal];

    public string ActualGoal => this[CardLabel.ActualGoal];

    private string this[CardLabel label] => known.GetValueOrDefault(label, "");

    /// <summary>Goals over several rows stand under each other.</summary>
    public void AddGoal(CardLabel label, string text)
    {
        if (text.Length > 0) known[label] = this[label] is { Length: > 0 } before ? before + "\n" + text : text;
    }

    /// <summary>Reads a row of labels and what stands beside them; false where it is none.</summary>
    public bool TryRead(CardRow row)
    {
        var texts = Texts(row);
        if (texts.Count == 0) return true;
        if (!texts.Any(text => ScorecardWords.Label(text) is not null)) return TryReadInCell(texts) || TryReadPairs(texts);

        for (var i = 0; i < texts.Count; i++)
        {
            var value = i + 1 < texts.Count && ScorecardWords.Label(texts[i + 1]) is null ? texts[i + 1] : "";
            if (ScorecardWords.Label(texts[i]) is { } label) Keep(label, value);
            else if (IsLabel(texts[i])) Extra.TryAdd(texts[i], value);
            else continue;
            if (value.Length > 0) i++;
        }

        return true;
    }

    /// <summary>项目名称：……, label and text in one cell.</summary>
    public bool TryReadInCell(IReadOnlyList<string> texts)
    {
        var isRead = false;
        foreach (var text in texts)
        {
            var colon = text.AsSpan().IndexOfAny('：', ':');
            if (colon is < 1 or > LongestLabel) continue;
            var (label, value) = (text[..colon].Trim(), text[(colon + 1)..].Trim());
            if (ScorecardWords.Label(label) is { } named) Keep(named, value);
            else if (value.Length > 0) Extra.TryAdd(label, value);
            isRead = true;
        }

        return isRead;
    }

    /// <summary>Labels that no list has: each with the text behind it.</summary>
    private bool TryReadPairs(List<string> texts)
    {
        if (texts.Count == 1 && texts[0].Length <= LongestLabel) return true;
        if (texts.Count % 2 != 0) return false;
        for (var i = 0; i < texts.Count; i += 2)
        {
            if (!IsLabel(texts[i])) return false;
        }

        for (var i = 0; i < texts.Count; i += 2) Extra.TryAdd(texts[i], texts[i + 1]);
        return true;
    }

    private void Keep(CardLabel label, string value)
    {
        if (this[label].Length == 0) known[label] = value;
    }

    private static bool IsLabel(string text) => text.Length <= LongestLabel && CellLooks.Of(text, out _) == CellLook.Text;

    /// <summary>The row's texts; a merged cell that is listed again for each of its columns counts once.</summary>
    private static List<string> Texts(CardRow row)
    {
        var texts = new List<string>();
        foreach (var word in row.Words)
        {
            if (texts.Count == 0 || texts[^1] != word) texts.Add(word);
        }

        return texts;
    }
}
