namespace FinalAccounts.Web.Originals;

/// <summary>What a reader is told where a page of the original can't be shown as a picture.</summary>
internal static class PageViewMessages
{
    public const string NoProgram = "这台服务器没有安装mutool（mupdf-tools），原件的页面不能显示成图片；下面是读出的原文。";

    public const string Busy = "正在画的页面太多，请稍候再打开这一页。";

    public const string TooSlow = "这一页还没有画好，请稍候再打开，或下载原文件查看。";

    public const string NoSuchPage = "原件没有这一页。";

    public const string NoSuchResolution = "没有这样大小的页面图片。";
}
