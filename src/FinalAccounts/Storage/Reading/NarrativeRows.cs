using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>What the paragraphs say: sections, stated figures, units, staff numbers, glossary, conclusions.</summary>
internal sealed record NarrativeRows(
    ILookup<int, Section> Sections,
    ILookup<int, StatedFigure> Figures,
    ILookup<int, IncludedUnit> Units,
    ILookup<int, StaffNumber> Staff,
    ILookup<int, GlossaryEntry> Glossary,
    ILookup<int, EvaluationConclusion> Conclusions)
{
    public static readonly IReadOnlyList<string> Queries =
    [
        "SELECT version_id, ordinal, parent_ordinal, level, number, title, place, first_block, last_block FROM sections WHERE version_id = ANY($1) ORDER BY version_id, ordinal",
        "SELECT version_id, section_ordinal, subject, kind, value, unit, step, printed, sentence, reason, place, cell_table, cell_row, cell_measure, confidence FROM stated_figures WHERE version_id = ANY($1) ORDER BY version_id, ordinal",
        "SELECT version_id, name, level, place FROM included_units WHERE version_id = ANY($1) ORDER BY version_id, ordinal",
        "SELECT version_id, subject, count, sentence, place FROM staff_numbers WHERE version_id = ANY($1) ORDER BY version_id, ordinal",
        "SELECT version_id, term, explanation, code, place FROM glossary_entries WHERE version_id = ANY($1) ORDER BY version_id, ordinal",
        "SELECT version_id, subject, grade, score, sentence, place FROM evaluation_conclusions WHERE version_id = ANY($1) ORDER BY version_id, ordinal",
    ];

    public static async Task<NarrativeRows> ReadAsync(ResultSets results) => new(
        await results.NextAsync(Section),
        await results.NextAsync(Figure),
        await results.NextAsync(row => new IncludedUnit(row.GetString(1), row.TextOrNull(2), row.PlaceOf(3))),
        await results.NextAsync(row => new StaffNumber(row.GetString(1), row.GetInt32(2), row.GetString(3), row.PlaceOf(4))),
        await results.NextAsync(row => new GlossaryEntry(row.GetString(1), row.GetString(2), row.TextOrNull(3), row.PlaceOf(4))),
        await results.NextAsync(row => new EvaluationConclusion(row.TextOrNull(1), row.TextOrNull(2), row.DecimalOrNull(3), row.GetString(4), row.PlaceOf(5))));

    /// <summary>The account with what its narrative says.</summary>
    public FinalAccount Add(int version, FinalAccount account) => account with
    {
        Sections = [.. Sections[version]],
        Figures = [.. Figures[version]],
        Units = [.. Units[version]],
        Staff = [.. Staff[version]],
        Glossary = [.. Glossary[version]],
        Conclusions = [.. Conclusions[version]],
    };

    private static Section Section(NpgsqlDataReader row) => new(row.GetInt32(1), row.NumberOrNull(2), row.GetInt32(3), row.GetString(4), row.GetString(5), row.PlaceOf(6))
    {
        FirstBlock = row.GetInt32(7),
        LastBlock = row.GetInt32(8),
    };

    private static StatedFigure Figure(NpgsqlDataReader row) => new(row.GetString(2), (FigureKind)row.GetInt16(3), row.GetDecimal(4), row.GetString(5), row.GetString(7), row.GetString(8), row.PlaceOf(10))
    {
        Section = row.NumberOrNull(1),
        Step = row.GetDecimal(6),
        Reason = row.TextOrNull(9),
        Cell = row.NumberOrNull(11) is { } table ? new FactAddress((DisclosureTable)table, row.GetString(12), (Measure)row.GetInt16(13)) : null,
        Confidence = row.ShareOrNull(14),
    };
}
