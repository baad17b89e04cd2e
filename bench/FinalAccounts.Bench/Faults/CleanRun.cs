using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults;

/// <summary>What the checks say of reports in which nothing was planted: false alarms, where the reports are clean.</summary>
internal sealed class CleanRun
{
    /// <summary>How many reports.</summary>
    public int Reports { get; private set; }

    /// <summary>Errors and warnings, by check.</summary>
    public SortedDictionary<string, int> Alarms { get; } = new(StringComparer.Ordinal);

    /// <summary>Information, by check.</summary>
    public SortedDictionary<string, int> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>At how many places each check held, and at how many it could not be checked.</summary>
    public Dictionary<string, (int Passed, int NotApplicable)> Coverage { get; } = [];

    /// <summary>Statements that hold only within rounding.</summary>
    public int Rounding { get; private set; }

    /// <summary>The first alarms in words.</summary>
    public List<string> Examples { get; } = [];

    /// <summary>How many alarms there are.</summary>
    public int Count => Alarms.Values.Sum();

    public void Add(CleanReport report)
    {
        Reports++;
        foreach (var tally in report.Findings.Tallies)
        {
            var (passed, without) = Coverage.GetValueOrDefault(tally.Check);
            Rounding += tally.Rounding;
            Coverage[tally.Check] = (passed + tally.Passed, without + tally.NotApplicable);
        }

        foreach (var finding in report.Findings.Findings)
        {
            var outcome = finding.Outcome;
            var into = outcome.Severity == FindingSeverity.Information ? Notes : Alarms;
            into[outcome.Check] = into.GetValueOrDefault(outcome.Check) + 1;
            if (Examples.Count < 40 && into == Alarms) Examples.Add($"{report.Name}: {outcome.Check} {outcome.Severity.Id()} {outcome.Message}");
        }
    }
}
