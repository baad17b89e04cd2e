using FinalAccounts.Model;

namespace FinalAccounts.Documents;

/// <summary>The sentences of Word files and spreadsheets.</summary>
internal static partial class DocumentMessages
{
    public static UnreadableFileException Damaged(string name, Exception? inner = null) =>
        new("damaged-file", $"文件“{name}”已损坏或内容不合规范，无法读取，请用Word、WPS或Excel重新保存后再提交。", inner);

    public static UnreadableFileException Encrypted(string name, Exception? inner = null) =>
        new("encrypted-file", $"文件“{name}”设有打开密码，请取消密码后再提交。", inner);

    public static UnreadableFileException UnpacksTooLarge(string name, long limit) =>
        new("too-large", $"文件“{name}”解压后的内容太大（超过{limit / (1024 * 1024)}MB），为安全起见不读取。");

    public static UnreadableFileException TooManyParts(string name, int limit) =>
        new("too-large", $"文件“{name}”里的部件太多（超过{limit}个），为安全起见不读取。");

    public static UnreadableFileException SheetTooLarge(string name, string sheet) =>
        new("too-large", $"文件“{name}”的工作表“{sheet}”行列太多，请删除空白的行和列后再提交。");

    public static UnreadableFileException NestedTooDeep(string name) => new("too-deep", $"文件“{name}”的内容嵌套太深，无法读取。");

    public static UnreadableFileException Presentation(string name) => new("binary-file", $"文件“{name}”是演示文稿，不是部门决算的文字或表格文件。");

    public static UnreadableFileException Archive(string name) =>
        new("binary-file", $"文件“{name}”是压缩包，不是一个文件：请用read或import读取整个压缩包，或解压后再看其中的文件。");

    public static ImportIssue HiddenSheet(string sheet) =>
        new("hidden-content", IssueSeverity.Note, $"工作表“{sheet}”是隐藏的，没有读取。");

    public static ImportIssue HiddenCells(string sheet, int cells, Place place) =>
        new("hidden-content", IssueSeverity.Note, $"工作表“{sheet}”的隐藏行或隐藏列里有{cells}个有内容的单元格，没有读取。", place);

    public static ImportIssue ColumnsLeftOut(string sheet, int limit) =>
        new("columns-left-out", IssueSeverity.Doubt, $"工作表“{sheet}”第{limit}列以后还有内容，没有读取，请核对原文件。");

    public static ImportIssue FormulasWithoutResult(string sheet, int cells, Place place) => new(
        "formula-without-result", IssueSeverity.Doubt, $"工作表“{sheet}”里有{cells}个公式没有保存计算结果，无法确定数值，请用Excel或WPS打开并保存后再提交。", place);

    public static ImportIssue RemarksLeftOut(int textBoxes, int comments) => new(
        "remarks-left-out", IssueSeverity.Note, $"表格文件里另有{textBoxes}个文本框和{comments}条批注，其中的文字没有读取。");

    public static ImportIssue EmbeddedPartLeftOut(Place place) =>
        new("embedded-part", IssueSeverity.Doubt, "文件在此处嵌入了另一个文件，其内容没有读取，请核对原文件。", place);
}
