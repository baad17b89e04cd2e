using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Accounts;
using FinalAccounts.Bench.Generation.Plans;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Samples;

public sealed class GeneratorTests
{
    [Fact]
    public void Counties_have_codes_and_names_of_their_own()
    {
        var counties = Enumerable.Range(0, 5000).Select(Regions.County).ToList();

        Assert.Equal(5000, counties.Select(county => county.Code).Distinct().Count());
        Assert.Equal(5000, counties.Select(county => county.FullName).Distinct().Count());
        Assert.All(counties, county => Assert.Matches("^99[0-9]{4}$", county.Code));
    }

    [Fact]
    public void The_same_year_has_the_same_figures_whatever_range_is_asked_for()
    {
        var department = Departments.Samples[0];
        var alone = AccountGenerator.Years(department, 2023, 2023).Single();
        var among = AccountGenerator.Years(department, 2020, 2024).Single(account => account.Year == 2023);

        Assert.Equal(alone.Items, among.Items);
        Assert.Equal(alone.Previous!.Items, among.Previous!.Items);
    }

    [Fact]
    public void Years_differ() =>
        Assert.Equal(8, AccountGenerator.Years(Departments.Samples[0], 2017, 2024).Select(account => account.Sum(item => item.Expenditure)).Distinct().Count());

    [Fact]
    public void No_balance_is_below_zero() => Assert.All(
        Departments.Many(200).SelectMany(department => AccountGenerator.Years(department, 2020, 2024)).SelectMany(account => account.Items),
        item => Assert.True(item.Closing >= 0 && item.Revenue >= 0 && item.OtherRevenue >= 0));

    [Theory]
    [InlineData(12345L, 100L, "12345.00")]
    [InlineData(-1L, 300L, "0.33")]
    [InlineData(1L, 16L, "6.25")]
    [InlineData(1005L, 100000L, "1.01")]
    public void Percentages_are_rounded_half_away_from_zero(long part, long whole, string printed) => Assert.Equal(printed, Amounts.Percent(part, whole));

    [Fact]
    public void Printing_in_yuan_multiplies_by_ten_thousand() => Assert.Equal("6,596,600.00", Amounts.Print(65966, AmountUnit.Yuan, thousands: true));

    [Fact]
    public void A_mix_has_every_form()
    {
        var files = GeneratedFiles.Many(16, 1, "mix", AmountUnit.TenThousandYuan).ToList();

        Assert.Equal(16, files.Select(file => file.Name).Distinct().Count());
        Assert.Equal([".html", ".txt"], files.Select(file => Path.GetExtension(file.Name)).Distinct().Order());
        Assert.All(files, file => Assert.InRange(file.Document.Facts().Count(), 200, 700));
    }
}
