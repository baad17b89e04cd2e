using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using static FinalAccounts.Tests.Review.FaultySample;

namespace FinalAccounts.Tests.Queries;

/// <summary>A new version shows which earlier findings are gone, stay, or are new.</summary>
public sealed class FindingChangesTests(TestDatabase test) : IClassFixture<TestDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_corrected_share_is_gone_and_a_class_with_another_amount_stays()
    {
        var changes = await CompareAsync("甲局", Read("甲局"), Read("甲局", (WrongShare, RightShare), (WrongClass, "1,315.07")));

        Assert.Equal((1, 2, true), (changes.NumberBefore, changes.Number, changes.SameCatalogue));
        Assert.Equal(FindingFate.Gone, Assert.Single(changes.Changes, change => change.Check == "A01").Fate);
        var stays = Assert.Single(changes.Changes, change => change.Check == "T03-2" && change.Where.Contains("205", StringComparison.Ordinal));
        Assert.Equal((FindingFate.Stays, 132.42m, 133.42m), (stays.Fate, stays.Before, stays.After));
        Assert.DoesNotContain(changes.Changes, change => change.Fate == FindingFate.New && change.Check == "A01");
    }

    [Fact]
    public async Task A_fault_that_the_version_before_had_not_is_new()
    {
        var changes = await CompareAsync("乙局", Read("乙局", (WrongShare, RightShare)), Read("乙局"));

        var added = Assert.Single(changes.Changes, change => change.Check == "A01");
        Assert.Equal((FindingFate.New, null), (added.Fate, added.Before));
        Assert.NotNull(added.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_checked_again_is_not_called_mended()
    {
        var read = Read("丙局");
        var without = Read("丙局", (WrongShare, RightShare));
        var tables = without.Account.Tables.Select(table => table.Table == DisclosureTable.Expenditure ? table with { Status = TableStatus.Absent, Lines = [] } : table);

        var changes = await CompareAsync("丙局", read, without with { Account = without.Account with { Tables = [.. tables] } });

        Assert.All(changes.Changes.Where(change => change is { Check: "T03-2", Ordinal: null }), change => Assert.Equal(FindingFate.NotChecked, change.Fate));
        Assert.Contains(changes.Changes, change => change is { Check: "T03-2", Fate: FindingFate.NotChecked });
    }

    [Fact]
    public async Task The_first_version_has_nothing_to_be_compared_with()
    {
        await new ReportWriter(test.DataSource).WriteAsync(Read("丁局"), false, Cancellation);
        await using var context = test.CreateContext();
        Assert.Null(await context.FindFindingChangesAsync(await VersionAsync(context, "丁局", 1), Cancellation));
    }

    private async Task<VersionComparison> CompareAsync(string department, ReadAccount first, ReadAccount second)
    {
        var writer = new ReportWriter(test.DataSource);
        await writer.WriteAsync(first, false, Cancellation);
        await writer.WriteAsync(second, false, Cancellation);
        await using var context = test.CreateContext();
        return (await context.FindFindingChangesAsync(await VersionAsync(context, department, 2), Cancellation))!;
    }

    private static Task<int> VersionAsync(FinalAccounts.Storage.FinalAccountsContext context, string department, int number) =>
        context.Versions.Where(v => v.DepartmentName == department && v.Number == number).Select(v => v.Id).SingleAsync(Cancellation);
}
