using System.CommandLine;
using FinalAccounts.Identification;
using FinalAccounts.Model;

namespace FinalAccounts.Cli.Commands;

/// <summary>What the person at the keyboard says of a document; each option wins over what the document says.</summary>
internal sealed class IdentityOptions
{
    private readonly Option<string?> department = new("--department") { Description = "部门名称（优先于文件中的名称）" };
    private readonly Option<string?> region = new("--region") { Description = "行政区划代码，六位（如 360203）；国家统计局名录以外的区划写作 代码:全称" };
    private readonly Option<int?> year = new("--year") { Description = "决算年度（如 2024）" };
    private readonly Option<string?> kind = new("--kind") { Description = "文件种类：部门决算、单位决算 或 绩效自评报告" };

    private readonly Option<bool> complete = new("--complete") { Description = "文件看似被截断，但原件确实到此为止" };

    /// <summary>The words for a kind of report, Chinese or as the exports have it.</summary>
    public static Dictionary<string, ReportKind> Kinds { get; } = new()
    {
        ["部门决算"] = ReportKind.DepartmentFinalAccount,
        ["单位决算"] = ReportKind.UnitFinalAccount,
        ["绩效自评报告"] = ReportKind.PerformanceEvaluation,
        [ReportKind.DepartmentFinalAccount.Id()] = ReportKind.DepartmentFinalAccount,
        [ReportKind.UnitFinalAccount.Id()] = ReportKind.UnitFinalAccount,
        [ReportKind.PerformanceEvaluation.Id()] = ReportKind.PerformanceEvaluation,
    };

    public IdentityOptions(Command command)
    {
        kind.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && !Kinds.ContainsKey(word))
                result.AddError($"不认识的文件种类“{word}”，可用：部门决算、单位决算、绩效自评报告。");
        });
        command.Options.Add(department);
        command.Options.Add(region);
        command.Options.Add(year);
        command.Options.Add(kind);
        command.Options.Add(complete);
    }

    public GivenIdentity Given(ParseResult result)
    {
        var place = result.GetValue(region)?.Split([':', '：'], 2);
        return new GivenIdentity(
            result.GetValue(department),
            place?[0],
            result.GetValue(year),
            result.GetValue(kind) is { } word ? Kinds[word] : null,
            place?.ElementAtOrDefault(1))
        {
            IsComplete = result.GetValue(complete),
        };
    }
}
