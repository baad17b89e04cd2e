namespace FinalAccounts.Tests.Documents.Pdf.Printing;

/// <summary>A way to print a document: the page, the look of its tables, and what is repeated on every page.</summary>
/// <param name="Page">What stands in the style sheet's page rule.</param>
/// <param name="Table">Style rules for <c>table</c>, <c>td</c> and <c>p</c>.</param>
internal sealed record PrintStyle(string Page, string Table)
{
    /// <summary>Whether a table's heading is printed again on each page.</summary>
    public bool RepeatsHeading { get; init; }

    /// <summary>Whether the pages have a header and a page number.</summary>
    public bool HasFurniture { get; init; }

    /// <summary>Whether a row may be broken at a page's end.</summary>
    public bool BreaksRows { get; init; }
}
