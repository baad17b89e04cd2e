using FinalAccounts.Documents;
using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>The lines of a table of side-by-side blocks, read in printed order within each row.</summary>
internal sealed class SideBySideRows(IReadOnlyList<int> amounts, IReadOnlySet<int> sections, TableHead head, IReadOnlyDictionary<string, string> totals, AmountUnit unit, List<ImportIssue> issues)
{
    private readonly GridAlignment alignment = head.View.Alignment;
    private readonly List<TableLine> lines = [];
    private readonly string?[] classes = new string?[amounts.Count];
    private bool hasCodes;

    public IReadOnlyList<TableLine> Read(IReadOnlyList<ViewRow> body)
    {
        hasCodes = body.Any(static row => Array.Exists(row.Printed, static cell => SideBySideLayout.IsCode(cell.Text) || SideBySideLayout.Split(cell.Text) is not null));
        foreach (var row in body)
        {
            if (IsTotals(row)) ReadTotals(row);
            else ReadBlocks(row);
        }

        return Lines.WithoutContradictions(lines, issues);
    }

    private static bool IsTotals(ViewRow row)
    {
        var first = Array.Find(row.Printed, static cell => !cell.IsBlank);
        return first.Source is not null && Words.HasChinese(first.Text) && first.Text.AsSpan().ContainsAny("合总小") && SideBySideLayout.Split(first.Text) is null &&
            (first.Text.EndsWith('计') || first.Text.EndsWith("经费", StringComparison.Ordinal));
    }

    /// <summary>人员经费合计 | v | 公用经费合计 | v: each number belongs to the words before it.</summary>
    private void ReadTotals(ViewRow row)
    {
        if (Array.Exists(row.Printed, static cell => cell.Number.Kind == PrintedKind.Words && cell.Text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            issues.Add(LayoutMessages.RowUnplaced(row.FirstText, "的名称与数字连在一起", row.Place));
            return;
        }

        ViewCell? label = null;
        ViewCell? value = null;
        foreach (var cell in row.Printed)
        {
            if (cell.IsBlank) continue;
            if (cell.Number.Kind == PrintedKind.Words)
            {
                AddTotal(row, label, value);
                (label, value) = (cell, null);
            }
            else if (label is null || value is not null)
            {
                issues.Add(LayoutMessages.NumberWithoutLabel(cell.Source!.Printed, row.PlaceOf(cell)));
                return;
            }
            else
            {
                value = cell;
            }
        }

        AddTotal(row, label, value);
    }

    private void AddTotal(ViewRow row, ViewCell? label, ViewCell? value)
    {
        if (label is not { } words) return;
        var name = RowLabel.Key(words.Text);
        var key = totals.GetValueOrDefault(name, name);
        lines.Add(new TableLine(key, words.Source!.Text, [FactCells.Fact(Measure.Amount, row, value ?? ViewCell.Empty, unit, issues)]) { Name = name });
    }

    private void ReadBlocks(ViewRow row)
    {
        var found = new List<(int Block, string? Code, string Name, ViewCell Amount)>();
        if (!FitsColumns(row, found) && (alignment == GridAlignment.Exact || !InOrder(row, found)))
        {
            // Amounts without decimals look like codes; a row with a code that is left out is never left out silently.
            if (Array.Exists(row.Printed, cell => cell.OwnNumber.IsUnmistakable || SideBySideLayout.IsCode(cell.Own) || SideBySideLayout.Split(cell.Own) is not null || (sections.Count > 0 && SideBySideLayout.IsSection(cell.Own))))
            {
                Array.Clear(classes);
                issues.Add(LayoutMessages.RowUnplaced(row.FirstText, "的科目、名称与金额无法对应", row.Place));
            }

            return;
        }

        foreach (var (block, code, name, amount) in found)
        {
            // Where cells are missing, it is not known under which block's class a line stands.
            if (code is not null && alignment == GridAlignment.Exact) classes[block] = code[..3];
            var fact = FactCells.Fact(Measure.Amount, row, amount, unit, issues);
            lines.Add(new TableLine(code ?? RowLabel.Key(name), name, [fact])
            {
                Code = code,
                Name = name,
                Level = code is null || code.Length == 3 ? 1 : 2,
                ParentKey = code is { Length: > 3 } ? code[..3] : null,
            });
        }
    }

    /// <summary>Each block's cells stand under its headings: code (or blank), name, amount.</summary>
    private bool FitsColumns(ViewRow row, List<(int Block, string? Code, string Name, ViewCell Amount)> found)
    {
        found.Clear();
        var hasCodeAsAmount = false;
        if (alignment == GridAlignment.FromRight && row.Printed.Length != head.UsualLength) return false;
        var start = alignment == GridAlignment.FromRight ? row.Cells.Length - row.Printed.Length : 0;
        for (var block = 0; block < amounts.Count; block++)
        {
            var column = amounts[block];
            if (LabelOf(row, start, column, block) is not var (code, name)) return false;
            var next = column + 1;
            while (next < row.Cells.Length && row.Cells[next].IsCovered && ReferenceEquals(row.Cells[next].Source, row.Cells[column].Source)) next++;
            var amount = column < row.Cells.Length ? row.Cells[column] : ViewCell.Empty;
            if (amount.IsCovered || (amount.Number.Kind == PrintedKind.Words && Words.HasChinese(amount.Text))) return false;
            hasCodeAsAmount |= alignment != GridAlignment.Exact && SideBySideLayout.IsCode(amount.Own);
            start = next;
            if (alignment == GridAlignment.Exact && amount.Source is null && (code is not null || name.Length > 0)) return false;
            if (code is null && name.Length == 0)
            {
                if (amount.Number.Kind is PrintedKind.Number or PrintedKind.Garbled) return false;
                continue;
            }

            if (code is null && amount.IsBlank) continue;
            if (code is null && hasCodes) return false;
            found.Add((block, code, name, amount));
        }

        for (var c = start; c < row.Cells.Length; c++)
        {
            if (row.Cells[c].OwnNumber.Kind is PrintedKind.Number or PrintedKind.Garbled) return false;
        }

        // An amount of three digits may be the next block's code, shifted; not where each block has its code, its name and an amount.
        return found.Count > 0 && (!hasCodeAsAmount || (found.Count == amounts.Count && found.TrueForAll(static block => block.Code is not null && block.Name.Length > 0)));
    }

    /// <summary>The code and the name in a block's cells before its amount; null where they are something else.</summary>
    private (string? Code, string Name)? LabelOf(ViewRow row, int start, int end, int block)
    {
        string? code = null;
        var name = "";
        var above = classes[block];
        for (var c = start; c < end; c++)
        {
            var cell = row.Cells[c];
            if (cell.IsCovered && cell.Source!.Row < row.Index && SideBySideLayout.IsCode(cell.Text)) above = cell.Text;
            if (cell.IsBlank) continue;
            if (code is null && name.Length == 0 && SideBySideLayout.IsCode(cell.Text)) code = cell.Text;
            else if (name.Length == 0 && sections.Contains(c) && SideBySideLayout.Join(code ?? above, cell.Text) is { } joined) code = joined;
            else if (code is null && name.Length == 0 && SideBySideLayout.Split(cell.Text) is { } both) (code, name) = both;
            else if (cell.Number.Kind == PrintedKind.Words) name += cell.Text;
            else return null;
        }

        return (code, name);
    }

    /// <summary>Where cells are missing: code, name, amount, code, name, amount … by what they are; an amount must not look like a code.</summary>
    private bool InOrder(ViewRow row, List<(int Block, string? Code, string Name, ViewCell Amount)> found)
    {
        found.Clear();
        string? code = null;
        var name = "";
        foreach (var cell in row.Printed)
        {
            if (cell.IsBlank) continue;
            if (code is null)
            {
                if (SideBySideLayout.IsCode(cell.Text)) code = cell.Text;
                else if (SideBySideLayout.Split(cell.Text) is { } both) (code, name) = both;
                else return false;
            }
            else if (name.Length == 0)
            {
                if (sections.Count > 0 && SideBySideLayout.Join(code, cell.Text) is { } joined)
                {
                    code = joined;
                    continue;
                }

                if (cell.Number.Kind != PrintedKind.Words) return false;
                name = cell.Text;
            }
            else if (cell.Number.IsUnmistakable || cell.Text == "0" || cell.Number.Kind == PrintedKind.Dash)
            {
                found.Add((0, code, name, cell));
                (code, name) = (null, "");
            }
            else
            {
                return false;
            }
        }

        return code is null && found.Count > 0;
    }
}
