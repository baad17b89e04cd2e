using FinalAccounts.Model;

namespace FinalAccounts.Storage;

/// <summary>
/// check_runs: what one version of the catalogue said of one version of a report. Unique by that pair: the same catalogue's next run
/// replaces its own, another catalogue's stays. One is current a version (partial unique index).
/// </summary>
public sealed class CheckRunEntity
{
    /// <summary>Internal.</summary>
    public int Id { get; set; }

    /// <summary>The version that was checked.</summary>
    public int VersionId { get; set; }

    /// <summary>Which version of the catalogue.</summary>
    public int CatalogueVersion { get; set; }

    /// <summary>True for the newest run of the version: the one that is shown.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime CheckedAt { get; set; }

    /// <summary>The same department's public version of the year before that Y02 and Y03 compared with; null where there was none.</summary>
    public int? YearBeforeVersionId { get; set; }

    /// <summary>Places where a check passed, those that rounding explains included.</summary>
    public int Passed { get; set; }

    /// <summary>Places where a check failed.</summary>
    public int Failed { get; set; }

    /// <summary>Places that passed because rounding explains the difference.</summary>
    public int Rounding { get; set; }

    /// <summary>Places that could not be checked.</summary>
    public int NotApplicable { get; set; }

    /// <summary>不一致: root causes whose speaking finding is an error.</summary>
    public int Errors { get; set; }

    /// <summary>请留意: those whose speaking finding is a warning.</summary>
    public int Warnings { get; set; }

    /// <summary>提示: those whose speaking finding is information; rounding is counted apart.</summary>
    public int Notes { get; set; }

    /// <summary>The version that was checked.</summary>
    public ReportVersionEntity Version { get; set; } = null!;

    /// <summary>Failures, then what rounding explains.</summary>
    public List<FindingEntity> Findings { get; } = [];

    /// <summary>Every check of the catalogue.</summary>
    public List<CheckTallyEntity> Tallies { get; } = [];

    /// <summary>What was not checked.</summary>
    public List<UncheckedPlacesEntity> Unchecked { get; } = [];
}

/// <summary>
/// check_details: the lists of a run, one row a run, for they are written and read together. The views check_tallies and unchecked_places
/// show them as rows.
/// </summary>
public sealed class CheckDetailsEntity
{
    /// <summary>The run.</summary>
    public int RunId { get; set; }

    /// <summary>Every check of the catalogue, in its order; the other lists go with it.</summary>
    public string[] CheckIds { get; set; } = [];

    /// <summary>Places that passed, rounding included.</summary>
    public int[] Passed { get; set; } = [];

    /// <summary>Places that failed.</summary>
    public int[] Failed { get; set; } = [];

    /// <summary>Of the passed, those that rounding explains.</summary>
    public int[] Rounding { get; set; } = [];

    /// <summary>Places that could not be checked.</summary>
    public int[] NotApplicable { get; set; } = [];

    /// <summary>JSON of what was not checked: check, reason, places.</summary>
    public required string Unchecked { get; set; }
}

/// <summary>check_tallies, a view: how often a check came out how, in one run.</summary>
public sealed class CheckTallyEntity
{
    /// <summary>The run.</summary>
    public int RunId { get; set; }

    /// <summary>T01-1 …</summary>
    public required string CheckId { get; set; }

    /// <summary>Places that passed, rounding included.</summary>
    public int Passed { get; set; }

    /// <summary>Places that failed.</summary>
    public int Failed { get; set; }

    /// <summary>Of the passed, those that rounding explains.</summary>
    public int Rounding { get; set; }

    /// <summary>Places that could not be checked.</summary>
    public int NotApplicable { get; set; }
}

/// <summary>findings: a place where a check failed, or passed only because rounding explains the difference.</summary>
public sealed class FindingEntity
{
    /// <summary>The run.</summary>
    public int RunId { get; set; }

    /// <summary>From 0: failures by cause, then rounding in the order of the catalogue.</summary>
    public int Ordinal { get; set; }

    /// <summary>T01-1 …</summary>
    public required string CheckId { get; set; }

    /// <summary>Failed; or passed, by rounding.</summary>
    public OutcomeKind Kind { get; set; }

    /// <summary>What a failure is worth; information for rounding.</summary>
    public FindingSeverity Severity { get; set; }

    /// <summary>The place in the field's words. With the check it names the finding over versions and runs.</summary>
    public required string Location { get; set; }

    /// <summary>Numbers the root causes from 1; null for rounding.</summary>
    public int? Cause { get; set; }

    /// <summary>Speaks for its cause.</summary>
    public bool IsPrimary { get; set; }

    /// <summary>A sentence.</summary>
    public required string Message { get; set; }

    /// <summary>What the document prints, if it is about a figure.</summary>
    public string? Printed { get; set; }

    /// <summary>What would satisfy the statement.</summary>
    public string? Expected { get; set; }

    /// <summary>Printed less expected, in the unit.</summary>
    public decimal? Difference { get; set; }

    /// <summary>What rounding explains, in the unit.</summary>
    public decimal? Tolerance { get; set; }

    /// <summary>万元, %, 分 …; empty where the check is not about a figure.</summary>
    public required string Unit { get; set; }

    /// <summary>What the department may do.</summary>
    public string? Suggestion { get; set; }

    /// <summary>The cell that would explain the whole cause: table …</summary>
    public int? SuspectTable { get; set; }

    /// <summary>… row key …</summary>
    public string? SuspectRow { get; set; }

    /// <summary>… and measure.</summary>
    public Measure? SuspectMeasure { get; set; }

    /// <summary>The run.</summary>
    public CheckRunEntity Run { get; set; } = null!;

    /// <summary>The cells and sentences involved.</summary>
    public List<FindingEvidenceEntity> Evidence { get; } = [];
}

/// <summary>finding_evidence: a cell or sentence that a finding involves.</summary>
public sealed class FindingEvidenceEntity
{
    /// <summary>The run.</summary>
    public int RunId { get; set; }

    /// <summary>The finding.</summary>
    public int FindingOrdinal { get; set; }

    /// <summary>From 0; the first is where a reader should look.</summary>
    public int Ordinal { get; set; }

    /// <summary>What it is called.</summary>
    public required string Label { get; set; }

    /// <summary>Its words as printed.</summary>
    public required string Printed { get; set; }

    /// <summary>Where; null for what stands in another report or nowhere.</summary>
    public string? Place { get; set; }
}

/// <summary>unchecked_places, a view: places that a check could not be applied to for one reason.</summary>
public sealed class UncheckedPlacesEntity
{
    /// <summary>The run.</summary>
    public int RunId { get; set; }

    /// <summary>From 0, in the order of the catalogue.</summary>
    public int Ordinal { get; set; }

    /// <summary>T01-1 …</summary>
    public required string CheckId { get; set; }

    /// <summary>Why, a sentence.</summary>
    public required string Reason { get; set; }

    /// <summary>The places in the field's words, in printed order.</summary>
    public string[] Locations { get; set; } = [];
}

/// <summary>
/// finding_set_asides: a finding that somebody set aside, and why. Named by report, check and place, so that it holds for later versions
/// and runs; withdrawn, it stays as a record.
/// </summary>
public sealed class FindingSetAsideEntity
{
    /// <summary>Internal.</summary>
    public int Id { get; set; }

    /// <summary>The report.</summary>
    public int ReportId { get; set; }

    /// <summary>T01-1 …</summary>
    public required string CheckId { get; set; }

    /// <summary>The finding's place in the field's words.</summary>
    public required string Location { get; set; }

    /// <summary>Why.</summary>
    public required string Reason { get; set; }

    /// <summary>Who.</summary>
    public required string SetBy { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime SetAt { get; set; }

    /// <summary>Who took it back, or null while it holds.</summary>
    public string? WithdrawnBy { get; set; }

    /// <summary>When (UTC), or null while it holds.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The report.</summary>
    public ReportEntity Report { get; set; } = null!;
}
