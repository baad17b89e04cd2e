using System.CommandLine;
using System.Text;
using FinalAccounts.Exports;

namespace FinalAccounts.Cli.Commands;

/// <summary><c>read FILE… --format facts|json</c>: what a document says, on standard output; exit code 0 only if every file was read.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "facts（CSV）或 json（每份报告一行一个对象）", DefaultValueFactory = _ => "facts" };
        format.AcceptOnlyFromAmong("facts", "json");
        var everyState = new Option<bool>("--every-state") { Description = "facts 中也列出空白、不适用和无法识别的单元格" };
        var command = new Command("read", "读取文件，输出表格数据或全部内容") { format, everyState };
        var reports = new ReportArguments(command, "要读取的文件或压缩包");

        command.SetAction(result =>
        {
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var isWhole = reports.ForEach(result, needsRegion: result.GetValue(format) == "json", (path, read) =>
            {
                if (result.GetValue(format) == "json") output.WriteLine(AccountJson.Serialize(read));
                else FactsCsv.Write(output, FactsCsv.Rows(read.Account, result.GetValue(everyState)), read.Account.IsReadByMachine);
                Messages.Issues(path, read);
            });
            return isWhole ? 0 : 1;
        });
        return command;
    }
}
