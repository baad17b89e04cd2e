namespace FinalAccounts.Tests.Documents.Pdf.Printing;

/// <summary>The kinds of page that documents are printed on.</summary>
internal static class PrintStyles
{
    private const string Text = "font-size:12px;p{margin:4px 0}td{padding:2px 4px}.n{text-align:right}.h{text-align:center}";
    private const string Collapsed = Text + "table{border-collapse:collapse;width:100%}";

    /// <summary>With lines between the cells.</summary>
    public static IReadOnlyList<PrintStyle> Ruled { get; } =
    [
        new("size:A4;margin:2cm", Collapsed + "td{border:1px solid #333}"),
        new("size:A4 landscape;margin:1cm", Text + "font-size:8px;table{border-collapse:collapse}td{border:.5px solid #999}") { RepeatsHeading = true },
        new("size:A4;margin:2cm", Collapsed + "td{border:1px solid #333}table{border-style:hidden}") { BreaksRows = true },
        new("size:A4;margin:1.5cm", Text + "table{border:2px outset gray;border-spacing:2px;width:100%}td{border:1px inset gray}") { HasFurniture = true },
        new("size:A4;margin:2cm", Collapsed + "td{border:1px dotted #333}") { HasFurniture = true, RepeatsHeading = true },
        new("size:A4 landscape;margin:2cm", Collapsed + "td{border:3px double #333}"),
        new("size:A4;margin:2cm", Collapsed + "font-size:18px;td{border:1px solid #333}") { BreaksRows = true },
        new("size:A4;margin:2cm", Collapsed + "td{border:.25px solid #ccc}.h{background:#ddd}tr:nth-child(even){background:#eee}*{font-weight:bold}") { RepeatsHeading = true, HasFurniture = true, BreaksRows = true },
        new("size:A4;margin:2cm", Collapsed + "td{border:1px dashed #333;text-align:left}") { HasFurniture = true },
    ];
}
