using FinalAccounts.Checks.Narrative;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>
/// A final account as the checks see it: its cells by address, its text by block, and the accounts of other years that are known.
/// Made once an account; every check reads from it.
/// </summary>
public sealed class CheckedAccount
{
    /// <summary>Import issues by which lines of tables are known to stand among the paragraphs.</summary>
    private static readonly HashSet<string> TablesInText = ["table-not-read", "table-without-lines"];

    private readonly Dictionary<DisclosureTable, CheckedTable> tables = [];
    private IReadOnlyList<Statement>? statements;
    private IReadOnlyList<StatedFigure>? figures;
    private ILookup<int, TextBlock>? cells;
    private Dictionary<int, TextBlock>? paragraphs;

    /// <summary>An account with the text that it was read from.</summary>
    public CheckedAccount(FinalAccount account, IReadOnlyList<TextBlock> text, FinalAccount? yearBefore = null)
    {
        Account = account;
        HasTablesInText = account.Issues.Any(issue => TablesInText.Contains(issue.Code));
        Text = text;
        Paragraphs = [.. text.Where(block => !block.IsCell)];
        Prose = HasTablesInText ? [.. Paragraphs.Where(block => IsSentence(block.Text))] : Paragraphs;
        YearBefore = yearBefore is null ? null : new CheckedAccount(yearBefore, []);
        foreach (var table in account.Tables)
        {
            if (table.Table is { } standard && table.Lines.Count > 0) tables.TryAdd(standard, new CheckedTable(standard, table, account.Issues));
        }
    }

    /// <summary>What was read.</summary>
    public FinalAccount Account { get; }

    /// <summary>What the narrative states, subject by subject.</summary>
    internal IReadOnlyList<Statement> Statements => statements ??= Statement.Of(Figures);

    /// <summary>The figures that the narrative states as text: what a machine read from a picture accuses nobody.</summary>
    internal IReadOnlyList<StatedFigure> Figures => figures ??= [.. StatedSteps.Of(this, [.. Account.Figures.Where(figure => figure.Confidence is null)])];

    /// <summary>Whether tables that could not be read stand among the paragraphs as lines of text: what looks like a heading may be a row's label.</summary>
    internal bool HasTablesInText { get; }

    /// <summary>The paragraphs, and the cells that hold more than a figure, in printed order, normalised, with their places.</summary>
    public IReadOnlyList<TextBlock> Text { get; }

    /// <summary>The paragraphs alone.</summary>
    internal IReadOnlyList<TextBlock> Paragraphs { get; }

    /// <summary>The paragraphs whose wording can be looked at: all, or whole sentences only where lines of unread tables stand among them.</summary>
    internal IReadOnlyList<TextBlock> Prose { get; }

    /// <summary>The same department's public account of the year before, where the portal has it.</summary>
    public CheckedAccount? YearBefore { get; }

    private ILookup<int, TextBlock> CellsByBlock => cells ??= Text.Where(block => block.IsCell).ToLookup(cell => cell.Place.Block);

    /// <summary>Cells that were joined to a line have blanks between them; sentences have hardly any.</summary>
    private static bool IsSentence(string text) => text.EndsWith('。') && text.AsSpan().Count(' ') <= 2;

    /// <summary>Whether a figure stands in a section about “三公”经费, and not in an evaluation's.</summary>
    internal bool IsAboutThreePublic(StatedFigure figure)
    {
        var isAbout = false;
        for (var section = figure.Section; section is { } index; section = Account.Sections[index].Parent)
        {
            var title = Account.Sections[index].Title;
            if (title.Contains("绩效", StringComparison.Ordinal)) return false;
            isAbout |= title.Contains("三公", StringComparison.Ordinal);
        }

        return isAbout;
    }

    /// <summary>The paragraph of a block; null where the text is not at hand.</summary>
    internal TextBlock? Paragraph(int block) => (paragraphs ??= Paragraphs.ToDictionary(paragraph => paragraph.Place.Block)).GetValueOrDefault(block);

    /// <summary>The cell of a scorecard in which its 实际完成情况 stands, or null where the text is not at hand.</summary>
    internal TextBlock? ActualGoal(Scorecard card) =>
        card.ActualGoal.Length == 0 ? null : card.Blocks.SelectMany(block => CellsByBlock[block]).FirstOrDefault(cell => cell.Text == card.ActualGoal);

    /// <summary>A standard table that was read with at least one line, or null.</summary>
    public CheckedTable? Table(DisclosureTable table) => tables.GetValueOrDefault(table);

    /// <summary>How the document stands to a table.</summary>
    public TableStatus Status(DisclosureTable table) => Account.Tables.FirstOrDefault(t => t.Table == table)?.Status ?? TableStatus.Absent;

    /// <summary>What the document prints at an address.</summary>
    public CellReading Read(FactAddress address) => Table(address.Table) is { } table
        ? table.Read(address.Row, address.Measure)
        : CellReading.Without(address, Status(address.Table) == TableStatus.EmptyByStatement ? CellStanding.StatedEmpty : CellStanding.NoTable);
}
