using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>What a layout says of a printed table: its lines, or why it declines.</summary>
internal abstract record Recognition;

/// <summary>The layout declines; <paramref name="Reason"/> is a Chinese sentence for <c>inspect</c>.</summary>
internal sealed record Declined(string Reason) : Recognition
{
    /// <summary>True when the headings say that this is another table, whatever its title has in common with the standard one's.</summary>
    public bool IsOther { get; init; }
}

/// <summary>The lines that a layout read, and what it could not place.</summary>
internal sealed record Recognised(IReadOnlyList<TableLine> Lines, IReadOnlyList<ImportIssue> Issues) : Recognition
{
    /// <summary>True when headings and labels alone say which table this is, so that it needs no title.</summary>
    public bool IsUnmistakable { get; init; }

    /// <summary>The unit that the headings themselves print (金额（万元）), or null.</summary>
    public AmountUnit? Unit { get; init; }
}
