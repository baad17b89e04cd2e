using FinalAccounts.Checks;
using FinalAccounts.Exports.Inspection;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Exports;

/// <summary>检查表: 是, 否 or 未核对, and never a guess.</summary>
public sealed class InspectionSheetTests
{
    private static readonly Dictionary<DisclosureTable, TableStatus> AllPresent = DisclosureTables.All.ToDictionary(table => table, _ => TableStatus.Present);

    [Fact]
    public void Every_check_answers_a_line_and_only_known_checks_do()
    {
        var asked = InspectionItems.All.SelectMany(item => item.Checks.Select(check => (check, item.Where))).ToList();

        Assert.Empty(CheckCatalogue.All.Select(check => check.Id).Except(asked.Select(entry => entry.check)));
        Assert.Empty(asked.Select(entry => entry.check).Except(CheckCatalogue.All.Select(check => check.Id)));
        Assert.Equal(asked.Count, asked.Distinct().Count());
    }

    [Fact]
    public void The_sections_of_C03_are_the_checks_own()
    {
        var sections = CheckCatalogue.Find("C03")!.Formula.Split('、');

        Assert.Equal(sections.Order(), InspectionItems.All.Select(item => item.Where).OfType<string>().Order());
    }

    [Fact]
    public void Where_all_holds_every_line_but_timeliness_is_yes()
    {
        var sheet = InspectionSheet.Of(CheckedReports.Of(), AllPresent);

        var other = Assert.Single(sheet.Lines, line => line.Answer != InspectionAnswer.Yes);
        Assert.Equal(InspectionItems.Timeliness, other.Item.Part);
        Assert.Equal(InspectionAnswer.NotChecked, other.Answer);
        Assert.Contains("未知", Assert.Single(other.Problems));
    }

    [Fact]
    public void A_failure_is_a_no_in_its_line_alone()
    {
        var sheet = InspectionSheet.Of(CheckedReports.Of(CheckedReports.Failure("X03-05", "05表“201”"), CheckedReports.Failure("C03", "政府采购说明", FindingSeverity.Warning)), AllPresent);

        var no = sheet.Lines.Where(line => line.Answer == InspectionAnswer.No).ToList();
        Assert.Equal(["有政府采购说明", "与05表一致"], no.Select(line => line.Item.Statement));
        Assert.StartsWith("03", no[1].Item.Section);
        Assert.Equal("〔X03-05〕05表“201”与各部分之和不一致。", Assert.Single(no[1].Problems));
    }

    [Fact]
    public void One_cause_is_told_once()
    {
        var findings = new[] { new Finding(CheckedReports.Failure("T03-1", "03表“合计”"), 1, IsPrimary: true), new Finding(CheckedReports.Failure("T03-2", "03表“201”"), 1, IsPrimary: false) };
        var line = LineOf(CheckedReports.Of(findings, []), "T03-1");

        Assert.Equal(["〔T03-1〕03表“合计”与各部分之和不一致。", "〔T03-2〕03表“201”：与〔T03-1〕03表“合计”可能出于同一原因。"], line.Problems);
    }

    [Fact]
    public void Rounding_is_a_yes_and_a_note_stands_beside_one()
    {
        Assert.Equal(InspectionAnswer.Yes, LineOf(CheckedReports.Of(CheckedReports.Rounding("T01-2", "01表")), "T01-2").Answer);
        var note = LineOf(CheckedReports.Of(CheckedReports.Failure("W08", "全文", FindingSeverity.Information)), "W08");
        Assert.Equal(InspectionAnswer.Yes, note.Answer);
        Assert.Contains("提示：", Assert.Single(note.Problems));
    }

    [Fact]
    public void What_could_not_be_checked_is_not_called_right()
    {
        var report = CheckedReports.Of([.. InspectionItems.All.Single(item => item.Checks.Contains("T07-1")).Checks.Select(check => CheckedReports.Unchecked(check, "07表", "本文件中没有07表。"))]);

        var line = LineOf(report, "T07-1");

        Assert.Equal(InspectionAnswer.NotChecked, line.Answer);
        Assert.Equal("本文件中没有07表。", Assert.Single(line.Problems));
        Assert.Contains("另有1处未能核对。", LineOf(CheckedReports.Of(CheckedReports.Unchecked("T01-3", "01表", "空白。")), "T01-3").Problems);
    }

    [Fact]
    public void A_finding_set_aside_is_no_longer_a_no_and_its_reason_is_told()
    {
        var report = CheckedReports.Of(CheckedReports.Failure("T01-1", "01表")) with { SetAsides = [new SetAsideFinding("T01-1", "01表", "上级批复如此", CheckedReports.CheckedAt)] };

        var line = LineOf(report, "T01-1");

        Assert.Equal(InspectionAnswer.Yes, line.Answer);
        Assert.Contains("上级批复如此", Assert.Single(line.Problems));
    }

    [Theory]
    [InlineData(TableStatus.Absent, "02", InspectionAnswer.No)]
    [InlineData(TableStatus.Absent, "10", InspectionAnswer.NotChecked)]
    [InlineData(TableStatus.AnnouncedElsewhere, "02", InspectionAnswer.NotChecked)]
    [InlineData(TableStatus.EmptyByStatement, "02", InspectionAnswer.Yes)]
    public void A_table_is_published_or_not_or_it_is_not_known(TableStatus status, string table, InspectionAnswer answer)
    {
        var standard = DisclosureTables.Parse(table)!.Value;
        var sheet = InspectionSheet.Of(CheckedReports.Of(), new Dictionary<DisclosureTable, TableStatus>(AllPresent) { [standard] = status });

        var line = sheet.Lines.Single(line => line.Item.Published == standard);

        Assert.Equal(answer, line.Answer);
        Assert.NotEmpty(line.Problems);
    }

    [Fact]
    public void A_table_that_may_be_among_those_not_understood_is_not_called_missing()
    {
        var report = CheckedReports.Of(CheckedReports.Unchecked("C01", "公开表", "文件中有未能识别的表，不能断定没有公开。"));
        var sheet = InspectionSheet.Of(report, new Dictionary<DisclosureTable, TableStatus>(AllPresent) { [DisclosureTable.Revenue] = TableStatus.Absent });

        Assert.Equal(InspectionAnswer.NotChecked, sheet.Lines.Single(line => line.Item.Published == DisclosureTable.Revenue).Answer);
    }

    private static InspectionLine LineOf(CheckedReport report, string check) => InspectionSheet.Of(report, AllPresent).Lines.Single(line => line.Item.Checks.Contains(check));
}
