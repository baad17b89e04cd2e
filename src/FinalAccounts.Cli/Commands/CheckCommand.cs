using System.CommandLine;
using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
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
        var files = new Argument<string[]>("files") { Description = "要核对的文件", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "table（供阅读）、json（每个文件一行一个对象）或csv", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var command = new Command("check", "按勾稽关系和公开要求核对文件，列出不一致之处和未能核对之处") { files, format };
        var identity = new IdentityOptions(command);

        command.SetAction(result =>
        {
            var exitCode = 0;
            var heading = true;
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            foreach (var path in result.GetValue(files)!)
            {
                try
                {
                    var read = AccountReader.Read(SourceFile.Load(path), identity.Given(result));
                    var findings = AccountChecker.Check(CheckedAccounts.Of(read));
                    Write(output, result.GetValue(format)!, read.Account, findings, heading);
                    heading = false;
                    if (findings.Findings.Any(finding => finding.Outcome.Severity == FindingSeverity.Error)) exitCode = 1;
                }
                catch (UnreadableFileException unreadable)
                {
                    Messages.Refused(path, unreadable);
                    exitCode = 1;
                }
            }

            return exitCode;
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
