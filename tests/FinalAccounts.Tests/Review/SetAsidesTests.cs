using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Review;
using FinalAccounts.Tests.Storage;
using static FinalAccounts.Tests.Review.FaultySample;

namespace FinalAccounts.Tests.Review;

/// <summary>A finding is set aside with a reason, which holds through versions and checks and is never lost.</summary>
public sealed class SetAsidesTests(TestDatabase test) : IClassFixture<TestDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reason_holds_for_the_next_version_and_the_next_check()
    {
        await StoreAsync("一号局");
        Assert.True((await SetAsync("一号局", "A01", null, "分母按调整后的口径计算")).IsDone);

        await StoreAsync("一号局", (WrongClass, "1,315.07"));
        await new Rechecker(test.DataSource).RecheckAsync(new RecheckScope("一号局") { EvenIfChecked = true }, cancellation: Cancellation);

        var finding = Assert.Single((await ListAsync("一号局")).Findings, finding => finding.Check == "A01");
        Assert.NotNull(finding.Message);
        Assert.Equal(("分母按调整后的口径计算", "甲"), (finding.SetAside!.Reason, finding.SetAside.By));
        Assert.All((await ListAsync("一号局")).Findings.Where(other => other.Check != "A01"), other => Assert.Null(other.SetAside));
    }

    [Fact]
    public async Task A_reason_whose_finding_is_gone_is_still_listed()
    {
        await StoreAsync("二号局");
        Assert.True((await SetAsync("二号局", "A01", null, "口径不同")).IsDone);
        await StoreAsync("二号局", (WrongShare, RightShare));

        var left = Assert.Single((await ListAsync("二号局")).Findings, finding => finding.Check == "A01");

        Assert.Null(left.Message);
        Assert.Equal("口径不同", left.SetAside!.Reason);
    }

    [Fact]
    public async Task Taken_back_it_is_open_again_and_stays_on_record()
    {
        await StoreAsync("三号局");
        Assert.True((await SetAsync("三号局", "A01", null, "笔误")).IsDone);
        Assert.False((await SetAsync("三号局", "A01", null, "再说一次")).IsDone);

        Assert.True((await UsingAsync(review => review.WithdrawAsync(Address("三号局"), "A01", null, "乙", Cancellation))).IsDone);
        Assert.True((await SetAsync("三号局", "A01", null, "另有说明")).IsDone);

        var review = await ListAsync("三号局");
        Assert.Equal("另有说明", Assert.Single(review.Findings, finding => finding.Check == "A01").SetAside!.Reason);
        var withdrawn = Assert.Single(review.Withdrawn);
        Assert.Equal(("笔误", "甲", "乙"), (withdrawn.SetAside!.Reason, withdrawn.SetAside.By, withdrawn.SetAside.WithdrawnBy));
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_with_what_there_is()
    {
        await StoreAsync("四号局");

        var none = await SetAsync("四号局", "T01-1", null, "理由");
        Assert.False(none.IsDone);
        Assert.Contains("A01  --where", none.Message, StringComparison.Ordinal);
        Assert.Contains("没有写明理由", (await SetAsync("四号局", "A01", null, " ")).Message, StringComparison.Ordinal);
        Assert.Contains("没有“无名局”2023年度的报告", (await SetAsync("无名局", "A01", null, "理由")).Message, StringComparison.Ordinal);
        Assert.Contains("无可撤回", (await UsingAsync(review => review.WithdrawAsync(Address("四号局"), "A01", null, "乙", Cancellation))).Message, StringComparison.Ordinal);
        Assert.All((await ListAsync("四号局")).Findings, finding => Assert.Null(finding.SetAside));
    }

    [Fact]
    public async Task Of_several_findings_the_one_meant_must_be_named()
    {
        var read = Read("五号局");
        await new ReportWriter(test.DataSource).WriteAsync(read with { Account = read.Account with { Tables = [.. read.Account.Tables.Select(WithoutTotals)] } }, false, Cancellation);
        var findings = (await ListAsync("五号局")).Findings.GroupBy(finding => finding.Check).First(group => group.DistinctBy(finding => finding.Where).Count() > 1).DistinctBy(finding => finding.Where).ToList();

        var which = await SetAsync("五号局", findings[0].Check, null, "理由");
        Assert.False(which.IsDone);
        Assert.All(findings, finding => Assert.Contains(finding.Where, which.Message, StringComparison.Ordinal));

        Assert.True((await SetAsync("五号局", findings[0].Check, findings[1].Where, "理由")).IsDone);
        Assert.Equal(findings[1].Where, Assert.Single((await ListAsync("五号局")).Findings, finding => finding.SetAside is not null).Where);
    }

    /// <summary>Table 03 with every printed total one 万元 too high.</summary>
    private static AccountTable WithoutTotals(AccountTable table) => table.Table != DisclosureTable.Expenditure ? table : table with
    {
        Lines = [.. table.Lines.Select(line => line with { Facts = [.. line.Facts.Select(fact => fact is { Measure: Measure.ExpenditureTotal, Value: { } value } ? fact with { Value = value + 1 } : fact)] })],
    };

    private Task StoreAsync(string department, params (string, string)[] replaced) => new ReportWriter(test.DataSource).WriteAsync(Read(department, replaced), false, Cancellation);

    private Task<ReviewAnswer> SetAsync(string department, string check, string? where, string reason) => UsingAsync(review => review.SetAsync(Address(department), check, where, reason, "甲", Cancellation));

    private async Task<ReportReview> ListAsync(string department) => (await UsingAsync(review => review.ListAsync(Address(department), Cancellation))).Review!;

    private async Task<T> UsingAsync<T>(Func<SetAsides, Task<T>> act)
    {
        await using var context = test.CreateContext();
        return await act(new SetAsides(context));
    }
}
