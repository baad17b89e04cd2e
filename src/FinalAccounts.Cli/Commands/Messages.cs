using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Cli.Commands;

/// <summary>What the program says on standard error.</summary>
internal static class Messages
{
    public static void Refused(string path, UnreadableFileException unreadable) =>
        Console.Error.WriteLine($"{path}：{unreadable.Message}（{unreadable.Code}）");

    /// <summary>Why a command can't be done with a file, in a sentence.</summary>
    public static void Refused(string path, string sentence) => Console.Error.WriteLine($"{path}：{sentence}");

    public static void Issues(string path, ReadAccount read)
    {
        var account = read.Account;
        Console.Error.WriteLine($"{path}：{account.Department.CanonicalName} {account.Year} 年度{account.Kind.Label()}，{account.Cells().Count(c => c.Fact.State == CellState.Value)} 个表内数值，{account.Figures.Count} 处文字所述数字，{account.Scorecards.Count} 张绩效自评表，{account.Issues.Count} 条读取提示。");
        foreach (var issue in account.Issues)
            Console.Error.WriteLine($"  {(issue.Severity == IssueSeverity.Note ? "提示" : "待核")} {issue.Place} {issue.Message}");
    }
}
