using System.CommandLine;
using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Exports;
using FinalAccounts.Importing;

namespace FinalAccounts.Cli.Commands;

/// <summary><c>read FILE… --format facts|json</c>: what a document says, on standard output; exit code 0 only if every file was read.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "要读取的文件或压缩包", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "facts（CSV）或 json（每份报告一行一个对象）", DefaultValueFactory = _ => "facts" };
        format.AcceptOnlyFromAmong("facts", "json");
        var everyState = new Option<bool>("--every-state") { Description = "facts 中也列出空白、不适用和无法识别的单元格" };
        var together = new Option<bool>("--together") { Description = "这些文件合起来是一份报告" };
        var command = new Command("read", "读取文件，输出表格数据或全部内容") { files, format, everyState, together };
        var identity = new IdentityOptions(command);

        command.SetAction(result =>
        {
            var exitCode = 0;
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var paths = result.GetValue(files)!;
            foreach (var group in result.GetValue(together) ? [paths] : paths.Select(path => new[] { path }))
            {
                var path = group[0];
                try
                {
                    var sources = group.Select(SourceFile.Load).ToList();
                    var reading = result.GetValue(together) ? ReportsReader.ReadTogether(sources, identity.Given(result)) : ReportsReader.Read(sources[0], identity.Given(result));
                    foreach (var read in reading.Reports)
                    {
                        if (result.GetValue(format) == "json") output.WriteLine(AccountJson.Serialize(read));
                        else FactsCsv.Write(output, FactsCsv.Rows(read.Account, result.GetValue(everyState)), read.Account.IsReadByMachine);
                        Messages.Issues(path, read);
                    }

                    foreach (var refused in reading.Refused) Messages.Refused(refused.Path, refused.Reason);
                    if (reading.Refused.Count > 0) exitCode = 1;
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
}
