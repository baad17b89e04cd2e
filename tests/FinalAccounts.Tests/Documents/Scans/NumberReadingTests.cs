using System.Text;
using FinalAccounts.Documents.Scans;

namespace FinalAccounts.Tests.Documents.Scans;

/// <summary>A number holds only where two models read the same.</summary>
public sealed class NumberReadingTests
{
    private static ReadLine Line(string text, float confidence = 0.9f) => new([new ReadWord(text, 0, 100, confidence)]);

    [Theory]
    [InlineData("2739.56", "2739.56", "2739.56")]
    [InlineData("1，234.50", "1,234.50", "1,234.50")]
    [InlineData("-12.30", "—12.30", "-12.30")]
    [InlineData("2080505", "2080505", "2080505")]
    [InlineData("2739.06", "2739.56", null)]
    [InlineData("2339.D8", "2339.58", null)]
    [InlineData("754.795", "75479.5", null)]
    [InlineData("1234,56", "1234,56", null)]
    [InlineData("12.34.56", "12.34.56", null)]
    [InlineData("", "12.00", null)]
    public void Both_must_agree_on_one_number(string chinese, string latin, string? agreed) =>
        Assert.Equal(agreed, NumberReading.Agreed([Line(chinese)], [Line(latin)])?.Text);

    [Fact]
    public void A_second_look_may_settle_it_at_a_lower_confidence()
    {
        var agreed = NumberReading.Agreed([Line("2739.06", 0.4f), Line("2739.56", 0.9f)], [Line("2739.56"), Line("2739.56")]);

        Assert.Equal("2739.56", agreed?.Text);
        Assert.InRange(agreed!.Value.Confidence, 0.5f, 0.8f);
    }

    [Fact]
    public void Two_numbers_that_are_both_agreed_on_are_none() =>
        Assert.Null(NumberReading.Agreed([Line("2739.06"), Line("2739.56")], [Line("2739.56"), Line("2739.06")]));

    [Theory]
    [InlineData("1,234.50", true)]
    [InlineData("2339.D8", true)]
    [InlineData("O.OO", true)]
    [InlineData("一、一般公共服务支出", false)]
    [InlineData("支出合计", false)]
    public void What_may_be_a_number_is_read_by_both(string text, bool isLikely) => Assert.Equal(isLikely, NumberReading.IsLikely(text));

    [Theory]
    [InlineData("754.75", false)]
    [InlineData("75475", true)]
    [InlineData("-754.75", false)]
    [InlineData("7,54.75", false)]
    public void A_point_that_is_seen_must_be_read(string text, bool isMissed) =>
        Assert.Equal(isMissed, NumberMarks.AreMissed(Drawn((10, 10, 30, 50), (34, 10, 54, 50), (58, 10, 78, 50), (82, 44, 87, 50), (91, 10, 111, 50), (115, 10, 135, 50)), text));

    [Theory]
    [InlineData("-12", false)]
    [InlineData("12", true)]
    public void A_minus_sign_that_is_seen_must_be_read(string text, bool isMissed) =>
        Assert.Equal(isMissed, NumberMarks.AreMissed(Drawn((4, 30, 18, 34), (24, 10, 34, 50), (40, 10, 60, 50)), text));

    private static GreyPicture Drawn(params (int X0, int Y0, int X1, int Y1)[] marks)
    {
        var picture = new GreyPicture(150, 60, [.. Enumerable.Repeat((byte)255, 9_000)]);
        foreach (var (x0, y0, x1, y1) in marks)
        {
            for (var y = y0; y < y1; y++) picture.Row(y)[x0..x1].Fill(20);
        }

        return picture;
    }

    [Fact]
    public void The_programs_table_of_words_becomes_lines()
    {
        var table = new WordTable(3);
        foreach (var line in new[]
        {
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "1\t1\t0\t0\t0\t0\t0\t0\t200\t60\t-1\t",
            "5\t1\t1\t1\t1\t1\t12\t12\t60\t30\t91.5\t支出",
            "5\t1\t1\t1\t1\t2\t74\t12\t60\t30\t40\t合计",
            "1\t2\t0\t0\t0\t0\t0\t0\t200\t60\t-1\t",
            "1\t3\t0\t0\t0\t0\t0\t0\t200\t60\t-1\t",
            "5\t3\t1\t1\t1\t1\t12\t12\t60\t30\t91.5\t754.",
            "5\t3\t1\t1\t1\t2\t150\t12\t60\t30\t96\t75",
            "5\t3\tdamaged",
        })
        {
            Assert.True(table.Take(Encoding.UTF8.GetBytes(line)));
        }

        var lines = table.Lines();

        Assert.Equal(3, table.LastPicture);
        Assert.Equal(["支出合计", "", "754.75"], lines.Select(line => line.Text));
        Assert.Equal(0.4f, lines[0].Confidence, 0.001f);
        Assert.Equal("754.75", lines[2].Spaced(20));
    }
}
