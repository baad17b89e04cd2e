namespace FinalAccounts.Model;

/// <summary>How a check came out at one place. Stored by number.</summary>
public enum OutcomeKind
{
    /// <summary>通过: the statement holds, exactly or within the rounding of what is printed.</summary>
    Passed = 1,

    /// <summary>待核实: no values that round to what is printed satisfy the statement.</summary>
    Failed = 2,

    /// <summary>未核对: an operand is absent, blank, unreadable or in doubt.</summary>
    NotApplicable = 3,
}

/// <summary>What a finding is worth to a reader. Stored by number.</summary>
public enum FindingSeverity
{
    /// <summary>提示: rounding, notes.</summary>
    Information = 1,

    /// <summary>关注: a reader should look.</summary>
    Warning = 2,

    /// <summary>差错: the document contradicts itself or breaks a rule of the form.</summary>
    Error = 3,
}

/// <summary>The names of severities in exports and on pages: neutral words, for a finding is a question to the department.</summary>
public static class FindingSeverities
{
    /// <summary>The stable word of the exports: error, warning, info.</summary>
    public static string Id(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The word that a visitor reads.</summary>
    public static string Label(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "不一致",
        FindingSeverity.Warning => "请留意",
        _ => "提示",
    };
}

/// <summary>One operand of a check as printed: what it is (表03 2010301 基本支出), its printed words, and where they stand.</summary>
public sealed record Evidence(string Label, string Printed, Place? Place);

/// <summary>
/// What a check says of one place: passed, failed with its evidence, or not applicable with the reason.
/// <paramref name="Check"/> is the check's public id; <paramref name="Where"/> names the place in the field's words.
/// </summary>
public sealed record Outcome(string Check, OutcomeKind Kind, string Where)
{
    /// <summary>What a failure is worth.</summary>
    public FindingSeverity Severity { get; init; } = FindingSeverity.Error;

    /// <summary>A full sentence for the reader; for a place not checked the reason.</summary>
    public string Message { get; init; } = "";

    /// <summary>What the document prints, or null where the check is not about a figure.</summary>
    public string? Printed { get; init; }

    /// <summary>What would satisfy the statement.</summary>
    public string? Expected { get; init; }

    /// <summary>Printed less expected, in <see cref="Unit"/>.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The largest difference that the rounding of the printed figures explains, in <see cref="Unit"/>.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>The unit of difference and tolerance (万元, %, 分 …).</summary>
    public string Unit { get; init; } = "";

    /// <summary>A difference that rounding explains: it passes, and is listed as information.</summary>
    public bool IsRounding { get; init; }

    /// <summary>Every cell and sentence involved, the one that a reader should look at first in front.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>What the department may do, in words; null where nothing certain can be said.</summary>
    public string? Suggestion { get; init; }

    /// <summary>元 in one of <see cref="Unit"/>, so that differences of several tables can be compared.</summary>
    public decimal UnitInYuan { get; init; } = 1;

    /// <summary>How each fact enters the difference, for the search of a common cause; empty where no fact does.</summary>
    public IReadOnlyList<FactWeight> Weights { get; init; } = [];

    /// <summary>Whether the statement is about a single cell by itself: it speaks for its group before sums in which the cell stands.</summary>
    internal bool IsOfOneCell { get; init; }

    /// <summary>Whether the statement is "not more than": any correction that is large enough mends it.</summary>
    internal bool IsNotMore { get; init; }

    /// <summary>Between which corrections of its only weighted fact (元) a failure would hold that has no difference to print.</summary>
    internal (decimal Least, decimal Most)? MendedBy { get; init; }

    /// <summary>
    /// Whether a failure would hold if the stated figure at a place were greater by so much (元; points for a percentage), for the search
    /// of a common cause; null where that is not known.
    /// </summary>
    internal Func<Place, decimal, bool>? HoldsWith { get; init; }
}

/// <summary>How a fact enters a difference: +1 for the figure checked, −1 for a part of its sum.</summary>
public readonly record struct FactWeight(FactAddress Fact, int Weight);

/// <summary>
/// A failure, grouped with those that the same wrong cell explains: <paramref name="Cause"/> numbers the groups from 1, the one with
/// <paramref name="IsPrimary"/> speaks for its group. <paramref name="Suspect"/> is the cell that would explain all of the group, if one does.
/// </summary>
public sealed record Finding(Outcome Outcome, int Cause, bool IsPrimary, FactAddress? Suspect = null);

/// <summary>How often a check passed, failed, was explained by rounding, and could not be checked.</summary>
public sealed record CheckTally(string Check, int Passed, int Failed, int Rounding, int NotApplicable);

/// <summary>
/// All that the checks say of an account: the failures by cause, what rounding explains, what was not checked and why, and the tally
/// of every check, by which version of the catalogue.
/// </summary>
public sealed record AccountFindings(int CatalogueVersion, IReadOnlyList<Finding> Findings, IReadOnlyList<Outcome> Rounding, IReadOnlyList<Outcome> NotApplicable, IReadOnlyList<CheckTally> Tallies);
