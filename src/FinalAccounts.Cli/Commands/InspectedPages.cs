using FinalAccounts.Cli.Inspecting;
using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Cli.Commands;

/// <summary>The pages that <c>inspect</c> is asked for, and where they are to be drawn.</summary>
internal sealed class InspectedPages
{
    private readonly Inspection inspection;
    private readonly string? target;
    private readonly IReadOnlyList<PageSketch> pages;

    public InspectedPages(Inspection inspection, string? pages, string? target)
    {
        this.inspection = inspection;
        this.target = target;
        Selection = PageSelection.Parse(pages) ?? PageSelection.All;
        this.pages = [.. inspection.Pages.Where(page => Selection.Has(page.Page))];
        Complaint = PageSelection.Parse(pages) is null ? $"页码“{pages}”不对，请写成3、3-5或2,4-6。"
            : inspection.Pages.Count == 0 && (pages ?? target) is not null ? "不是PDF，没有页面可以选取或画出。"
            : this.pages.Count == 0 && inspection.Pages.Count > 0 ? $"文件只有{inspection.Pages.Count}页，没有第{pages}页。"
            : null;
    }

    public PageSelection Selection { get; }

    /// <summary>Why it can't be done, in a sentence; null where it can.</summary>
    public string? Complaint { get; }

    /// <summary>Draws the pages if that is asked for; false where they can't be written.</summary>
    public bool Draw(string path)
    {
        if (target is null) return true;
        if (PageDrawings.Write(inspection, pages, target) is not { } written)
        {
            Messages.Refused(path, $"无法写入“{target}”，请检查路径和写入权限。");
            return false;
        }

        Console.Error.WriteLine(written.Count == 1 ? $"已画出{written[0]}。" : $"已画出{written.Count}页：{written[0]} … {written[^1]}。");
        return true;
    }
}
