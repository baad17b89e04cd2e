namespace FinalAccounts.Model;

/// <summary>How much an import issue matters. Stored by number.</summary>
public enum IssueSeverity
{
    /// <summary>提示: worth knowing, nothing lost.</summary>
    Note = 1,

    /// <summary>待核: something was not understood; the block is kept and shown.</summary>
    Doubt = 2,

    /// <summary>需确认: the import cannot go on without an answer (department, region or year uncertain).</summary>
    Question = 3,
}

/// <summary>
/// Text that was not understood: about our reading, never an accusation of the document. <paramref name="Code"/> is stable
/// (kebab case), <paramref name="Message"/> a full Chinese sentence.
/// </summary>
public sealed record ImportIssue(string Code, IssueSeverity Severity, string Message, Place? Place = null);
