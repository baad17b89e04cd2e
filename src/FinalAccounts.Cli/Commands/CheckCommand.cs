using System.CommandLine;
using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Exports;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Cli.Commands;

/// <summary>
/// <c>check FILE… --format table|json|csv</c>: what the checks say of a document, before it is published; exit code 1 if an error was
/// found or a file could not be read.
/// </summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "table（供阅读）、json（每份报告一行一个对象）或csv", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var command = new Command("check", "按勾稽关系和公开要求核对文件，列出不一致之处和未能核对之处") { format };
        var reports = new ReportArguments(command, "要核对的文件或压缩包");

        command.SetAction(result =>
        {
            var (hasError, heading) = (false, true);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var isWhole = reports.ForEach(result, needsRegion: false, (_, read) =>
            {
                var findings = AccountChecker.Check(CheckedAccounts.Of(read));
                Write(output, result.GetValue(format)!, read.Account, findings, heading);
                heading = false;
                hasError |= findings.Findings.Any(finding => finding.Outcome.Severity == FindingSeverity.Error);
            });
            return isWhole && !hasError ? 0 : 1;
        });
        return command;
    }

    private static void Write(StreamWriter output, string format, FinalAccount account, AccountFindings findings, bool heading)
    {
        var document = FindingsDocument.From(account, findings);
        if (format == "json") output.WriteLine(FindingsJson.Serialize(document));
        else if (format == "csv") FindingsCsv.Write(output, document, heading);
        else FindingsTable.Write(output, document);
    }
}
