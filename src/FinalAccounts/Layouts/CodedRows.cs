using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>The lines of a table of coded rows, once it is known where its values stand.</summary>
internal sealed class CodedRows(IReadOnlyList<ValueColumn> columns, LineFit fit, bool isRagged, bool expectsCodes, AmountUnit unit, List<ImportIssue> issues, List<(ValueColumn Column, string Key)> totalsOfColumns)
{
    private const int LongestPiece = 25;

    private readonly FunctionalCode codes = new();
    private readonly List<TableLine> lines = [];
    private bool hasCodes;
    private string nameAbove = "";

    public IReadOnlyList<TableLine> Read(IReadOnlyList<ViewRow> body)
    {
        hasCodes = expectsCodes || body.Any(static row => Array.Exists(row.Printed, static cell => FunctionalCode.Begins(cell.Text)));
        for (var r = 0; r < body.Count; r++) ReadRow(body[r], r + 1 < body.Count ? body[r + 1] : null);
        return Lines.WithoutContradictions(lines, issues);
    }

    private void ReadRow(ViewRow row, ViewRow? below)
    {
        var placed = columns;
        if (fit.Fault(row, columns) is { } fault)
        {
            if (Placement.Shifted(row, columns) is not { } shifted)
            {
                // A line of words only is no line of the table: a page mark, a note, a name that runs on.
                if (!Array.Exists(row.Printed, static cell => cell.OwnNumber.Kind is PrintedKind.Number or PrintedKind.Garbled && !FunctionalCode.Begins(cell.Text))) return;
                _ = codes.Read(row, row.Cells.Length);
                issues.Add(LayoutMessages.RowUnplaced(row.FirstText, fault, row.Place));
                return;
            }

            placed = shifted;
        }

        var label = codes.Read(row, placed[0].First);
        var hasNumbers = placed.Any(column => FactCells.Single(row, column.First, column.Last) is not { IsBlank: true });
        if (!label.IsCertain)
        {
            issues.Add(LayoutMessages.CodeIncomplete(row.FirstText, row.Place));
            return;
        }

        var key = label.Code ?? RowLabel.Key(label.Name);
        if (label.Code is null && !hasNumbers && !RowLabel.IsTotal(key))
        {
            ContinueName(label.Name, below);
            return;
        }

        if (label.Code is not null && label.Name.Length == 0 && nameAbove.Length > 0) label = label with { Name = nameAbove };
        nameAbove = "";
        if (key.Length == 0)
        {
            issues.Add(LayoutMessages.NumberWithoutLabel(Array.Find(row.Printed, static cell => !cell.IsBlank).Source!.Printed, row.Place));
            return;
        }

        // Where columns are not certain, digits without a name may be a number that slipped to the left.
        if (isRagged && label.Code is not null && label.Name.Length == 0)
        {
            issues.Add(LayoutMessages.RowUnplaced(row.FirstText, "没有科目名称", row.Place));
            return;
        }

        if (label.Code is null && !RowLabel.IsTotal(key) && hasCodes)
        {
            issues.Add(LayoutMessages.RowUnplaced(row.FirstText, "没有科目编码", row.Place));
            return;
        }

        AddLine(row, placed, label, key);
    }

    private void AddLine(ViewRow row, IReadOnlyList<ValueColumn> placed, FunctionalCode.Label label, string key)
    {
        var facts = new List<Fact>(placed.Count);
        foreach (var column in placed)
        {
            if (column.Measure is not { } measure) continue;
            if (FactCells.Single(row, column.First, column.Last) is { } cell) facts.Add(FactCells.Fact(measure, row, cell, unit, issues));
            else issues.Add(LayoutMessages.TwoNumbers(row.FirstText, measure.Label(), row.Place));
        }

        lines.Add(new TableLine(key, label.Name, facts)
        {
            Code = label.Code,
            Name = label.Name,
            Level = label.Code is { } code ? Math.Max(1, (code.Length - 1) / 2) : RowLabel.IsTotal(key) ? 0 : 1,
            ParentKey = label.Code is null ? null : ParentOf(label.Code),
        });

        if (!RowLabel.IsTotal(key)) return;
        foreach (var (column, total) in totalsOfColumns)
        {
            if (FactCells.Single(row, column.First, column.Last) is { } cell)
            {
                lines.Add(new TableLine(total, total, [FactCells.Fact(Measure.Amount, row, cell, unit, issues)]) { Name = total });
            }
            else
            {
                issues.Add(LayoutMessages.TwoNumbers(row.FirstText, total, row.Place));
            }
        }
    }

    private string? ParentOf(string code)
    {
        for (var length = code.Length - 2; length >= 3; length--)
        {
            var prefix = code[..length];
            if (lines.Exists(line => line.Code == prefix)) return prefix;
        }

        return null;
    }

    /// <summary>A row with a piece of a name only: the end of the name above, or the beginning of the one below where that has none.</summary>
    private void ContinueName(string piece, ViewRow? below)
    {
        if (piece.Length is 0 or > LongestPiece || piece.AsSpan().ContainsAny("：。；，")) return;
        if (!IsNameless(below) && lines.Count > 0 && lines[^1].Code is not null && lines[^1].Name.Length > 0)
        {
            var name = lines[^1].Name + piece;
            lines[^1] = lines[^1] with { Name = name, PrintedLabel = name };
        }
        else
        {
            nameAbove += piece;
        }
    }

    /// <summary>Whether a row has a code and numbers but no name: the name stands in the row above.</summary>
    private static bool IsNameless(ViewRow? row) => row is not null && FunctionalCode.Begins(row.FirstText) && !Words.HasChinese(row.FirstText) &&
        Array.TrueForAll(row.Printed, static cell => cell.IsBlank || cell.Number.Kind != PrintedKind.Words);
}
