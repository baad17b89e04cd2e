using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults;

/// <summary>What the checks make of one planted fault.</summary>
/// <param name="IsFound">Its check finds something that the clean report had not.</param>
/// <param name="IsPlaced">And names the planted cell, row or sentence.</param>
/// <param name="Causes">Into how many causes the new errors and warnings are grouped.</param>
/// <param name="Alarms">The new errors and warnings.</param>
/// <param name="Doubts">What the readers did not understand of the changed report: it may keep a check from accusing.</param>
internal sealed record Trial(bool IsFound, bool IsPlaced, int Causes, IReadOnlyList<Finding> Alarms, IReadOnlyList<ImportIssue> Doubts)
{
    /// <summary>Prints the changed report, reads it again and checks it.</summary>
    public static Trial Of(CleanReport report, FaultKind kind, PlantedAt planted)
    {
        var document = planted.Draft.Document;
        var file = report.IsPrintedFaithfully ? BlockPrinter.Print(document) : null;
        var read = file is null ? AccountReader.Read(document, report.Given) : AccountReader.Read(file, report.Given);
        var findings = AccountChecker.Check(CheckedAccounts.Of(read, report.YearBefore));

        // Where blocks came or went, a finding of the clean report stands at another place now. One that names more places than before is new too.
        var isInPlace = document.Blocks.Count == report.Read.Document.Blocks.Count;
        (string, string, string?, int, Place?) Key(Finding finding) => (finding.Outcome.Check, finding.Outcome.Where, finding.Outcome.Printed, finding.Outcome.Evidence.Count, isInPlace && finding.Outcome.Evidence.Count > 0 ? finding.Outcome.Evidence[0].Place : null);
        var known = report.Findings.Findings.Select(Key).ToHashSet();
        var fresh = findings.Findings.Where(finding => !known.Contains(Key(finding))).ToList();
        var own = fresh.Where(finding => kind.Check == "*" ? finding.Outcome.Check[0] is 'T' or 'X' or 'N' : finding.Outcome.Check == kind.Check).ToList();
        var texts = document.Blocks;
        var alarms = fresh.Where(finding => finding.Outcome.Severity != FindingSeverity.Information).ToList();
        return new Trial(own.Count > 0, own.Any(finding => Names(finding, planted, texts)), alarms.Select(finding => finding.Cause).Distinct().Count(), alarms, [.. read.Account.Issues.Where(issue => issue.Severity == IssueSeverity.Doubt)]);
    }

    private static bool Names(Finding finding, PlantedAt planted, IReadOnlyList<Block> blocks)
    {
        if (planted.Place is not { } place) return finding.Outcome.Where.Contains(planted.Named!, StringComparison.Ordinal) || finding.Outcome.Message.Contains(planted.Named!, StringComparison.Ordinal);
        return finding.Outcome.Evidence.Any(evidence => evidence.Place is { } named && Is(named, place, blocks));
    }

    /// <summary>The same cell; the same row where only the row is known; the same sentence.</summary>
    private static bool Is(Place named, Place planted, IReadOnlyList<Block> blocks)
    {
        if (named.Block != planted.Block) return false;
        if (planted.Row is not null) return named.Row == planted.Row && (planted.Column is null || named.Column == planted.Column);
        if (planted.Start is not { } start || named.Start is not { } other) return true;
        if (blocks[planted.Block] is not Paragraph paragraph) return true;
        return Sentence(paragraph.Text, start, planted.Length!.Value) is var (from, to) && other < to && other + named.Length > from;
    }

    private static (int From, int To) Sentence(string text, int start, int length)
    {
        var from = text.LastIndexOfAny(['。', '；'], Math.Clamp(start - 1, 0, text.Length - 1)) + 1;
        var to = text.IndexOfAny(['。', '；'], Math.Clamp(start + length - 1, 0, text.Length - 1));
        return (Math.Min(from, start), Math.Max(to < 0 ? text.Length : to, start + length));
    }
}
