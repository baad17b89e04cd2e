using FinalAccounts.Model;

namespace FinalAccounts.Layouts;

/// <summary>Columns that no standard form has: worth a note, or a doubt where printed numbers stand in one that no other form is known to have.</summary>
internal static class UnreadColumns
{
    /// <summary>Reports those of the columns that have no measure.</summary>
    public static void Report(TableHead head, IEnumerable<(string Heading, ValueColumn Column)> columns, List<ImportIssue> issues)
    {
        var unread = columns.Where(static one => one.Column.Measure is null)
            .ToLookup(one => !one.Heading.Split('/').Any(HeadingWords.IsOfOtherForm) && HoldsNumber(head, one.Column), static one => one.Heading);
        if (unread.Contains(true)) issues.Add(LayoutMessages.NumbersNotRead(unread[true], head.Rows[0].Place));
        if (unread.Contains(false)) issues.Add(LayoutMessages.ColumnsNotRead(unread[false], head.Rows[0].Place));
    }

    private static bool HoldsNumber(TableHead head, ValueColumn column) => head.Body.Any(row =>
    {
        for (var c = column.First; c <= column.Last && c < row.Cells.Length; c++)
        {
            if (row.Cells[c].OwnNumber.Kind is PrintedKind.Number or PrintedKind.Garbled) return true;
        }

        return false;
    });
}
