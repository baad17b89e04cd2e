namespace FinalAccounts.Documents.Pdf;

/// <summary>The sentences about pictures of pages.</summary>
internal static partial class PdfMessages
{
    public static UnreadableFileException NotDrawn(string name, int page) =>
        new("page-not-drawn", $"PDF文件“{name}”的第{page}页画不成图片，请下载原文件查看。");

    public static UnreadableFileException DrawnTooSlowly(string name, int page, TimeSpan limit) =>
        new("page-time-out", $"PDF文件“{name}”的第{page}页在{limit.TotalSeconds:0}秒内没有画成图片，请下载原文件查看。");

    public static UnreadableFileException NoPages(string name) =>
        new("pages-unknown", $"PDF文件“{name}”有几页、每页多大，都没有读到，不能显示成图片，请下载原文件查看。");
}
