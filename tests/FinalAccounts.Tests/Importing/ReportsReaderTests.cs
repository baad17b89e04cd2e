using System.Text;
using FinalAccounts.Documents;
using FinalAccounts.Importing;
using FinalAccounts.Model;
using FinalAccounts.Tests.Documents.Archives;

namespace FinalAccounts.Tests.Importing;

/// <summary>Several files: which belong to one report, and what becomes of what they print alike or differently.</summary>
[Collection("archives")]
public sealed class ReportsReaderTests
{
    [Fact]
    public void Tables_come_from_one_file_and_the_narrative_from_another()
    {
        var read = Single(Bundles.Expenditure(null, name: "1附表.html"), Bundles.Narrative("云溪市商务局", "2说明.html"));

        Assert.Equal(["2说明.html", "1附表.html"], read.Document.Files.Select(file => file.File.Name));
        Assert.Equal(("云溪市商务局", 2024), (read.Account.Department.CanonicalName, read.Account.Year));
        var table = read.Account.Tables.Single(table => table.Table == DisclosureTable.Expenditure);
        Assert.Equal(100.00m, table.Lines[0].Facts[0].Value);
        Assert.Equal("1附表.html", read.Document.FileOf(table.Lines[0].Facts[0].Place.Block).File.Name);
        Assert.Equal(5, read.Account.Sections.Count);
        for (var i = 0; i < read.Document.Blocks.Count; i++) Assert.Equal(i, read.Document.Blocks[i].Ordinal);
    }

    [Fact]
    public void The_same_table_twice_is_one()
    {
        var read = Single(Bundles.Narrative("云溪市商务局"), Bundles.Expenditure("云溪市商务局", name: "1.html"), Bundles.Expenditure("云溪市商务局", name: "2.html", project: " 40.00"));

        var table = read.Account.Tables.Single(table => table.Table == DisclosureTable.Expenditure);
        Assert.All(table.Lines.SelectMany(line => line.Facts), fact => Assert.NotEqual(CellState.Unreadable, fact.State));
        Assert.DoesNotContain(read.Account.Tables, extra => extra.Table is null);
        var issue = Assert.Single(read.Account.Issues, issue => issue.Code == "table-in-two-files");
        Assert.Equal(IssueSeverity.Note, issue.Severity);
        Assert.Contains("“2.html”", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_two_files_print_a_cell_differently_neither_is_chosen()
    {
        var read = Single(Bundles.Narrative("云溪市商务局"), Bundles.Expenditure("云溪市商务局", name: "1.html"), Bundles.Expenditure("云溪市商务局", "100.10", "40.10", "2.html"));

        var table = read.Account.Tables.Single(table => table.Table == DisclosureTable.Expenditure);
        var disputed = table.Lines.SelectMany(line => line.Facts).Where(fact => fact.State == CellState.Unreadable).ToList();
        Assert.Equal(8, disputed.Count);
        Assert.All(disputed, fact => Assert.Null(fact.Value));
        Assert.Contains(disputed, fact => fact.Printed is "100.00");
        Assert.Equal(60.00m, table.Lines[0].Facts.Single(fact => fact.Measure == Measure.BasicExpenditure).Value);
        var issue = Assert.Single(read.Account.Issues, issue => issue.Code == "table-copies-differ");
        Assert.Equal(IssueSeverity.Doubt, issue.Severity);
        Assert.Contains("有8处数字不同：“合计”的“本年支出合计”前者印“100.00”（b", issue.Message, StringComparison.Ordinal);
        Assert.Contains("后者印“100.10”（b", issue.Message, StringComparison.Ordinal);
        Assert.Single(read.Account.Tables, extra => extra.Table is null);
    }

    [Fact]
    public void One_archive_may_hold_several_reports()
    {
        var reading = Read(
            Bundles.Narrative("云溪市商务局", "商务/说明.html"), Bundles.Expenditure("云溪市商务局", name: "商务/表.html"),
            Bundles.Narrative("云溪市教育局", "教育/说明.html"), Bundles.Expenditure("云溪市教育局", "90.00", "30.00", "教育/表.html"),
            Bundles.Expenditure(null, "80.00", "20.00", "无名.html"));

        Assert.Equal([("云溪市商务局", 100.00m), ("云溪市教育局", 90.00m)], reading.Reports.Select(read => (read.Account.Department.CanonicalName, read.Account.Tables[2].Lines[0].Facts[0].Value!.Value)));
        var refused = Assert.Single(reading.Refused);
        Assert.Equal(("提交.zip/无名.html", "department-uncertain"), (refused.Path, refused.Reason.Code));
        Assert.Contains("云溪市商务局、云溪市教育局", refused.Reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_part_of_a_report_is_said_and_spoils_nothing()
    {
        var budget = Bundles.Page("预算.html", ["云溪市商务局2025年部门预算", "第一部分 部门预算概况", "第二部分 2025年部门预算表", "收入预算总表", "支出预算总表"]);
        var reading = Read(Bundles.Narrative("云溪市商务局"), budget, Bundles.Page("通知.html", ["关于召开座谈会的通知", "请各单位派员参加。"]), new SourceFile("章.ps", [.. "%!PS"u8]), new SourceFile("空.txt", []));

        var read = Assert.Single(reading.Reports);
        Assert.Equal(["not-a-final-account", "not-a-final-account", "binary-file", "empty-file"], reading.Refused.Select(refused => refused.Reason.Code));
        Assert.Equal(4, read.Account.Issues.Count(issue => issue.Code == "file-not-read"));
        Assert.Equal(2, read.Account.Issues.Count(issue => issue is { Code: "file-not-read", Severity: IssueSeverity.Doubt }));
    }

    [Fact]
    public void A_department_given_for_an_archive_of_several_is_refused()
    {
        var archive = Packed.Zip(Bundles.Members(Bundles.Narrative("云溪市商务局", "1.html"), Bundles.Narrative("云溪市教育局", "2.html")));

        var refusal = Assert.Throws<UnreadableFileException>(() => ReportsReader.Read(archive, Bundles.Given with { Department = "云溪市商务局" }));

        Assert.Equal("several-reports", refusal.Code);
    }

    [Fact]
    public void Files_given_together_are_one_report()
    {
        var reading = ReportsReader.ReadTogether([Bundles.Expenditure(null), Bundles.Narrative("云溪市商务局")], Bundles.Given);

        Assert.Equal(["说明.html", "附表.html"], Assert.Single(reading.Reports).Document.Files.Select(file => file.File.Name));
    }

    [Fact]
    public void Files_of_two_departments_are_not_one_report()
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => ReportsReader.ReadTogether([Bundles.Narrative("云溪市商务局", "1.html"), Bundles.Narrative("云溪市教育局", "2.html")], Bundles.Given));

        Assert.Equal("several-reports", refusal.Code);
    }

    [Fact]
    public void One_unreadable_file_among_those_given_together_refuses_all() =>
        Assert.Equal("binary-file", Assert.Throws<UnreadableFileException>(() => ReportsReader.ReadTogether([Bundles.Narrative("云溪市商务局"), new SourceFile("章.ps", [.. "%!PS"u8])], Bundles.Given)).Code);

    [Fact]
    public void An_announced_attachment_is_missed_until_it_is_there()
    {
        var narrative = Bundles.Narrative("云溪市商务局", more: "2024年度部门决算公开表格详见附件。");

        var alone = AccountReader.Read(narrative, Bundles.Given).Account;
        var whole = Single(narrative, Bundles.Expenditure(null)).Account;

        Assert.Equal(TableStatus.AnnouncedElsewhere, Expenditure(alone).Status);
        Assert.Contains("支出决算表", Assert.Single(alone.Issues, issue => issue.Code == "attachment-absent").Message, StringComparison.Ordinal);
        Assert.Equal(TableStatus.Present, Expenditure(whole).Status);
        Assert.DoesNotContain(whole.Issues, issue => issue.Code == "attachment-absent");

        static AccountTable Expenditure(FinalAccount account) => account.Tables.Single(table => table.Table == DisclosureTable.Expenditure);
    }

    [Fact]
    public void Announced_scorecards_are_missed_until_they_are_there()
    {
        var narrative = Bundles.Narrative("云溪市商务局", more: "项目支出绩效自评表详见附件。");

        Assert.Single(AccountReader.Read(narrative, Bundles.Given).Account.Issues, issue => issue.Code == "attachment-absent");
        Assert.DoesNotContain(Single(narrative, Bundles.Scorecard("附件.html", "98.50")).Account.Issues, issue => issue.Code == "attachment-absent");
    }

    /// <summary>The same report in two formats: its text is read once; a paragraph that differs is read from both, and said.</summary>
    [Fact]
    public void A_text_twice_is_read_once()
    {
        var page = Bundles.Narrative("云溪市商务局", "决算.html");
        var other = Encoding.UTF8.GetString(page.Bytes).Replace("</p>", " </p>", StringComparison.Ordinal);
        var alone = AccountReader.Read(page, Bundles.Given).Account;

        var same = Single(page, new SourceFile("决算2.html", Encoding.UTF8.GetBytes(other))).Account;
        Assert.Equal(alone.Figures.Count, same.Figures.Count);
        Assert.Equal(alone.Sections.Count, same.Sections.Count);
        Assert.Single(same.Issues, issue => issue.Code == "text-in-two-files");
    }

    [Fact]
    public void A_paragraph_that_differs_between_two_copies_is_said()
    {
        var page = Bundles.Narrative("云溪市商务局", "1.html", "本部门2024年度公务接待费支出2.00万元，比上年减少0.50万元，下降20.00%。");
        var more = string.Concat(Enumerable.Range(0, 20).Select(number => $"<p>本部门第{number}项商务工作按照年初计划完成，资金使用符合财务制度的各项规定，没有结转资金。</p>"));
        byte[] With(string receptions) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(page.Bytes).Replace("</body>", more + "</body>", StringComparison.Ordinal).Replace("2.00万元", receptions, StringComparison.Ordinal));

        var account = Single(new SourceFile("1.html", With("2.00万元")), new SourceFile("2.html", With("3.00万元"))).Account;

        Assert.Single(account.Issues, issue => issue is { Code: "text-copies-differ", Severity: IssueSeverity.Doubt });
        Assert.Equal([2.00m, 3.00m], account.Figures.Where(figure => figure.Kind == FigureKind.Amount && figure.Value is 2.00m or 3.00m).Select(figure => figure.Value));
    }

    [Fact]
    public void The_same_scorecard_twice_is_one_and_a_different_one_is_said()
    {
        var same = Single(Bundles.Narrative("云溪市商务局"), Bundles.Scorecard("1.html", "98.50"), Bundles.Scorecard("2.html", "98.50 ")).Account;
        var different = Single(Bundles.Narrative("云溪市商务局"), Bundles.Scorecard("1.html", "98.50"), Bundles.Scorecard("2.html", "95.00")).Account;

        Assert.Single(same.Scorecards);
        Assert.Single(same.Issues, issue => issue is { Code: "scorecard-in-two-files", Severity: IssueSeverity.Note });
        Assert.Equal(["98.50", "95.00"], different.Scorecards.Select(card => card.TotalScore));
        var issue = Assert.Single(different.Issues, issue => issue is { Code: "scorecard-copies-differ", Severity: IssueSeverity.Doubt });
        Assert.Contains("“总分”前者印“98.50”，后者印“95.00”", issue.Message, StringComparison.Ordinal);
    }

    /// <summary>A file's beginning is not under the last heading of the file before, and its headings start anew.</summary>
    [Fact]
    public void Sections_end_with_their_file()
    {
        var read = ReportsReader.ReadTogether([Bundles.Narrative("云溪市商务局", "1.html"), Bundles.Page("2.html", ["云溪市商务局整体支出绩效自评报告", "本年支出总计55.00万元，比上年增加5.00万元。", "一、基本情况", "（一）机构情况", "云溪市商务局内设四个科室，分别负责商务工作的各个方面。"])], Bundles.Given).Reports[0];

        var second = read.Document.Files[1].First;
        Assert.All(read.Account.Sections.Where(section => section.Place.Block < second), section => Assert.True(section.LastBlock < second));
        Assert.Null(read.Account.Figures.First(figure => figure.Value == 55.00m).Section);
        Assert.Null(read.Account.Sections.First(section => section.Title == "基本情况").Parent);
        Assert.Equal(read.Account.Sections.Select((_, i) => i), read.Account.Sections.Select(section => section.Ordinal));
    }

    private static ReportsReading Read(params SourceFile[] files) => ReportsReader.Read(Packed.Zip(Bundles.Members(files)), Bundles.Given);

    private static ReadAccount Single(params SourceFile[] files)
    {
        var reading = Read(files);
        Assert.Empty(reading.Refused);
        return Assert.Single(reading.Reports);
    }
}
