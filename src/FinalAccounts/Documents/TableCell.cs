namespace FinalAccounts.Documents;

/// <summary>A cell of a table as its format gives it: its column, its spans, and the lines it holds.</summary>
internal sealed record TableCell(int Column, int RowSpan, int ColumnSpan, List<string> Content)
{
    /// <summary>The lines as printed, one below the other.</summary>
    public string Printed { get; } = string.Join('\n', Content);

    /// <summary>The text, the lines joined.</summary>
    public string Text { get; } = TextNormaliser.Normalise(string.Join('\n', Content));

    /// <summary>How many paragraphs the cell holds.</summary>
    public int Lines => Content.Count;

    /// <summary>Whether the cell holds a number and nothing else.</summary>
    public bool IsNumber => Text.Length > 0 && Text.AsSpan().IndexOfAnyExcept("0123456789.,-% ") < 0;
}
