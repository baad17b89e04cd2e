using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>Rows of a grid that print one table, with the title, captions and notes that stand around them.</summary>
internal sealed class PrintedTable(Grid grid, int first)
{
    public Grid Grid { get; } = grid;

    /// <summary>The first row of the table itself, after title and captions.</summary>
    public int First { get; set; } = first;

    /// <summary>The row after its last one, before its notes.</summary>
    public int End { get; set; } = first;

    public TableTitle? Title { get; set; }

    public Place? TitlePlace { get; set; }

    public string? Label { get; set; }

    public AmountUnit? Unit { get; set; }

    /// <summary>Title, captions, grid and notes, by block.</summary>
    public SortedSet<int> Blocks { get; } = [grid.Ordinal];

    public List<string> Notes { get; } = [];

    /// <summary>True when nothing but captions and page marks stands between this and the table before it.</summary>
    public bool FollowsTable { get; set; }

    /// <summary>True when the document drops the blank cells at its lines' ends.</summary>
    public bool IsTrimmed { get; set; }

    /// <summary>So many label columns of the pages before are one cell on this page: a total line alone.</summary>
    public int Shift { get; set; }

    public Place Place => TitlePlace ?? new Place(Grid.Ordinal);

    public TableView View() => new(Grid.Alignment, [(Grid, First, End, Shift)], IsTrimmed);

    /// <summary>This table with a continuation page's rows below.</summary>
    public static TableView Join(IReadOnlyList<PrintedTable> pages) => new(pages[0].Grid.Alignment, [.. pages.Select(page => (page.Grid, page.First, page.End, page.Shift))], pages[0].IsTrimmed);

    public void AddCaption(string plain, int block)
    {
        Blocks.Add(block);
        Label ??= Caption.LabelOf(plain);
        Unit ??= Caption.UnitOf(plain);
    }

    public void AddTitle(TableTitle title, Place place)
    {
        Title = title;
        TitlePlace = place;
        Label ??= title.Label;
        Unit ??= Caption.UnitOf(Words.Plain(title.Text));
        Blocks.Add(place.Block);
    }
}
