using FinalAccounts.Bench.Generation;
using FinalAccounts.Model;

namespace FinalAccounts.Tests.Provinces.Printing;

/// <summary>What publishers change of a document: its tables with their lines in the contents list, cells, paragraphs.</summary>
internal static class Redrawing
{
    /// <summary>Other disclosure tables in the place of the document's; the contents list names them.</summary>
    public static PublishedDocument WithTables(this PublishedDocument document, Func<IReadOnlyList<TableElement>, IEnumerable<Element>> change)
    {
        var tables = document.Elements.OfType<TableElement>().Where(table => table.Id is not null).ToList();
        var changed = change(tables).ToList();
        var first = document.Elements.ToList().IndexOf(tables[0]);
        var contents = document.Elements.OfType<ContentsElement>().Where(line => tables.Exists(table => line.Text.EndsWith('、' + table.Title))).ToList();
        var titles = changed.OfType<TableElement>().Where(table => table.Title.Length > 0).ToList();
        return document with
        {
            Elements =
            [
                .. document.Elements.Take(first).TakeWhile(element => element != contents[0]),
                .. titles.Select((table, i) => new ContentsElement($"    {i + 1}、{table.Title}", contents[0].Page)),
                .. document.Elements.Take(first).SkipWhile(element => element != contents[^1]).Skip(1),
                .. changed,
                .. document.Elements.Skip(first).Where(element => !tables.Contains(element)),
            ],
        };
    }

    /// <summary>Each disclosure table changed by itself.</summary>
    public static PublishedDocument EachTable(this PublishedDocument document, Func<TableElement, TableElement> change) => document.WithTables(tables => tables.Select(change));

    /// <summary>One of the ten tables changed.</summary>
    public static PublishedDocument Table(this PublishedDocument document, DisclosureTable id, Func<TableElement, TableElement> change) =>
        document.EachTable(table => table.Id == id ? change(table) : table);

    /// <summary>Each cell of the ten tables changed.</summary>
    public static PublishedDocument EachCell(this PublishedDocument document, Func<Cell, Cell> change) => document.EachTable(table => table.EachRow(row => row.Select(change)));

    /// <summary>The text of each cell that may hold a number changed.</summary>
    public static PublishedDocument EachNumber(this PublishedDocument document, Func<string, string> print) =>
        document.EachCell(cell => cell.Fact is null ? cell : cell with { Text = print(cell.Text) });

    /// <summary>Each row changed.</summary>
    public static TableElement EachRow(this TableElement table, Func<IReadOnlyList<Cell>, IEnumerable<Cell>> change) => table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. change(row)])] };

    /// <summary>Every text of the document changed: headings, sentences, captions and cells.</summary>
    public static PublishedDocument EachText(this PublishedDocument document, Func<string, string> change) => new(change(document.Title), [.. document.Elements.Select(element => element switch
    {
        HeadingElement heading => heading with { Text = change(heading.Text) },
        ParagraphElement paragraph => new ParagraphElement(change(paragraph.Text)),
        ContentsElement line => line with { Text = change(line.Text) },
        TableElement table => table.EachRow(row => row.Select(cell => cell with { Text = change(cell.Text) })) with { Title = change(table.Title), Caption = [.. table.Caption.Select(change)], Notes = [.. table.Notes.Select(change)] },
        _ => element,
    })]);

    /// <summary>Each part of the document replaced by one or more.</summary>
    public static PublishedDocument EachElement(this PublishedDocument document, Func<Element, IEnumerable<Element>> change) => document with { Elements = [.. document.Elements.SelectMany(change)] };

    /// <summary>Title and captions in rows of their own over the headings, as on a sheet.</summary>
    public static PublishedDocument WithTitlesInTables(this PublishedDocument document) => document with
    {
        Elements = [.. document.Elements.Select(element => element is TableElement { Title.Length: > 0 } table ? TitleInside(table) : element)],
    };

    /// <summary>A table with its title and captions in its own first rows.</summary>
    public static TableElement TitleInside(TableElement table) => table with
    {
        Title = "",
        Label = null,
        Caption = [],
        Notes = [],
        Rows =
        [
            new[] { new Cell(table.Title, table.Width) },
            .. table.Label is null ? [] : new[] { new[] { new Cell(table.Label, table.Width) } },
            .. table.Caption.Select(caption => new[] { new Cell(caption, table.Width) }),
            .. table.Rows,
            .. table.Notes.Select(note => new[] { new Cell(note, table.Width) }),
        ],
    };
}
