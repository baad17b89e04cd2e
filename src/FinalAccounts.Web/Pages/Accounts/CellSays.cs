using FinalAccounts.Model;
using FinalAccounts.Queries;
using FinalAccounts.Web.Display;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>What a cell or a stated figure says, in words for the source view.</summary>
internal static class CellSays
{
    /// <summary>A table cell.</summary>
    public static string Of(PrintedCell cell, string? countUnit)
    {
        if (!cell.HasValue) return cell.State.Label();
        var number = Amounts.AsPublished(cell)!;
        if (!cell.Unit.IsMoney()) return number + " " + (countUnit ?? "");
        return cell.Unit == AmountUnit.Yuan
            ? $"{number} 元（{Amounts.TenThousandYuan(cell.Amount!.Value)} 万元）"
            : $"{number} {cell.Unit.Label()}（{Amounts.Number(cell.Amount!.Value, PrintedCell.DecimalsOf(cell.Step ?? 1m))} 元）";
    }

    /// <summary>A figure of the narrative; a change or growth says its direction.</summary>
    public static string Of(FigureKind kind, decimal value, decimal step, string unit)
    {
        var number = Amounts.Number(Math.Abs(value), step > 0 ? PrintedCell.DecimalsOf(step) : 0);
        if (kind is not (FigureKind.Change or FigureKind.BudgetChange or FigureKind.Growth)) return (value < 0 ? "−" : "") + number + unit;
        return value == 0 ? "持平" : (value > 0 ? "增加 " : "减少 ") + number + unit;
    }
}
