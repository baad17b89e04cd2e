using System.CommandLine;
using FinalAccounts.Cli.Commands;

var root = new RootCommand("FinalAccounts：读取、检视和导入政府部门决算公开文件。结果写到标准输出，提示和进度写到标准错误。");
root.Subcommands.Add(ReadCommand.Create());
root.Subcommands.Add(InspectCommand.Create());
return await root.Parse(args).InvokeAsync();
