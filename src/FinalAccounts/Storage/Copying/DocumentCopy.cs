using FinalAccounts.Documents;
using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Copying;

/// <summary>Copies the blocks of a document, and what was not understood of it.</summary>
internal static class DocumentCopy
{
    public static async Task WriteAsync(NpgsqlConnection connection, int version, SourceDocument document, FinalAccount account, CancellationToken cancellation)
    {
        var claimed = Claimed(account);
        await CopyRows.WriteAsync(
            connection,
            "source_blocks (version_id, file_ordinal, ordinal, text, grid, not_understood, normalised, lines)",
            [.. document.Files.SelectMany((file, ordinal) => document.Blocks.Skip(file.First).Take(file.Count).Select(block => (File: ordinal, Block: block)))],
            (row, item, _) =>
            {
                var block = item.Block;
                row.Number(version);
                row.Number(item.File);
                row.Number(block.Ordinal);
                row.Text((block as Paragraph)?.Printed);
                row.Json(block is Grid grid ? StoredGrid.Serialize(grid) : null);
                row.Flag(block is Grid && !claimed.Contains(block.Ordinal));
                row.Text(block is Paragraph paragraph && paragraph.Text != paragraph.Printed ? paragraph.Text : null);
                row.Json(block is Paragraph printed ? StoredLine.Serialize(printed) : null);
            },
            cancellation);
    }

    public static Task WriteIssuesAsync(NpgsqlConnection connection, int version, IReadOnlyList<ImportIssue> issues, CancellationToken cancellation) =>
        CopyRows.WriteAsync(
            connection,
            "import_issues (version_id, ordinal, code, severity, message, place)",
            issues,
            (row, issue, ordinal) =>
            {
                row.Number(version);
                row.Number(ordinal);
                row.Text(issue.Code);
                row.Small((int)issue.Severity);
                row.Text(issue.Message);
                row.Text(issue.Place?.ToString());
            },
            cancellation);

    /// <summary>Grids that something was read from: a table, a scorecard, a list of units, a figure. A paragraph is never "not understood".</summary>
    private static HashSet<int> Claimed(FinalAccount account) =>
    [
        .. account.Tables.SelectMany(table => table.Blocks),
        .. account.Scorecards.SelectMany(card => card.Blocks),
        .. account.Units.Select(unit => unit.Place.Block),
        .. account.Staff.Select(staff => staff.Place.Block),
        .. account.Glossary.Select(entry => entry.Place.Block),
        .. account.Figures.Select(figure => figure.Place.Block),
        .. account.Conclusions.Select(conclusion => conclusion.Place.Block),
        .. account.Sections.Select(section => section.Place.Block),
    ];
}
