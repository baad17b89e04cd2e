using System.Globalization;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using FinalAccounts.Exports;
using FinalAccounts.Exports.Inspection;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Exports;

/// <summary>Findings as JSON, CSV and XLSX, read back.</summary>
public sealed class FindingsExportTests
{
    /// <summary>The reader of workbooks asks for an old code page, whichever test runs first.</summary>
    static FindingsExportTests() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    private static readonly CheckedReport Report = CheckedReports.Of(
        [new Finding(CheckedReports.Failure("T03-1", "03表“合计”"), 1, IsPrimary: true), new Finding(CheckedReports.Failure("T03-2", "=1+1\u0007𬭎"), 1, IsPrimary: false), new Finding(CheckedReports.Failure("W01", "全文", FindingSeverity.Warning), 2, IsPrimary: true)],
        [CheckedReports.Rounding("T01-2", "01表"), CheckedReports.Unchecked("T07-1", "07表", "空表。")]) with
    {
        SetAsides = [new SetAsideFinding("W01", "全文", "并非占位", CheckedReports.CheckedAt)],
    };

    /// <summary>Set UPDATE_SCHEMA=1 to write docs/findings.schema.json anew after a change of the type.</summary>
    [Fact]
    public void The_schema_in_docs_is_that_of_the_type()
    {
        var path = Path.Combine(Repository.Root, "docs", "findings.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") File.WriteAllText(path, FindingsJson.Schema());
        Assert.Equal(File.ReadAllText(path), FindingsJson.Schema());
    }

    [Fact]
    public void JSON_is_one_line_that_reads_back_strictly()
    {
        var json = FindingsJson.Serialize(FindingsDocument.From(Report));

        Assert.DoesNotContain('\n', json);
        var back = FindingsJson.Parse(json);
        Assert.Equal((2, 1), (back.Findings.Count, back.NotApplicable));
        Assert.Equal("=1+1\u0007𬭎", Assert.Single(back.Findings[0].Related).Where);
        Assert.Equal((4m, 0.015m, "万元"), (back.Findings[0].Difference!.Value, back.Findings[0].Tolerance!.Value, back.Findings[0].Unit));
        Assert.Equal(["b3r1c2"], back.Findings[0].Places);
        Assert.Null(back.Findings[0].SetAside);
        Assert.Equal(new FindingsDocument.SetAsideView("并非占位", CheckedReports.CheckedAt), back.Findings[1].SetAside);
        Assert.Equal("passed", Assert.Single(back.Rounding).Outcome);
        Assert.Equal(new FindingsDocument.UncheckedView("T07-1", "07表", "空表。"), Assert.Single(back.NotChecked));
    }

    [Fact]
    public void CSV_has_a_line_for_each_finding_and_those_of_one_cause_share_its_number()
    {
        using var text = new StringWriter();
        FindingsCsv.Write(text, FindingsDocument.From(Report));

        using var csv = new CsvReader(new StringReader(text.ToString()), CultureInfo.InvariantCulture);
        Assert.True(csv.Read() && csv.ReadHeader());
        Assert.Equal(FindingsCsv.Headings, csv.HeaderRecord);
        var lines = new List<string>();
        while (csv.Read()) lines.Add($"{csv["cause"]}|{csv["check"]}|{csv["outcome"]}|{csv["difference"]}|{csv["set_aside"]}");
        Assert.Equal(["1|T03-1|failed|4|", "1|T03-2|failed|4|", "2|W01|failed|4|并非占位", "|T01-2|passed|0.01|"], lines);
    }

    [Fact]
    public void XLSX_keeps_numbers_as_numbers_and_words_as_words()
    {
        var sheets = Read(FindingsWorkbook.Write(Report));

        Assert.Equal(["待核实", "涉及的原文", "四舍五入", "未核对", "各项关系"], sheets.Select(sheet => sheet.Name));
        var findings = sheets[0].Rows;
        Assert.Equal(FindingsWorkbook.Headings, findings[0].Select(cell => (string)cell!));
        Assert.Equal([1.0, 1.0, 2.0], findings.Skip(1).Select(row => row[0]));
        Assert.Equal((4.0, 0.015, "1,234.50"), (findings[1][6], findings[1][7], findings[1][4]));
        Assert.Equal("=1+1𬭎", findings[2][3]);
        Assert.Equal("并非占位", findings[3][11]);
        Assert.Equal(["03表“合计”", "1,234.50", "b3r1c2"], sheets[1].Rows[1][3..]);
        Assert.Equal(["T07-1", "空表。"], new[] { sheets[3].Rows[1][0], sheets[3].Rows[1][3] });
        Assert.Equal(FinalAccounts.Checks.CheckCatalogue.All.Count + 1, sheets[4].Rows.Count);
    }

    [Fact]
    public void The_inspection_sheet_is_one_sheet_with_a_row_for_each_line()
    {
        var sheet = InspectionSheet.Of(Report, DisclosureTables.All.ToDictionary(table => table, _ => TableStatus.Present));

        var rows = Assert.Single(Read(InspectionWorkbook.Write(sheet))).Rows;

        Assert.Contains("云溪市商务局    2024年度", (string)rows[0][0]!);
        Assert.Equal(InspectionWorkbook.Headings, rows[1].Select(cell => (string)cell!));
        Assert.Equal(sheet.Lines.Count + 2, rows.Count);
        Assert.Contains(rows, row => (string?)row[2] == "表内关系成立" && ((string)row[1]!).StartsWith("03", StringComparison.Ordinal) && (string?)row[3] == "否");
    }

    /// <summary>The sheets as another program reads them; the file must be valid by the format's own rules.</summary>
    private static IReadOnlyList<(string Name, IReadOnlyList<object?[]> Rows)> Read(byte[] file)
    {
        using (var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false))
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));

        var sheets = new List<(string, IReadOnlyList<object?[]>)>();
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }
}
