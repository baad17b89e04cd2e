using FinalAccounts.Documents.Office;

namespace FinalAccounts.Tests.Documents.Office;

/// <summary>Numbers and dates in the formats that the published sheets have.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(1234.5, "General", "1234.5")]
    [InlineData(0.1 + 0.2, "General", "0.3")]
    [InlineData(2080505, "General", "2080505")]
    [InlineData(-3, "", "-3")]
    [InlineData(1234.565, "0.00", "1234.57")]
    [InlineData(1.005, "0.00", "1.01")]
    [InlineData(0, "0.00", "0.00")]
    [InlineData(-0.001, "0.00", "0.00")]
    [InlineData(1234567.891, "#,##0.00", "1,234,567.89")]
    [InlineData(-1234.5, "#,##0.00", "-1,234.50")]
    [InlineData(0.5, "#,##0", "1")]
    [InlineData(12, "#,##0.00_ ", "12.00")]
    [InlineData(-12, "#,##0.00_);[Red]\\(#,##0.00\\)", "(12.00)")]
    [InlineData(12, "#,##0.00_);[Red]\\(#,##0.00\\)", "12.00")]
    [InlineData(0, "#,##0.00;-#,##0.00;;@", "")]
    [InlineData(-5, "#,##0.00;-#,##0.00;;@", "-5.00")]
    [InlineData(0, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "-")]
    [InlineData(1500, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1,500.00")]
    [InlineData(-1500, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-1,500.00")]
    [InlineData(0.9854, "0.00%", "98.54%")]
    [InlineData(0.5, "0%", "50%")]
    [InlineData(5, "00", "05")]
    [InlineData(5, "0\"辆\"", "5辆")]
    [InlineData(1234.5, "[$¥-804]#,##0.00", "¥1,234.50")]
    [InlineData(123456, "0.00,", "123.46")]
    [InlineData(0, "#", "")]
    [InlineData(0.25, "# ?/?", "0.25")]
    [InlineData(7, "[>=10]0.0;0.00", "7")]
    [InlineData(12.5, "0.##", "12.5")]
    [InlineData(7, "0.00 ", "7.00")]
    public void A_number_is_printed_as_it_is_shown(double number, string format, string printed) => Assert.Equal(printed, NumberFormat.Print(number, format));

    [Theory]
    [InlineData("yyyy-mm-dd", "2025-08-05")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "2025年8月5日")]
    [InlineData("yyyy/m/d h:mm", "2025/8/5 9:07")]
    [InlineData("[$-804]yyyy\"年\"m\"月\";@", "2025年8月")]
    [InlineData("h:mm:ss", "9:07:03")]
    [InlineData("yy.mm", "25.08")]
    public void A_date_is_printed_as_it_is_shown(string format, string printed) => Assert.Equal(printed, DateFormat.Print(new DateTime(2025, 8, 5, 9, 7, 3), format));

    [Theory]
    [InlineData(1, "chineseCounting", "一")]
    [InlineData(10, "chineseCounting", "十")]
    [InlineData(11, "chineseCountingThousand", "十一")]
    [InlineData(20, "chineseCountingThousand", "二十")]
    [InlineData(105, "chineseCountingThousand", "一百零五")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(3, "chineseLegalSimplified", "叁")]
    [InlineData(3, "decimalEnclosedCircleChinese", "③")]
    [InlineData(2, "ideographTraditional", "乙")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(27, "upperLetter", "AA")]
    [InlineData(3, "decimalZero", "03")]
    [InlineData(0, "decimal", "0")]
    public void A_list_number_is_printed_in_its_format(int number, string format, string printed) => Assert.Equal(printed, ListNumber.Print(number, format));
}
