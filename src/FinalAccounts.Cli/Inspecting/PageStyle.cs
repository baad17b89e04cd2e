using FinalAccounts.Documents.Pdf;

namespace FinalAccounts.Cli.Inspecting;

/// <summary>The colours of a drawn page, and the legend's words for them.</summary>
internal static class PageStyle
{
    public const string Sheet = """
        <style>
        .page { fill: #fff; stroke: #999; stroke-width: .5 }
        .text { fill: #777 } .furniture { fill: #b48ead; text-decoration: line-through } .left { fill: #d97706 }
        .rule { stroke: #2563eb; stroke-width: .7 } .stray { stroke: #d97706; stroke-width: 1.2; stroke-dasharray: 3 2 }
        .cell { stroke: #2563eb; stroke-opacity: .35; stroke-width: .4; fill-opacity: .22 } .cell:hover { fill-opacity: .5 }
        .words { fill: #fff; fill-opacity: 0 } .number { fill: #16a34a } .empty { fill: #94a3b8 } .unread { fill: #dc2626; fill-opacity: .35 } .scorecard { fill: #7c3aed; fill-opacity: .12 }
        .label { font-size: 6px; fill: #1d4ed8; stroke: #fff; stroke-width: 2; paint-order: stroke } .row { text-anchor: end } .block { font-weight: bold }
        .caption { font-size: 8px; fill: #222 } .matched { fill: #15803d; font-weight: bold } .declined { fill: #666 } .doubt { fill: #b91c1c }
        </style>

        """;

    /// <summary>Classes with the words that explain them, in the legend's order.</summary>
    public static IReadOnlyList<(string Class, string Words)> Legend { get; } =
    [
        ("number", CellUse.Number.Label()),
        ("empty", CellUse.Empty.Label()),
        ("unread", CellUse.Unread.Label()),
        ("scorecard", CellUse.Scorecard.Label()),
        ("words", CellUse.Words.Label()),
    ];

    public static string Of(CellUse use) => use switch
    {
        CellUse.Number => "number",
        CellUse.Empty => "empty",
        CellUse.Unread => "unread",
        CellUse.Scorecard => "scorecard",
        _ => "words",
    };

    public static string Of(TextFate fate) => fate switch
    {
        TextFate.Furniture => "furniture",
        TextFate.Left => "left",
        _ => "text",
    };
}
