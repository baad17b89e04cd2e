using System.Globalization;
using FinalAccounts.Model;
using FinalAccounts.Queries;

namespace FinalAccounts.Web.Display;

/// <summary>How findings are written on pages: differences with their sign, severities with what they mean.</summary>
public static class FindingWords
{
    /// <summary>A difference with sign and unit; empty where the check is not about a figure.</summary>
    public static string Difference(decimal? difference, string unit) => difference is { } value ? (value > 0 ? "+" : value < 0 ? "−" : "") + Amount(Math.Abs(value)) + unit : "";

    /// <summary>What rounding would explain; empty where nothing is allowed.</summary>
    public static string Tolerance(decimal? tolerance, string unit) => tolerance is { } value and > 0 ? "±" + Amount(value) + unit : "";

    /// <summary>What a severity means, in a sentence.</summary>
    public static string Explain(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "文件中的数或内容彼此不一致，请部门核实。",
        FindingSeverity.Warning => "值得留意，可能有合理的原因，请部门核实或说明。",
        _ => "供参考，不作为问题。",
    };

    /// <summary>The word for what became of a finding.</summary>
    public static string Label(this FindingFate fate) => fate switch
    {
        FindingFate.New => "新增",
        FindingFate.Stays => "仍在",
        FindingFate.NotChecked => "未能再次核对",
        _ => "已消除",
    };

    /// <summary>What it means, in a sentence.</summary>
    public static string Explain(this FindingFate fate) => fate switch
    {
        FindingFate.New => "上一版没有，这一版有。",
        FindingFate.Stays => "两版都有；相差的数可能不同。",
        FindingFate.NotChecked => "上一版有，这一版在这里不能核对，是否已更正不能判断。",
        _ => "上一版有，这一版核对后已经成立。",
    };

    private static string Amount(decimal value) => value.ToString("#,##0.########", CultureInfo.InvariantCulture);
}
