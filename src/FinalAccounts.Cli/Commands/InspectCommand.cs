using System.CommandLine;
using FinalAccounts.Documents;
using FinalAccounts.Layouts;
using Spectre.Console;
using Grid = FinalAccounts.Documents.Grid;
using Paragraph = FinalAccounts.Documents.Paragraph;

namespace FinalAccounts.Cli.Commands;

/// <summary><c>inspect FILE</c>: the blocks and grids of a document, which form matched and why each other one declined.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "要检视的文件" };
        var paragraphs = new Option<bool>("--paragraphs") { Description = "也列出段落" };
        var command = new Command("inspect", "列出文件中的表格，以及各表式匹配或不匹配的原因") { file, paragraphs };
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            try
            {
                Print(DocumentReaders.Read(SourceFile.Load(path)), result.GetValue(paragraphs));
                return 0;
            }
            catch (UnreadableFileException unreadable)
            {
                Messages.Refused(path, unreadable);
                return 1;
            }
        });
        return command;
    }

    private static void Print(SourceDocument document, bool paragraphs)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected) console.Profile.Width = 240;
        Console.Out.WriteLine($"{document.File.Name}  {document.Format}  {document.Blocks.Count} 块  SHA-256 {document.File.Sha256}");
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph && paragraphs) Console.Out.WriteLine($"b{block.Ordinal}  {paragraph.Text}");
            if (block is Grid grid) Print(console, grid, TableReader.Explain(document, grid.Ordinal));
        }
    }

    private static void Print(IAnsiConsole console, Grid grid, IReadOnlyList<LayoutVerdict> verdicts)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine($"b{grid.Ordinal}  表格  {grid.Rows.Count} 行  {grid.Alignment}");
        var columns = grid.Rows.SelectMany(row => row).Select(cell => cell.Column + 1).DefaultIfEmpty(0).Max();
        var table = new Table().Border(TableBorder.Square).HideHeaders();
        for (var column = 0; column <= columns; column++) table.AddColumn("");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var texts = new string[columns + 1];
            Array.Fill(texts, "");
            texts[0] = $"r{row}";
            foreach (var cell in grid.Rows[row]) texts[cell.Column + 1] = Markup.Escape(Spanned(cell));
            table.AddRow(texts);
        }

        console.Write(table);
        foreach (var verdict in verdicts)
            Console.Out.WriteLine($"  {verdict.Printed}：{(verdict.Matched ? "✓" : "×")} {verdict.Layout} {verdict.Reason}");
    }

    private static string Spanned(GridCell cell) =>
        cell is { RowSpan: 1, ColumnSpan: 1 } ? cell.Text : $"{cell.Text} ↓{cell.RowSpan}→{cell.ColumnSpan}";
}
