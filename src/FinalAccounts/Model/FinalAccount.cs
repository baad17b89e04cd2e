namespace FinalAccounts.Model;

/// <summary>
/// Everything that was read from one report: a department's (or unit's) final account of a fiscal year, or its stand-alone
/// performance self-evaluation. Complete: what was not understood is in <see cref="Issues"/>.
/// </summary>
public sealed record FinalAccount(ReportKind Kind, DepartmentIdentity Department, int Year)
{
    /// <summary>The title that the document prints for itself.</summary>
    public string Title { get; init; } = "";

    /// <summary>Units that the account covers.</summary>
    public IReadOnlyList<IncludedUnit> Units { get; init; } = [];

    /// <summary>Staff numbers.</summary>
    public IReadOnlyList<StaffNumber> Staff { get; init; } = [];

    /// <summary>The ten tables in order (an absent one with its status), then the extra ones.</summary>
    public IReadOnlyList<AccountTable> Tables { get; init; } = [];

    /// <summary>Headings in printed order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Figures that the narrative states, in printed order.</summary>
    public IReadOnlyList<StatedFigure> Figures { get; init; } = [];

    /// <summary>绩效自评表.</summary>
    public IReadOnlyList<Scorecard> Scorecards { get; init; } = [];

    /// <summary>名词解释.</summary>
    public IReadOnlyList<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>Conclusions of evaluations.</summary>
    public IReadOnlyList<EvaluationConclusion> Conclusions { get; init; } = [];

    /// <summary>Whether a machine read some of it from scanned pages: those figures carry a confidence, and none of them is a ground for an accusation.</summary>
    public bool IsReadByMachine { get; init; }

    /// <summary>What was not understood.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>Every numeric cell of the standard tables, in printed order.</summary>
    public IEnumerable<(DisclosureTable Table, TableLine Line, Fact Fact)> Cells()
    {
        foreach (var table in Tables)
        {
            if (table.Table is not { } standard) continue;
            foreach (var line in table.Lines)
            {
                foreach (var fact in line.Facts) yield return (standard, line, fact);
            }
        }
    }
}
