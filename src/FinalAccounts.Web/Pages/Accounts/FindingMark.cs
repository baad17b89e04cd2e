using FinalAccounts.Model;
using FinalAccounts.Web.Addresses;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>
/// A cell or stretch of words that a finding involves. <paramref name="IsFirst"/> where a reader should look first; the others are
/// operands of the same statement. <paramref name="Ordinal"/> is that of the finding which speaks for the cause.
/// </summary>
public sealed record FindingMark(Place Place, int Ordinal, string Check, FindingSeverity Severity, string Message, bool IsFirst, bool IsSetAside)
{
    /// <summary>What it says where it is pointed at.</summary>
    public string Says => $"{Check} {(IsSetAside ? "已注明理由" : Severity.Label())}：{Message}";

    /// <summary>The sign that leads to the finding; of several at one place the first is drawn and all are named.</summary>
    public static IHtmlContent Draw(IReadOnlyList<FindingMark> marks, AccountLinks links)
    {
        if (marks.Count == 0) return HtmlString.Empty;
        var first = marks[0];
        var link = new TagBuilder("a");
        link.AddCssClass("finding-mark" + (first.IsFirst ? "" : " operand"));
        link.Attributes["href"] = links.Finding(first.Ordinal);
        link.Attributes["title"] = string.Join('\n', marks.Select(mark => mark.Says).Distinct());
        link.InnerHtml.AppendHtml("核<span class=\"sr\">").Append((first.IsFirst ? "待核实 " : "涉及待核实 ") + first.Check).AppendHtml("</span>");
        return link;
    }
}
