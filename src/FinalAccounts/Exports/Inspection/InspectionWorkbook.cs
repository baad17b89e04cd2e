using System.Globalization;

namespace FinalAccounts.Exports.Inspection;

/// <summary>The inspection sheet as a workbook for A4.</summary>
public static class InspectionWorkbook
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["部分", "章节", "检查项目", "是／否", "问题"];

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(InspectionSheet sheet) => Workbook.Write([new WorkbookSheet("检查表", [11, 20, 26, 8, 50], Rows(sheet)) { IsPortrait = true, Title = Title(sheet) }]);

    private static string Title(InspectionSheet sheet)
    {
        var checkedAt = sheet.CheckedAt is { } at ? "    核对于" + at.AddHours(8).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "";
        return $"部门决算公开检查表\n{sheet.Department}    {sheet.Year}年度{checkedAt}\n{InspectionMessages.Legend}";
    }

    private static IEnumerable<IReadOnlyList<WorkbookCell>> Rows(InspectionSheet sheet)
    {
        yield return [.. Headings.Select(WorkbookCell.Head)];
        foreach (var line in sheet.Lines) yield return [line.Item.Part, line.Item.Section, line.Item.Statement, line.Answer.Label(), string.Join('\n', line.Problems)];
    }
}
