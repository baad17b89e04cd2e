using FinalAccounts.Model;
using Npgsql;

namespace FinalAccounts.Storage.Reading;

/// <summary>What was not understood.</summary>
internal static class IssueRows
{
    public const string Query = "SELECT version_id, code, severity, message, place FROM import_issues WHERE version_id = ANY($1) ORDER BY version_id, ordinal";

    public static ImportIssue Read(NpgsqlDataReader row) => new(row.GetString(1), (IssueSeverity)row.GetInt16(2), row.GetString(3), row.PlaceOrNull(4));
}
