using System.CommandLine;
using FinalAccounts.Review;

namespace FinalAccounts.Cli.Commands;

/// <summary>
/// <c>set-aside</c>: gives a reason for a finding of a stored report, takes one back, or lists a report's findings with their reasons;
/// exit code 1 where it was refused.
/// </summary>
internal static class SetAsideCommand
{
    public static Command Create()
    {
        var department = new Option<string>("--department") { Description = "部门名称（现名或曾用名）", Required = true };
        var year = new Option<int>("--year") { Description = "决算年度", Required = true };
        var region = new Option<string?>("--region") { Description = "行政区划代码，同名部门不止一个时需要" };
        var kind = new Option<string?>("--kind") { Description = "报告种类，同一年度不止一份时需要" };
        kind.AcceptOnlyFromAmong([.. IdentityOptions.Kinds.Keys]);
        var check = new Option<string?>("--check") { Description = "检查编号，如 T01-1" };
        var where = new Option<string?>("--where") { Description = "哪一处，按核对结果中的写法；只有一处时可以不写" };
        var reason = new Option<string?>("--reason") { Description = "理由，与问题一起显示" };
        var by = new Option<string>("--by") { Description = "谁注明或撤回的", DefaultValueFactory = _ => Environment.UserName };
        var withdraw = new Option<bool>("--withdraw") { Description = "撤回以前注明的理由" };
        var list = new Option<bool>("--list") { Description = "列出报告的问题和已注明的理由" };
        var command = new Command("set-aside", "为核对发现的问题注明理由（不再列为待核实），或撤回、列出") { department, year, region, kind, check, where, reason, by, withdraw, list };
        command.Validators.Add(result =>
        {
            if (result.GetValue(list)) return;
            if (result.GetValue(check) is null) result.AddError("请用--check指明是哪项检查的问题；--list列出现有的问题。");
            else if (!result.GetValue(withdraw) && string.IsNullOrWhiteSpace(result.GetValue(reason))) result.AddError("请用--reason写明理由。");
        });

        command.SetDatabaseAction(async (result, database, cancellation) =>
        {
            await using var context = database.CreateContext();
            var review = new SetAsides(context);
            var address = new ReportAddress(result.GetValue(department)!, result.GetValue(year), result.GetValue(region), result.GetValue(kind) is { } word ? IdentityOptions.Kinds[word] : null);
            if (result.GetValue(list)) return Print(await review.ListAsync(address, cancellation));

            var answer = result.GetValue(withdraw)
                ? await review.WithdrawAsync(address, result.GetValue(check)!, result.GetValue(where), result.GetValue(by)!, cancellation)
                : await review.SetAsync(address, result.GetValue(check)!, result.GetValue(where), result.GetValue(reason)!, result.GetValue(by)!, cancellation);
            Console.Error.WriteLine(answer.Message);
            return answer.IsDone ? 0 : DatabaseCommand.NotAll;
        });
        return command;
    }

    private static int Print((ReportReview? Review, string Problem) answer)
    {
        if (answer.Review is not { } review)
        {
            Console.Error.WriteLine(answer.Problem);
            return DatabaseCommand.NotAll;
        }

        Console.WriteLine($"{review.Report}：问题 {review.Findings.Count(finding => finding.Message is not null)} 处，注明理由 {review.Findings.Count(finding => finding.SetAside is not null)} 处");
        foreach (var finding in review.Findings)
        {
            Console.WriteLine($"{(finding.SetAside is null ? "待核实" : "有理由")}  {finding.Check}  {finding.Where}");
            Console.WriteLine($"  {finding.Message ?? "现在公开的版本已没有这一问题。"}");
            if (finding.SetAside is { } aside) Console.WriteLine($"  理由（{aside.By}，{aside.At.ToLocalTime():yyyy-MM-dd HH:mm}）：{aside.Reason}");
        }

        foreach (var (withdrawn, aside) in review.Withdrawn.Select(finding => (finding, finding.SetAside!)))
            Console.WriteLine($"已撤回  {withdrawn.Check}  {withdrawn.Where}\n  理由（{aside.By}，{aside.At.ToLocalTime():yyyy-MM-dd HH:mm}；{aside.WithdrawnBy} 于 {aside.WithdrawnAt?.ToLocalTime():yyyy-MM-dd HH:mm} 撤回）：{aside.Reason}");
        return 0;
    }
}
