using System.Globalization;
using System.Text;

namespace FinalAccounts.Bench.Faults;

/// <summary>The table of a run, as docs/planted-faults.md prints it.</summary>
internal static class FaultReport
{
    public static string Print(CleanRun clean, CleanRun rounded, IReadOnlyList<CleanReport> reports, IReadOnlyList<FaultTally> tallies)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{clean.Reports} clean generated reports: {clean.Count} errors and warnings, {clean.Notes.Values.Sum()} notes.");
        text.AppendLine(CultureInfo.InvariantCulture, $"{rounded.Reports} with each cell of the tables rounded to 0.1 or 1 万元: {rounded.Count} errors and warnings, {rounded.Rounding} statements that hold within rounding.");
        text.AppendLine(CultureInfo.InvariantCulture, $"Planted in {reports.Count} reports, {reports.Count(report => report.IsPrintedFaithfully)} of them printed and read again, the others changed in their blocks.");
        text.AppendLine();
        text.AppendLine("| check | fault | planted | found by its check | at its place | one cause | within rounding | of these alarms |");
        text.AppendLine("|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (var tally in tallies)
        {
            var rounding = tally.Kind.IsNumeric && tally.Rounded > 0 ? string.Create(CultureInfo.InvariantCulture, $"{tally.Rounded} | {tally.RoundedAlarms}") : "– | –";
            text.AppendLine(CultureInfo.InvariantCulture, $"| {tally.Kind.Check} | {tally.Kind.What} | {tally.Planted} | {Share(tally.Found, tally.Planted)} | {Share(tally.Placed, tally.Planted)} | {Share(tally.OneCause, tally.Planted)} | {rounding} |");
        }

        return text.ToString();
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : part == whole ? "100 %" : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(part * 1000m / whole) / 10} %");
}
