using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Checks;

/// <summary>A document whose tables stand as lines of text: they are not read, which is said, and nobody is accused of what follows from it.</summary>
public sealed class TablesInTextTests
{
    private static readonly GivenIdentity Identity = new(null, "990100", null, null, "虚构省云汀市");

    /// <summary>A sample with every grid printed as lines, each a row or each a cell.</summary>
    private static ReadAccount Flattened(string sample, bool byCell)
    {
        var document = DocumentReaders.Read(SourceFile.Load(Path.Combine(Repository.Root, "samples", sample)));
        var blocks = new List<Block>();
        foreach (var block in document.Blocks)
        {
            if (block is not Grid grid)
            {
                blocks.Add(block with { Ordinal = blocks.Count });
                continue;
            }

            var rows = grid.Rows.Select(row => row.Select(cell => cell.Text).Where(text => text.Length > 0));
            foreach (var line in byCell ? rows.SelectMany(row => row) : rows.Select(row => string.Join(' ', row)).Where(row => row.Length > 0)) blocks.Add(new Paragraph(blocks.Count, line, line));
        }

        return AccountReader.Read(document with { Blocks = blocks }, Identity);
    }

    [Theory]
    [InlineData("commerce-2022.txt", true)]
    [InlineData("commerce-2022.txt", false)]
    [InlineData("culture-2022.html", true)]
    [InlineData("culture-2022.html", false)]
    public void Nothing_is_read_guessed_or_accused(string sample, bool byCell)
    {
        var read = Flattened(sample, byCell);

        var tables = read.Account.Tables.Where(table => table.Table is not null).ToList();
        Assert.DoesNotContain(tables, table => table.Lines.Count > 0 || table.Status == TableStatus.Absent);
        Assert.All(tables.Where(table => table.Status == TableStatus.Present), table => Assert.Contains(read.Account.Issues, issue => issue.Code == "table-not-read" && issue.Place == table.Place));
        Assert.DoesNotContain(AccountChecker.Check(CheckedAccounts.Of(read)).Findings, finding => finding.Outcome.Severity != FindingSeverity.Information);
    }

    [Fact]
    public void A_share_of_what_the_text_does_not_say_is_not_checked()
    {
        var findings = AccountChecker.Check(CheckedAccounts.Of(Flattened("commerce-2022.txt", byCell: true)));

        Assert.Contains(findings.NotApplicable, outcome => outcome.Check == "A01" && outcome.Message.Contains("没有写明总额", StringComparison.Ordinal));
    }
}
