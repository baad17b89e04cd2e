using System.Globalization;
using FinalAccounts.Layouts;

namespace FinalAccounts.Tests.Layouts;

public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("4,733.14", "4733.14", "0.01")]
    [InlineData("4733.14", "4733.14", "0.01")]
    [InlineData("4，733.14", "4733.14", "0.01")]
    [InlineData("0.00", "0.00", "0.01")]
    [InlineData("0", "0", "1")]
    [InlineData("12", "12", "1")]
    [InlineData("1,234,567.8", "1234567.8", "0.1")]
    [InlineData("-1.00", "-1.00", "0.01")]
    [InlineData("－1.00", "-1.00", "0.01")]
    [InlineData("—1.00", "-1.00", "0.01")]
    [InlineData("(1.00)", "-1.00", "0.01")]
    [InlineData("（1.00）", "-1.00", "0.01")]
    [InlineData("４，７３３．１４", "4733.14", "0.01")]
    [InlineData("4,733. 14", "4733.14", "0.01")]
    [InlineData("4,\n733.14", "4733.14", "0.01")]
    [InlineData("4,73 3.14", "4733.14", "0.01")]
    [InlineData("- 5.00", "-5.00", "0.01")]
    public void A_number_is_read_with_its_last_place(string printed, string value, string step)
    {
        var number = PrintedNumber.Read(printed);

        Assert.Equal(PrintedKind.Number, number.Kind);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value);
        Assert.Equal(decimal.Parse(step, CultureInfo.InvariantCulture), number.Step);
    }

    [Theory]
    [InlineData("22.00 8.77")]
    [InlineData("1,2345.6")]
    [InlineData("12,34")]
    [InlineData("1.2.3")]
    [InlineData("98.5%")]
    [InlineData("0.5.")]
    [InlineData("8.7 7")]
    [InlineData("3 4")]
    [InlineData("10*")]
    [InlineData("007")]
    public void What_is_not_one_number_stays_unreadable(string printed) => Assert.Equal(PrintedKind.Garbled, PrintedNumber.Read(printed).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_is_blank(string printed) => Assert.Equal(PrintedKind.Blank, PrintedNumber.Read(printed).Kind);

    [Theory]
    [InlineData("——")]
    [InlineData("---")]
    [InlineData("—")]
    [InlineData("－")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData("不适用")]
    public void A_dash_is_not_applicable(string printed) => Assert.Equal(PrintedKind.Dash, PrintedNumber.Read(printed).Kind);

    [Theory]
    [InlineData("12.5万元")]
    [InlineData("合计")]
    [InlineData("abc")]
    public void Words_are_words(string printed) => Assert.Equal(PrintedKind.Words, PrintedNumber.Read(printed).Kind);
}
