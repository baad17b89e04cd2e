using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>
/// The form's own identity of a line, 合计 = sum of the parts. It tells two placements of numbers apart and throws doubt on a
/// reading; it never corrects a number and never accuses the document.
/// </summary>
internal sealed record RowSum(Measure Total, IReadOnlyList<Measure> Parts)
{
    /// <summary>True when a part is printed without the total, which no form does.</summary>
    public bool LacksTotal(ViewRow row, IReadOnlyList<ValueColumn> columns) =>
        IsEmpty(row, columns, Total) && Parts.Any(part => NumberOf(row, columns, part) is { Value: not 0 });

    /// <summary>Whether the identity holds (within rounding) in most lines, and in at least one that has two parts or more columns filled.</summary>
    public bool HoldsMostly(IReadOnlyList<ViewRow> body, IReadOnlyList<ValueColumn> columns)
    {
        var (holds, fails) = Count(body, columns);
        return holds > 0 && holds > fails;
    }

    /// <summary>How many lines satisfy the identity and how many do not; lines without numbers are neither.</summary>
    public (int Holds, int Fails) Count(IReadOnlyList<ViewRow> body, IReadOnlyList<ValueColumn> columns)
    {
        var holds = 0;
        var fails = 0;
        foreach (var row in body)
        {
            if (NumberOf(row, columns, Total) is not { } total) continue;
            decimal sum = 0;
            var tolerance = total.Step / 2;
            var printed = 0;
            foreach (var part in Parts)
            {
                if (NumberOf(row, columns, part) is not { } number) continue;
                sum += number.Value;
                tolerance += number.Step / 2;
                printed++;
            }

            if (printed == 0) continue;
            if (Math.Abs(total.Value - sum) <= tolerance) holds++;
            else fails++;
        }

        return (holds, fails);
    }

    private static bool IsEmpty(ViewRow row, IReadOnlyList<ValueColumn> columns, Measure measure) =>
        columns.Any(column => column.Measure == measure && FactCells.Single(row, column.First, column.Last) is { OwnNumber.Kind: PrintedKind.Blank or PrintedKind.Dash });

    private static PrintedNumber? NumberOf(ViewRow row, IReadOnlyList<ValueColumn> columns, Measure measure)
    {
        foreach (var column in columns)
        {
            if (column.Measure != measure) continue;
            return FactCells.Single(row, column.First, column.Last) is { Number.Kind: PrintedKind.Number } cell ? cell.Number : null;
        }

        return null;
    }
}
