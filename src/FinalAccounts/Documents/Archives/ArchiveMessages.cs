namespace FinalAccounts.Documents.Archives;

/// <summary>Every sentence about archives and what is in them, with its stable code.</summary>
internal static class ArchiveMessages
{
    public static UnreadableFileException NoProgram(string name) => new(
        "program-missing",
        $"压缩包“{name}”不是zip，解压需要unar和lsar：请安装unar（Debian：apt-get install unar），或用{UnarProgram.Variable}和{UnarProgram.ListingVariable}指明它们的位置。");

    public static UnreadableFileException Damaged(string name, Exception? inner = null) => new("damaged-file", $"压缩包“{name}”已损坏或不完整，无法解压，请重新打包后再提交。", inner);

    public static UnreadableFileException Encrypted(string name) => new("encrypted-file", $"压缩包“{name}”设有密码，请取消密码后再提交。");

    public static UnreadableFileException Empty(string name) => new("empty-file", $"压缩包“{name}”里没有文件。");

    public static UnreadableFileException TooManyMembers(string name, int limit) => new("too-large", $"压缩包“{name}”里的文件太多：不能超过{limit}个。");

    public static UnreadableFileException UnpacksTooLarge(string name, long limit) =>
        new("too-large", $"压缩包“{name}”解压后的内容太大（超过{limit / (1024 * 1024)}MB），为安全起见不读取。");

    public static UnreadableFileException TimeOut(string name, TimeSpan limit) =>
        new("time-out", $"压缩包“{name}”在{limit.TotalSeconds:0}秒内没有解压完，已停止读取。");

    public static UnreadableFileException MemberTooLarge(string path, int limit) =>
        new("too-large", $"压缩包里的“{path}”太大：一个文件不能超过{limit / (1024 * 1024)}MB，没有读取。");

    public static UnreadableFileException MemberEncrypted(string path) => new("encrypted-file", $"压缩包里的“{path}”设有密码，没有读取，请取消密码后再提交。");

    public static UnreadableFileException MemberDamaged(string path, Exception? inner = null) => new("damaged-file", $"压缩包里的“{path}”已损坏，没有读取，请重新打包后再提交。", inner);

    public static UnreadableFileException LeadsOut(string path) => new("unsafe-path", $"压缩包里的“{path}”路径指向压缩包之外，没有读取。");

    public static UnreadableFileException IsLink(string path) => new("unsafe-path", $"压缩包里的“{path}”是链接，不是文件，没有读取。");

    public static UnreadableFileException NestedTooDeep(string path) => new("too-deep", $"压缩包里的压缩包“{path}”嵌套太深，没有读取，请解压后再提交。");
}
