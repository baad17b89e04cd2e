using System.Text;
using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Writers;
using FinalAccounts.Documents;
using FinalAccounts.Tests.Documents.Office;

namespace FinalAccounts.Tests.Provinces.Printing;

/// <summary>A provincial form's account printed in one format, and what it prints.</summary>
internal static class PrintedForm
{
    /// <summary>The formats that are made without a browser.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["cells", "tabs", "html", "docx", "xlsx"];

    /// <summary>What its tables say: the number by table, row and column.</summary>
    public static SortedDictionary<string, decimal> Truth(ProvincialForm form) => new(
        form.Shape(ProvincialAccounts.Document(form)).Facts().ToDictionary(
            fact => $"{fact.Table}/{fact.Row}/{fact.Column}",
            fact => decimal.Parse(fact.Value, System.Globalization.CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    /// <summary>The file.</summary>
    public static SourceFile Of(ProvincialForm form, string format) => Of(form.Print(form.Shape(ProvincialAccounts.Document(form))), format);

    /// <summary>Any document in a format.</summary>
    public static SourceFile Of(PublishedDocument document, string format) => format switch
    {
        "cells" => Text(CellPerLineWriter.Write(document)),
        "tabs" => Text(TabSeparatedWriter.Write(document)),
        "html" => Page(document),
        "docx" => DrawnDocx.Of(DocumentReaders.Read(Page(document))),
        "xlsx" => DrawnXlsx.Of(DocumentReaders.Read(Page(document.WithTitlesInTables())), asNumbers: true),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>The page that a browser prints to PDF.</summary>
    public static byte[] PageOf(ProvincialForm form) => Page(form.Print(form.Shape(ProvincialAccounts.Document(form)))).Bytes;

    private static SourceFile Text(string text) => new("printed.txt", Encoding.UTF8.GetBytes(text));

    private static SourceFile Page(PublishedDocument document) => new("printed.html", Encoding.UTF8.GetBytes(HtmlWriter.Write(document, "云汀市自然资源局", ProvincialAccounts.Year)));
}
