using FinalAccounts.Model;

namespace FinalAccounts.Documents.Pdf;

/// <summary>Every sentence about PDF files with its stable code.</summary>
internal static partial class PdfMessages
{
    public static UnreadableFileException NoProgram(string name) =>
        new("program-missing", $"文件“{name}”是PDF，读取需要mutool：请安装mupdf-tools（Debian：apt-get install mupdf-tools），或用{MutoolProgram.Variable}指明它的位置。");

    public static UnreadableFileException Encrypted(string name) => new("encrypted", $"PDF文件“{name}”需要密码才能打开，请提交未加密的文件。");

    public static UnreadableFileException Damaged(string name) => new("damaged-file", $"PDF文件“{name}”已损坏，无法读取，请核对文件是否完整。");

    public static UnreadableFileException TimeOut(string name, TimeSpan limit) =>
        new("time-out", $"PDF文件“{name}”在{limit.TotalSeconds:0}秒内没有读完，已停止读取，请检查文件内容。");

    public static UnreadableFileException TooManyPages(string name, int limit) => new("too-large", $"PDF文件“{name}”的页数太多：不能超过{limit}页。");

    public static UnreadableFileException TooMuch(string name) => new("too-large", $"PDF文件“{name}”的内容太多，已停止读取。");

    public static UnreadableFileException TooMuchOnPage(string name, int page) => new("too-large", $"PDF文件“{name}”第{page}页的文字和线条太多，已停止读取。");

    public static UnreadableFileException NoCharacters(string name) =>
        new("wrong-encoding", $"PDF文件“{name}”的字体没有文字对照，大部分文字无法识别，请重新导出PDF后再提交。");

    public static ImportIssue ColumnsWithoutLines(int page) =>
        new("table-without-lines", IssueSeverity.Doubt, $"第{page}页有没有表格线的数字表，无法确定各数字所在的栏，没有作为表格读取，请核对原文件。");

    public static ImportIssue PartlyDamaged { get; } =
        new("damaged-file", IssueSeverity.Doubt, "PDF文件有损坏的内容，可能有文字或表格没有读到，请核对原文件。");

    public static ImportIssue NumberOverLine(string printed, Place place) =>
        new("number-over-line", IssueSeverity.Doubt, $"数字“{printed}”跨在表格线上，无法确定属于哪一格，没有采用。", place);

    public static ImportIssue LineMissing(string printed, Place place) =>
        new("line-missing", IssueSeverity.Doubt, $"“{printed.ReplaceLineEndings(" ")}”印在一格中，可能缺少表格线，无法确定各数字属于哪一格，没有采用。", place);
}
