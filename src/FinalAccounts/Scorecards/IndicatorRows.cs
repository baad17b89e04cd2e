using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Scorecards;

/// <summary>The indicators of one card: rows under the heading, with the merged cells of the first two levels filled in downwards.</summary>
internal sealed class IndicatorRows(CardHeading heading)
{
    private readonly List<ScorecardIndicator> indicators = [];
    private string level1 = "";
    private string level2 = "";

    public IReadOnlyList<ScorecardIndicator> Indicators => indicators;

    public CardHeading Heading { get; set; } = heading;

    /// <summary>Reads a row; false where it states something that can't be placed with certainty.</summary>
    public bool TryRead(CardRow row)
    {
        if (row.Words.Count == 0) return true;
        if (row.Words.Count <= 2 && row.Words.All(ScorecardWords.IsKnownSecondLevel)) return TakeLevelsOnly(row);
        if (RowPlacement.OfIndicator(row, Heading) is not { } shift) return ForgetLevels(row);

        var name = Name(row, shift, out var nameColumn, out var isFromLevel2);
        var (first, second) = Levels(row, shift, nameColumn);
        TakeLevel(ref level1, first, isFirst: true);
        if (!isFromLevel2 && Heading[CardRole.Level3] is not null) TakeLevel(ref level2, second, isFirst: false);

        var indicator = new ScorecardIndicator(
            level1, level2, name, Text(row, CardRole.Weight, shift), Target(row, shift), Text(row, CardRole.Actual, shift), Text(row, CardRole.Score, shift),
            Place.Cell(row.Block, row.Number, nameColumn))
        {
            DeviationReason = Text(row, CardRole.DeviationReason, shift),
            Extra = [.. Heading.Columns.Where(IsExtra).Select(column => KeyValuePair.Create(column.Heading, row.Text(column, shift)))],
        };
        var isStated = indicator.Weight.Length + indicator.Target.Length + indicator.Actual.Length + indicator.Score.Length > 0;
        if (!isStated) return row.Alignment == GridAlignment.Exact || name.Length == 0 || IsPlaceholder(name);
        if (name.Length == 0) return false;
        if (row.Alignment == GridAlignment.FromLeft && indicator.Weight.Length + indicator.Score.Length + indicator.Actual.Length == 0) return false;
        if (row.Text(nameColumn).Length > 0)
        {
            if (AboveSharing(row, CardRole.Weight) is { } weighted) indicators[weighted] = indicators[weighted] with { Weight = "" };
            if (AboveSharing(row, CardRole.Score) is { } scored) indicators[scored] = indicators[scored] with { Score = "" };
        }

        indicators.Add(indicator);
        return true;
    }

    /// <summary>The indicator above whose merged weight or score covers this one's row too, and so is the marks of their group.</summary>
    private int? AboveSharing(CardRow row, CardRole role)
    {
        if (Heading[role] is not { } column || row.Above(column.Index) is not { Text.Length: > 0 } merged) return null;
        var above = indicators.FindIndex(indicator => indicator.Place.Block == row.Block && indicator.Place.Row == merged.Row);
        return above >= 0 ? above : null;
    }

    /// <summary>
    /// The indicator's name: the third level's cell, the cell above that covers it, or in a shifted row the last cell before the target,
    /// if that is no second level that every form has. A form of two levels names the indicator in the second.
    /// </summary>
    private string Name(CardRow row, int shift, out int column, out bool isFromLevel2)
    {
        isFromLevel2 = false;
        var level3 = Heading[CardRole.Level3] ?? Heading[CardRole.Level2]!;
        column = level3.Index + shift;
        if (row.Text(level3, shift) is { Length: > 0 } text) return text;
        if (row.Above(column) is { } above) return above.Text;

        if (shift == 0 || row.Alignment == GridAlignment.Exact || Heading[CardRole.Level2] is not { } second) return "";
        var moved = row.Text(second, shift);
        if (moved.Length == 0 || ScorecardWords.IsKnownSecondLevel(moved)) return "";
        column = second.Index + shift;
        isFromLevel2 = true;
        return moved;
    }

    /// <summary>The row's own level cells; in a row of more cells than the heading has, the texts before the name, whatever blanks stand between.</summary>
    private (string First, string Second) Levels(CardRow row, int shift, int nameColumn)
    {
        if (row.Alignment == GridAlignment.Exact || row.Width <= Heading.Width) return (Text(row, CardRole.Level1, shift), Text(row, CardRole.Level2, shift));
        var texts = Enumerable.Range(0, Math.Max(0, nameColumn)).Select(row.Text).Where(text => text.Length > 0 && !ScorecardWords.IsVerticalLabel(text)).ToList();
        return texts switch
        {
            [] => ("", ""),
            [var only] when ScorecardWords.IsFirstLevelOnly(only) => (only, ""),
            [var only] => ("", only),
            _ => (texts[^2], texts[^1]),
        };
    }

    /// <summary>A level's cell opens a new group; a first level closes the second. 产出 over 指标 is one name cut by a row end.</summary>
    private void TakeLevel(ref string level, string text, bool isFirst)
    {
        if (text.Length == 0) return;
        if (text == "指标" && level.Length > 0 && !level.EndsWith("指标", StringComparison.Ordinal))
        {
            var (cut, whole) = (level, level + text);
            for (var i = indicators.Count - 1; i >= 0 && (isFirst ? indicators[i].Level1 : indicators[i].Level2) == cut; i--)
            {
                indicators[i] = isFirst ? indicators[i] with { Level1 = whole } : indicators[i] with { Level2 = whole };
            }

            level = whole;
            return;
        }

        if (isFirst && text != level) level2 = "";
        level = text;
    }

    /// <summary>A row of nothing but level names (社会成本指标 with no indicator) opens the levels, wherever it stands.</summary>
    private bool TakeLevelsOnly(CardRow row)
    {
        if (row.Words.Count == 2) TakeLevel(ref level1, row.Words[0], isFirst: true);
        TakeLevel(ref level2, row.Words[^1], isFirst: false);
        return true;
    }

    /// <summary>A row that can't be placed may have opened a level: what stands below it has none that is certain.</summary>
    private bool ForgetLevels(CardRow row)
    {
        if (row.Words.Any(ScorecardWords.IsKnownSecondLevel)) (level1, level2) = ("", "");
        return false;
    }

    private string Target(CardRow row, int shift)
    {
        if (Heading[CardRole.Target] is null) return "";
        return string.Concat(Heading.Columns
            .Where(column => column.Role is CardRole.TargetRelation or CardRole.Target or CardRole.TargetUnit)
            .Select(column => row.Text(column, shift)));
    }

    /// <summary>A column of its province; the vertical label before the levels (绩效指标) is none.</summary>
    private bool IsExtra(CardColumn column) =>
        column.Role is CardRole.Other or CardRole.TargetRelation or CardRole.TargetUnit && column.Heading.Length > 0 &&
        (column.Heading == "序号" || column.Index > Heading.Columns.First(other => other.Role is CardRole.Level1 or CardRole.Level2).Index);

    private string Text(CardRow row, CardRole role, int shift) => Heading[role] is { } column ? row.Text(column, shift) : "";

    /// <summary>指标1：, ……: what a blank form prints in the place of an indicator.</summary>
    private static bool IsPlaceholder(string name) => name.AsSpan().TrimEnd("：:0123456789…·.").SequenceEqual("指标") || name.AsSpan().Trim("…·.。").IsEmpty;
}
