using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace FinalAccounts.Web.Display;

/// <summary>The mark of what a machine read from a scan and nobody has checked: 未核实, with how certain the machine was.</summary>
public static class Unverified
{
    /// <summary>The mark behind a figure.</summary>
    public static IHtmlContent Mark(float confidence) =>
        new HtmlString($"<sup class=\"unverified-mark\" title=\"{Says(confidence)}\">未核实</sup>");

    /// <summary>The mark, or nothing where the file has the figure as text.</summary>
    public static IHtmlContent MarkOf(float? confidence) => confidence is { } known ? Mark(known) : HtmlString.Empty;

    /// <summary>What it means, with the confidence.</summary>
    public static string Says(float confidence) =>
        $"由机器从扫描图片识别，未经核实；机器的把握：{((int)(confidence * 100)).ToString(CultureInfo.InvariantCulture)}%，请对照原件";
}
