using System.Globalization;

namespace FinalAccounts.Exports.Inspection;

/// <summary>The inspection sheet as a workbook for A4.</summary>
public static class InspectionWorkbook
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["部分", "章节", "检查项目", "是／否／未核对", "问题"];

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(InspectionSheet sheet) => Workbook.Write([new WorkbookSheet("检查表", [12, 24, 28, 10, 60], Rows(sheet), HeadRows: 2) { IsPortrait = true }]);

    private static IEnumerable<IReadOnlyList<WorkbookCell>> Rows(InspectionSheet sheet)
    {
        var checkedAt = sheet.CheckedAt is { } at ? at.AddHours(8).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";
        yield return [sheet.Department, $"{sheet.Year}年度", sheet.Title, "核对时间", checkedAt];
        yield return [.. Headings.Select(WorkbookCell.Head)];
        foreach (var line in sheet.Lines) yield return [line.Item.Part, line.Item.Section, line.Item.Statement, line.Answer.Label(), string.Join('\n', line.Problems)];
        yield return ["说明", "", "", "", InspectionMessages.Legend];
    }
}
