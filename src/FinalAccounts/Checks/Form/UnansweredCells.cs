using System.Text.RegularExpressions;
using FinalAccounts.Model;

namespace FinalAccounts.Checks.Form;

/// <summary>
/// Cells of a form that hold nothing but what belongs in them: 结合自评情况，分析存在的问题。（200字以内）. An instruction that is a
/// label has its answer to the right, and one that heads a column no label to the left.
/// </summary>
internal static partial class UnansweredCells
{
    private const int LongestInstruction = 120;

    /// <summary>Such cells, by the grid that they stand in.</summary>
    public static IEnumerable<IReadOnlyList<TextBlock>> Find(IReadOnlyList<TextBlock> text)
    {
        var found = text.Where(cell => cell.IsCell && cell.Text.Length <= LongestInstruction && cell.Text.Contains('字') && Instruction().IsMatch(cell.Text)).ToLookup(cell => cell.Place.Block);
        if (found.Count == 0) yield break;
        var rows = text.Where(cell => cell.IsCell && found.Contains(cell.Place.Block)).ToLookup(cell => (cell.Place.Block, cell.Place.Row));
        foreach (var grid in found)
        {
            List<TextBlock> cells = [.. grid.Where(cell => rows[(cell.Place.Block, cell.Place.Row)] is var row && row.Any(other => other.Place.Column < cell.Place.Column) && !row.Any(other => other.Place.Column > cell.Place.Column))];
            if (cells.Count > 0) yield return cells;
        }
    }

    [GeneratedRegex("""^(?:对照|结合|针对|根据|按照|围绕|简要|概述|简述|描述|说明|阐述|反映|请)[^（）()]{6,}.*[（(](?:不超过|限)?\d{2,4}字(?:以内|左右)?[）)][。；]?$""")]
    private static partial Regex Instruction();
}
