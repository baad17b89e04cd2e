using FinalAccounts.Model;

namespace FinalAccounts.Bench.Generation;

/// <summary>A generated disclosure before it is written in a form: headings, sentences and tables in printed order.</summary>
internal sealed record PublishedDocument(string Title, IReadOnlyList<Element> Elements)
{
    /// <summary>What a reader must find in the ten tables: one line per numeric cell, as the facts export prints it.</summary>
    public IEnumerable<(string Table, string Row, string Column, string Value)> Facts() =>
        from table in Elements.OfType<TableElement>()
        where table.Id is not null
        from row in table.Rows
        from cell in row
        where cell.Fact is not null && cell.Text.Any(char.IsAsciiDigit)
        select (table.Id!.Value.Id(), cell.Fact!.Row, cell.Fact.Column, cell.Text.Replace(",", "", StringComparison.Ordinal));
}

/// <summary>A part of a generated document.</summary>
internal abstract record Element;

/// <summary>A heading: level 1 is a part (第一部分), 2 a section, 3 a subsection.</summary>
internal sealed record HeadingElement(int Level, string Text) : Element;

/// <summary>One paragraph.</summary>
internal sealed record ParagraphElement(string Text) : Element;

/// <summary>A line of the contents list.</summary>
internal sealed record ContentsElement(string Text, int Page) : Element;

/// <summary>A table with the lines that stand over and under it; <see cref="Id"/> is null for tables that are not among the ten.</summary>
internal sealed record TableElement(string Title, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Element
{
    public DisclosureTable? Id { get; init; }

    /// <summary>公开01表.</summary>
    public string? Label { get; init; }

    /// <summary>部门：…, the year and the unit: the line over the heading.</summary>
    public IReadOnlyList<string> Caption { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public int Width => Rows[0].Sum(cell => cell.Columns);
}

/// <summary>A cell with its spans; a cell covered by another is not listed.</summary>
internal sealed record Cell(string Text, int Columns = 1, int Rows = 1)
{
    public static readonly Cell Blank = new("");

    public bool IsHeading { get; init; }

    /// <summary>The row and column of the facts export, for a cell that may hold a number.</summary>
    public FactName? Fact { get; init; }

    public static Cell Heading(string text, int columns = 1, int rows = 1) => new(text, columns, rows) { IsHeading = true };

    public static Cell Number(string text, string row, string column, int columns = 1) => new(text, columns) { Fact = new FactName(row, column) };
}

/// <summary>How the facts export names a cell.</summary>
internal sealed record FactName(string Row, string Column);
