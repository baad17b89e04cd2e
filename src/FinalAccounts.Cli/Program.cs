using System.CommandLine;
using FinalAccounts.Cli.Commands;

var root = new RootCommand("FinalAccounts：读取、检视和导入政府部门决算公开文件。结果写到标准输出，提示和进度写到标准错误。");
root.Subcommands.Add(ReadCommand.Create());
root.Subcommands.Add(CheckCommand.Create());
root.Subcommands.Add(InspectCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(RecheckCommand.Create());
root.Subcommands.Add(SetAsideCommand.Create());

// Ctrl-C and kill: the report in hand is finished or undone and the private cluster stopped before the program ends.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
