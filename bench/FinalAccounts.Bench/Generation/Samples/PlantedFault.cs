namespace FinalAccounts.Bench.Generation.Samples;

/// <summary>
/// A fault put into a document on purpose: the check that must find it, and what stands there instead of what.
/// In a table the cell is named as in the facts export; in the narrative a stretch of a sentence is replaced.
/// </summary>
internal abstract record PlantedFault(string Slug, int Year, string Check, string What)
{
    /// <summary>The document with the fault, and the printed and the correct text.</summary>
    public abstract (PublishedDocument Document, string Printed, string Correct) Plant(PublishedDocument document);

    /// <summary>Where it stands: table and cell, or the section's sentence.</summary>
    public abstract string Where { get; }
}

/// <summary>A wrong number in a cell.</summary>
internal sealed record PlantedCell(string Slug, int Year, string Check, string What, Model.DisclosureTable Table, string Row, string Column, string Printed)
    : PlantedFault(Slug, Year, Check, What)
{
    public override string Where => $"表{(int)Table:00} {Row} {Column}";

    public override (PublishedDocument Document, string Printed, string Correct) Plant(PublishedDocument document)
    {
        string? correct = null;
        var elements = document.Elements.Select(element => element is TableElement table && table.Id == Table ? WithCell(table) : element).ToList();
        return (document with { Elements = elements }, Printed, correct ?? throw new InvalidOperationException($"There is no cell {Where}."));

        TableElement WithCell(TableElement table) => table with
        {
            Rows = [.. table.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(cell =>
            {
                if (cell.Fact != new FactName(Row, Column)) return cell;
                correct = cell.Text;
                return cell with { Text = Printed };
            })])],
        };
    }
}

/// <summary>A wrong percentage in a sentence: the first one after <paramref name="After"/>.</summary>
internal sealed record PlantedPercentage(string Slug, int Year, string Check, string What, string Sentence, string After, string Printed)
    : PlantedFault(Slug, Year, Check, What)
{
    public override string Where => $"情况说明 {Sentence}";

    public override (PublishedDocument Document, string Printed, string Correct) Plant(PublishedDocument document)
    {
        var paragraph = document.Elements.OfType<ParagraphElement>().First(candidate => candidate.Text.Contains(Sentence, StringComparison.Ordinal));
        var from = paragraph.Text.IndexOf(After, paragraph.Text.IndexOf(Sentence, StringComparison.Ordinal), StringComparison.Ordinal) + After.Length;
        var to = paragraph.Text.IndexOf('%', from);
        var wrong = new ParagraphElement(paragraph.Text[..from] + Printed + paragraph.Text[to..]);
        return (document with { Elements = [.. document.Elements.Select(element => element == paragraph ? wrong : element)] }, Printed + "%", paragraph.Text[from..to] + "%");
    }
}
