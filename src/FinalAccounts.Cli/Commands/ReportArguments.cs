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

    /// <summary>Hands over each report with the path that it came by; what can't be read is told on standard error. False if anything could not be read.</summary>
    public bool ForEach(ParseResult result, Action<string, ReadAccount> take)
    {
        var isWhole = true;
        var paths = result.GetValue(files)!;
        foreach (var group in result.GetValue(together) ? [paths] : paths.Select(path => new[] { path }))
        {
            try
            {
                var sources = group.Select(SourceFile.Load).ToList();
                var reading = result.GetValue(together) ? ReportsReader.ReadTogether(sources, identity.Given(result)) : ReportsReader.Read(sources[0], identity.Given(result));
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
