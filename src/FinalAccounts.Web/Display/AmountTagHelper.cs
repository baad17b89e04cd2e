using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Web.Addresses;
using FinalAccounts.Web.Pages.Accounts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FinalAccounts.Web.Display;

/// <summary>
/// A number with its state, linked to where it is printed: <c>&lt;td amount="cell" at="links"&gt;</c>. A blank cell stays blank, a dash a
/// dash, and what was not understood shows its printed text. <c>published</c> keeps the printed unit; otherwise money is in 万元.
/// </summary>
[HtmlTargetElement("td", Attributes = AmountAttribute)]
[HtmlTargetElement("dd", Attributes = AmountAttribute)]
[HtmlTargetElement("span", Attributes = AmountAttribute)]
public sealed class AmountTagHelper : TagHelper
{
    private const string AmountAttribute = "amount";

    /// <summary>The cell; null where the form has no such cell.</summary>
    [HtmlAttributeName(AmountAttribute)]
    public PrintedCell? Cell { get; set; }

    /// <summary>The report that it belongs to; null for no link.</summary>
    [HtmlAttributeName("at")]
    public AccountLinks? Links { get; set; }

    /// <summary>The marks of the report's findings; null where the page does not mark them.</summary>
    [HtmlAttributeName("marks")]
    public FindingMarks? Marks { get; set; }

    /// <summary>True for the printed unit and decimals.</summary>
    [HtmlAttributeName("published")]
    public bool Published { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        var state = Cell is null ? "none" : Cell.State.Id().Replace('_', '-');
        IReadOnlyList<FindingMark> marks = Cell is null || Links is null || Marks is null ? [] : Marks.At(Cell.Place);
        var given = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { given, "num", state, Cell is { IsUnverified: true } ? "unverified" : null, marks.Count > 0 ? "queried" : null }.OfType<string>()));
        if (Cell is null)
        {
            output.Attributes.SetAttribute("title", "没有这一项");
            output.Content.SetHtmlContent("<span class=\"sr\">没有这一项</span>");
            return;
        }

        var (text, title) = Cell.State switch
        {
            CellState.Value => ((Published ? Amounts.AsPublished(Cell) : Amounts.InPortalUnit(Cell))!, $"原文印作“{Cell.Printed.Trim()}”（{Unit(Cell)}），点开看原文"),
            CellState.NotApplicable => ("——", "原文印作横线：不适用"),
            CellState.Unreadable => (Cell.Printed.Trim(), "这一格印有文字，但未能读成数字，点开看原文"),
            _ => ("", "原文此格空白"),
        };

        if (Cell.State == CellState.Blank)
        {
            output.Attributes.SetAttribute("title", title);
            output.Content.SetHtmlContent("<span class=\"sr\">空白</span>");
        }
        else if (Links is null)
        {
            output.Attributes.SetAttribute("title", title.Replace("，点开看原文", "", StringComparison.Ordinal));
            output.Content.SetContent(text);
        }
        else
        {
            output.Content.AppendHtml("<a href=\"");
            output.Content.Append(Links.SourceAt(Cell.Place));
            output.Content.AppendHtml("\" title=\"");
            output.Content.Append(title);
            output.Content.AppendHtml("\">");
            output.Content.Append(text);
            output.Content.AppendHtml("</a>");
        }

        if (Cell is { Confidence: { } confidence }) output.Content.AppendHtml(Unverified.Mark(confidence));
        if (marks.Count > 0) output.Content.AppendHtml(FindingMark.Draw(marks, Links!));
    }

    private static string Unit(PrintedCell cell) => cell.Unit.IsMoney() ? cell.Unit.Label() : "数量";
}
