using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Copying;

/// <summary>Copies what the paragraphs say: sections, stated figures, units, staff numbers, glossary, conclusions.</summary>
internal static class NarrativeCopy
{
    public static async Task WriteAsync(NpgsqlConnection connection, int version, FinalAccount account, CancellationToken cancellation)
    {
        await CopyRows.WriteAsync(
            connection,
            "sections (version_id, ordinal, parent_ordinal, level, number, title, place, first_block, last_block)",
            account.Sections,
            (row, section, _) =>
            {
                row.Number(version);
                row.Number(section.Ordinal);
                row.Number(section.Parent);
                row.Number(section.Level);
                row.Text(section.Number);
                row.Text(section.Title);
                row.Text(section.Place.ToString());
                row.Number(section.FirstBlock);
                row.Number(section.LastBlock);
            },
            cancellation);

        await CopyRows.WriteAsync(
            connection,
            "stated_figures (version_id, ordinal, section_ordinal, subject, kind, value, amount, unit, step, printed, sentence, reason, place, cell_table, cell_row, cell_measure, confidence)",
            account.Figures,
            (row, figure, ordinal) =>
            {
                row.Number(version);
                row.Number(ordinal);
                row.Number(figure.Section);
                row.Text(figure.Subject);
                row.Small((int)figure.Kind);
                row.Decimal(figure.Value);
                row.Decimal(PrintedNumbers.InYuan(figure.Value, figure.Unit));
                row.Text(figure.Unit);
                row.Decimal(figure.Step);
                row.Text(figure.Printed);
                row.Text(figure.Sentence);
                row.Text(figure.Reason);
                row.Text(figure.Place.ToString());
                row.Number((int?)figure.Cell?.Table);
                row.Text(figure.Cell?.Row);
                row.Small((int?)figure.Cell?.Measure);
                row.Share(figure.Confidence);
            },
            cancellation);

        await WritePeopleAsync(connection, version, account, cancellation);
        await WriteWordsAsync(connection, version, account, cancellation);
    }

    private static async Task WritePeopleAsync(NpgsqlConnection connection, int version, FinalAccount account, CancellationToken cancellation)
    {
        await CopyRows.WriteAsync(
            connection,
            "included_units (version_id, ordinal, name, level, place)",
            account.Units,
            (row, unit, ordinal) =>
            {
                row.Number(version);
                row.Number(ordinal);
                row.Text(unit.Name);
                row.Text(unit.Level);
                row.Text(unit.Place.ToString());
            },
            cancellation);
        await CopyRows.WriteAsync(
            connection,
            "staff_numbers (version_id, ordinal, subject, count, sentence, place)",
            account.Staff,
            (row, staff, ordinal) =>
            {
                row.Number(version);
                row.Number(ordinal);
                row.Text(staff.Subject);
                row.Number(staff.Count);
                row.Text(staff.Sentence);
                row.Text(staff.Place.ToString());
            },
            cancellation);
    }

    private static async Task WriteWordsAsync(NpgsqlConnection connection, int version, FinalAccount account, CancellationToken cancellation)
    {
        await CopyRows.WriteAsync(
            connection,
            "glossary_entries (version_id, ordinal, term, explanation, code, place)",
            account.Glossary,
            (row, entry, ordinal) =>
            {
                row.Number(version);
                row.Number(ordinal);
                row.Text(entry.Term);
                row.Text(entry.Explanation);
                row.Text(entry.Code);
                row.Text(entry.Place.ToString());
            },
            cancellation);
        await CopyRows.WriteAsync(
            connection,
            "evaluation_conclusions (version_id, ordinal, subject, grade, score, sentence, place)",
            account.Conclusions,
            (row, conclusion, ordinal) =>
            {
                row.Number(version);
                row.Number(ordinal);
                row.Text(conclusion.Subject);
                row.Text(conclusion.Grade);
                row.Decimal(conclusion.Score);
                row.Text(conclusion.Sentence);
                row.Text(conclusion.Place.ToString());
            },
            cancellation);
    }
}
