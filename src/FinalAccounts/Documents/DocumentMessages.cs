using FinalAccounts.Model;

namespace FinalAccounts.Documents;

/// <summary>Every sentence of this stage with its stable code: why a file can't be read, and what is doubtful about one that can.</summary>
internal static partial class DocumentMessages
{
    public const string BinaryKind = "二进制文件";

    /// <summary>The file ends in the middle of a character.</summary>
    public static ImportIssue CutInCharacter { get; } = new("file-cut-off", IssueSeverity.Doubt, "文件在一个汉字的中间结束，后面的内容可能丢失，请核对文件是否完整。");

    /// <summary>The page's end tag is missing.</summary>
    public static ImportIssue PageCutOff { get; } = new("file-cut-off", IssueSeverity.Doubt, "网页没有结束标签，后面的内容可能丢失，请核对文件是否完整。");

    public static ImportIssue DamagedCharacters(int count) =>
        new("damaged-characters", IssueSeverity.Doubt, $"文件里有{count}处无法解码的字符，已显示为“\uFFFD”，请核对原文件。");

    public static ImportIssue TableCutOff(Place place) =>
        new("table-cut-off", IssueSeverity.Doubt, "文件在一张表的一行中间结束，表的其余部分可能丢失，请核对文件是否完整。", place);

    public static ImportIssue CellsOverlap(Place place) =>
        new("cells-overlap", IssueSeverity.Doubt, "表中有合并单元格互相重叠，重叠处只归其中一格，请核对原文件。", place);

    public static string FirstOf(string name, int files) => $"{name}等{files}个文件";

    public static UnreadableFileException FileNotFound(string path) => new("file-not-found", $"没有找到文件“{path}”。");

    public static UnreadableFileException FileNotReadable(string path, Exception? inner = null) =>
        new("file-not-readable", $"无法打开文件“{path}”，请检查它是否是文件以及读取权限。", inner);

    public static UnreadableFileException Empty(string name) => new("empty-file", $"文件“{name}”是空的，没有任何内容。");

    public static UnreadableFileException TooLarge(string name, long limit) =>
        new("too-large", $"文件“{name}”太大：这种文件不能超过{limit / (1024 * 1024)}MB。");

    public static UnreadableFileException TooManyBlocks(string name, int limit) =>
        new("too-large", $"文件“{name}”的内容太多：段落和单元格合计不能超过{limit}个。");

    public static UnreadableFileException TooDeep(string name) => new("too-deep", $"网页“{name}”的标签嵌套太深，无法读取。");

    public static UnreadableFileException Binary(string name, string kind) =>
        new("binary-file", $"文件“{name}”是{kind}，本版本只读取PDF、文本、网页（HTML）、Word和WPS文字（docx、doc、wps、rtf）、Excel和WPS表格（xlsx、xls、et）以及OpenDocument（odt、ods）文件。");

    public static UnreadableFileException WrongEncoding(string name) =>
        new("wrong-encoding", $"无法识别文件“{name}”的字符编码，请另存为UTF-8或GB18030后再提交。");

    public static UnreadableFileException NoText(string name) => new("no-text", $"文件“{name}”里没有可读的文字。");
}
