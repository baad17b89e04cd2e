using System.CommandLine;
using FinalAccounts.Cli.Inspecting;
using FinalAccounts.Documents;

namespace FinalAccounts.Cli.Commands;

/// <summary>
/// <c>inspect FILE</c>: the blocks and grids of a document, which form matched and why each other one declined; of a PDF also what was
/// seen on each page, in the terminal and drawn.
/// </summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "要检视的文件" };
        var paragraphs = new Option<bool>("--paragraphs") { Description = "也列出段落" };
        var pages = new Option<string?>("--pages", "--page") { Description = "只看这些页（PDF）：3、3-5或2,4-6" };
        var rules = new Option<bool>("--rules") { Description = "列出各页的横线和竖线（PDF）" };
        var svg = new Option<string?>("--svg") { Description = "画出各页（PDF）：一个.svg文件、一个.html文件或一个文件夹" };
        var command = new Command("inspect", "列出文件中的表格，以及各表式匹配或不匹配的原因；PDF还可画出各页读到的内容") { file, paragraphs, pages, rules, svg };
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            try
            {
                var inspection = Inspection.Of(SourceFile.Load(path));
                var asked = new InspectedPages(inspection, result.GetValue(pages), result.GetValue(svg));
                if (asked.Complaint is { } complaint)
                {
                    Messages.Refused(path, complaint);
                    return 1;
                }

                Print(inspection, asked.Selection, result.GetValue(paragraphs), result.GetValue(rules));
                return asked.Draw(path) ? 0 : 1;
            }
            catch (UnreadableFileException unreadable)
            {
                Messages.Refused(path, unreadable);
                return 1;
            }
        });
        return command;
    }

    private static void Print(Inspection inspection, PageSelection selection, bool paragraphs, bool rules)
    {
        var document = inspection.Document;
        var output = Console.Out;
        var grids = new GridPrinter(output, Console.IsOutputRedirected ? 240 : null);
        output.WriteLine($"{document.File.Name}  {document.Format}  {document.Blocks.Count} 块（{document.Blocks.OfType<Paragraph>().Count()} 段，{inspection.Grids.Count()} 表）{(inspection.Pages.Count > 0 ? $"  {inspection.Pages.Count} 页" : "")}  SHA-256 {document.File.Sha256}");
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph && paragraphs) output.WriteLine($"b{block.Ordinal}  {paragraph.Text}");
            if (block is Grid grid && inspection.Pages.Count == 0) grids.Print(grid, inspection.Verdicts(grid));
        }

        if (inspection.Pages.Count > 0) new PagePrinter(output, grids, rules).Print(inspection, selection);
    }
}
