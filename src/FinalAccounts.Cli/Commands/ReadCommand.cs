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
        var files = new Argument<string[]>("files") { Description = "要读取的文件", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "facts（CSV）或 json（每个文件一行一个对象）", DefaultValueFactory = _ => "facts" };
        format.AcceptOnlyFromAmong("facts", "json");
        var everyState = new Option<bool>("--every-state") { Description = "facts 中也列出空白、不适用和无法识别的单元格" };
        var command = new Command("read", "读取文件，输出表格数据或全部内容") { files, format, everyState };
        var identity = new IdentityOptions(command);

        command.SetAction(result =>
        {
            var exitCode = 0;
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            foreach (var path in result.GetValue(files)!)
            {
                try
                {
                    var read = AccountReader.Read(SourceFile.Load(path), identity.Given(result));
                    if (result.GetValue(format) == "json") output.WriteLine(AccountJson.Serialize(read));
                    else FactsCsv.Write(output, FactsCsv.Rows(read.Account, result.GetValue(everyState)), read.Account.IsReadByMachine);
                    Messages.Issues(path, read);
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
