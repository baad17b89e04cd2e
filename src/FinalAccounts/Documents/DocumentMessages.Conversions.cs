using FinalAccounts.Documents.Office;
using FinalAccounts.Model;

namespace FinalAccounts.Documents;

/// <summary>The sentences of files that are read by way of LibreOffice.</summary>
internal static partial class DocumentMessages
{
    /// <summary>A converted spreadsheet has formulas.</summary>
    public static ImportIssue CountedAnew { get; } =
        new("formulas-counted-anew", IssueSeverity.Note, "表格文件里有公式，转换时可能重新计算过，请与原文件核对公式所在单元格的数值。");

    public static UnreadableFileException NoLibreOffice(string name) => new(
        "program-missing",
        $"文件“{name}”是旧版或其他办公软件的文件，读取需要LibreOffice：请安装libreoffice-writer-nogui和libreoffice-calc-nogui（Debian：apt-get install），或用{LibreOfficeProgram.Variable}指明soffice的位置，也可以另存为docx或xlsx后再提交。");

    public static UnreadableFileException ConversionTimeOut(string name, TimeSpan limit) =>
        new("time-out", $"文件“{name}”在{limit.TotalSeconds:0}秒内没有转换完，已停止读取，请另存为docx或xlsx后再提交。");

    public static UnreadableFileException OldWps(string name) =>
        new("binary-file", $"文件“{name}”是早期WPS格式的文件，不能读取，请用WPS另存为docx后再提交。");

    public static ImportIssue TablesLost(TableRows before, TableRows after) => new(
        "tables-lost",
        IssueSeverity.Doubt,
        $"原文件有{before.Tables}张表共{before.Rows}行，转换后读到{after.Tables}张表共{after.Rows}行，表格可能有丢失或错位，请核对原文件，或另存为docx后再提交。");
}
