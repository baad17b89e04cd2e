using System.CommandLine;
using FinalAccounts.Importing;

namespace FinalAccounts.Cli.Commands;

/// <summary><c>import PATH…</c>: files and folders into the portal's database; exit code 0 only if every file is in it.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "要导入的文件、压缩包或文件夹", Arity = ArgumentArity.OneOrMore };
        var samples = new Option<bool>("--samples") { Description = "作为示例数据导入（页面上注明）" };
        var ifEmpty = new Option<bool>("--if-empty") { Description = "仅当数据库中还没有任何报告时导入" };
        var together = new Option<bool>("--together") { Description = "给出的文件合起来是一份报告；每个文件夹的内容是一份报告" };
        var command = new Command("import", "把文件导入门户的数据库；可中断，可重复执行") { paths, samples, ifEmpty, together };
        var identity = new IdentityOptions(command);

        command.SetDatabaseAction(async (result, database, cancellation) =>
        {
            if (result.GetValue(ifEmpty) && !await PortalSettings.IsEmptyAsync(database, cancellation)) return 0;

            var importer = new Importer(database.DataSource) { AsSamples = result.GetValue(samples), Together = result.GetValue(together) };
            var given = identity.Given(result);
            var summary = await ImportProgressBar.RunAsync(
                progress => importer.ImportAsync(result.GetValue(paths)!, given, progress, cancellation));
            summary = await Questions.AskAsync(importer, summary, given, cancellation);
            Console.Error.WriteLine(summary.Message);
            return summary.Interrupted ? DatabaseCommand.Interrupted : summary.IsComplete ? 0 : DatabaseCommand.NotAll;
        });
        return command;
    }
}
