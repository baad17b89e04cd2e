using System.CommandLine;
using FinalAccounts.Documents;
using FinalAccounts.Importing;

namespace FinalAccounts.Cli.Commands;

/// <summary>The files or archives that a command reads, each a report by itself or all of them one report together, and who is said to have published them.</summary>
internal sealed class ReportArguments
{
    private readonly Argument<string[]> files;
    private readonly Option<bool> together = new("--together") { Description = "这些文件合起来是一份报告" };
    private readonly IdentityOptions identity;

    public ReportArguments(Command command, string description)
    {
        files = new Argument<string[]>("files") { Description = description, Arity = ArgumentArity.OneOrMore };
        command.Add(files);
        command.Add(together);
        identity = new IdentityOptions(command);
    }

    /// <summary>
    /// Hands over each report with the path that it came by; what can't be read is told on standard error. False if anything could not be
    /// read. Without <paramref name="needsRegion"/> a report is handed over also where its division stays open.
    /// </summary>
    public bool ForEach(ParseResult result, bool needsRegion, Action<string, ReadAccount> take)
    {
        var isWhole = true;
        var given = identity.Given(result) with { RegionMayStayOpen = !needsRegion };
        var paths = result.GetValue(files)!;
        foreach (var group in result.GetValue(together) ? [paths] : paths.Select(path => new[] { path }))
        {
            try
            {
                var sources = group.Select(SourceFile.Load).ToList();
                var reading = result.GetValue(together) ? ReportsReader.ReadTogether(sources, given) : ReportsReader.Read(sources[0], given);
                foreach (var read in reading.Reports) take(group[0], read);
                foreach (var refused in reading.Refused) Messages.Refused(refused.Path, refused.Reason);
                isWhole &= reading.Refused.Count == 0;
            }
            catch (UnreadableFileException unreadable)
            {
                Messages.Refused(group[0], unreadable);
                isWhole = false;
            }
        }

        return isWhole;
    }
}
