using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Tests.Importing;

/// <summary>A department's reports stay together over its names, and two departments are never taken for one.</summary>
public sealed class RenameTests(TestDatabase test) : IClassFixture<TestDatabase>
{
    private readonly ReportWriter writer = new(test.DataSource);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static FormerName Former(string name) => new(name, new DateOnly(2023, 5, 1), new Place(0));

    [Fact]
    public async Task A_new_name_that_states_the_old_one_takes_the_older_reports_along()
    {
        await WriteAsync("甲商务和粮食局", 2022);
        await WriteAsync("甲商务局", 2024, Former("甲商务和粮食局"));

        Assert.Equal(["甲商务局: 2022 2024 (甲商务和粮食局 曾用)"], await DepartmentsAsync("甲"));
    }

    [Fact]
    public async Task An_older_report_that_comes_later_joins_and_the_newest_name_stays()
    {
        await WriteAsync("乙商务局", 2024, Former("乙商务和粮食局"));
        await WriteAsync("乙商务和粮食局", 2022);

        Assert.Equal(["乙商务局: 2022 2024 (乙商务和粮食局 曾用)"], await DepartmentsAsync("乙"));
    }

    [Fact]
    public async Task Two_rows_turn_out_to_be_one_department()
    {
        await WriteAsync("丙旧局", 2021);
        await WriteAsync("丙新局", 2023);
        await WriteAsync("丙新局", 2024, Former("丙旧局"));

        Assert.Equal(["丙新局: 2021 2023 2024 (丙旧局 曾用)"], await DepartmentsAsync("丙"));
    }

    [Fact]
    public async Task A_former_name_that_still_publishes_stays_apart_with_a_doubt()
    {
        await WriteAsync("丁旧局", 2024);
        await WriteAsync("丁新局", 2024, Former("丁旧局"));

        Assert.Equal(["丁旧局: 2024", "丁新局: 2024 (丁旧局 曾用)"], await DepartmentsAsync("丁"));
        Assert.Equal(1, await IssuesAsync("丁新局", "former-name-kept-apart"));
    }

    [Fact]
    public async Task Of_two_departments_that_came_from_one_the_second_does_not_overwrite_the_first()
    {
        await WriteAsync("戊商粮局", 2022);
        await WriteAsync("戊商务局", 2024, Former("戊商粮局"));
        await WriteAsync("戊粮食局", 2024, Former("戊商粮局"));
        await WriteAsync("戊商粮局", 2021);

        Assert.Equal(["戊商务局: 2022 2024 (戊商粮局 曾用)", "戊粮食局: 2024 (戊商粮局 曾用)", "戊商粮局: 2021"], await DepartmentsAsync("戊"));
        Assert.Equal(1, await IssuesAsync("戊商粮局", "name-held-by-another"));
    }

    [Fact]
    public async Task A_corrected_report_under_the_old_name_is_a_version_of_that_report()
    {
        await WriteAsync("己旧局", 2022);
        await WriteAsync("己新局", 2024, Former("己旧局"));
        var read = HandMade.Account("己旧局", 2022, "更正");
        var outcome = await writer.WriteAsync(read, false, Cancellation);

        Assert.Equal(2, outcome.Version);
        Assert.Equal(["己新局: 2022 2024 (己旧局 曾用)"], await DepartmentsAsync("己"));
    }

    private Task<ImportOutcome> WriteAsync(string department, int year, params FormerName[] former) =>
        writer.WriteAsync(HandMade.Account(department, year, formerNames: former), false, Cancellation);

    private async Task<List<string>> DepartmentsAsync(string start)
    {
        await using var context = test.CreateContext();
        var departments = await context.Departments.Include(d => d.Names).Include(d => d.Reports).Where(d => d.Name.StartsWith(start)).OrderBy(d => d.Id).ToListAsync(Cancellation);
        return [.. departments.Select(d =>
            $"{d.Name}: {string.Join(' ', d.Reports.Select(r => r.Year).Order())} {string.Join(' ', d.Names.Where(n => n.IsFormer).Select(n => $"({n.Name} 曾用)"))}".TrimEnd())];
    }

    private async Task<int> IssuesAsync(string department, string code)
    {
        await using var context = test.CreateContext();
        return await context.Issues.CountAsync(issue => issue.Code == code && context.Versions.Any(v => v.Id == issue.VersionId && v.DepartmentName == department), Cancellation);
    }
}
