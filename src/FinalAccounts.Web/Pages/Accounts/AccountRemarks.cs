using System.Globalization;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Accounts;

/// <summary>What an account says of itself beside the tables: units, staff, conclusions of evaluations; and how much was not understood.</summary>
public sealed record AccountRemarks(IReadOnlyList<AccountRemarks.Unit> Units, IReadOnlyList<AccountRemarks.StaffLine> Staff, IReadOnlyList<AccountRemarks.Conclusion> Conclusions, int Doubts, int Notes)
{
    /// <summary>A unit that the account covers.</summary>
    public sealed record Unit(string Name, string? Level, string Place);

    /// <summary>A staff number.</summary>
    public sealed record StaffLine(string Subject, int Count, string Place);

    /// <summary>Grade and score of an evaluation.</summary>
    public sealed record Conclusion(string? Subject, string? Grade, decimal? Score, string Sentence, string Place)
    {
        /// <summary>The score as a page prints it.</summary>
        public string? Points => Score?.ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads all of them with one statement.</summary>
    public static async Task<AccountRemarks> ReadAsync(FinalAccountsContext db, int version, CancellationToken cancellation)
    {
        var units = db.Units.Where(u => u.VersionId == version)
            .Select(u => new { Kind = 1, u.Ordinal, First = (string?)u.Name, Second = u.Level, Number = (decimal?)null, Sentence = (string?)null, Place = (string?)u.Place });
        var staff = db.StaffNumbers.Where(s => s.VersionId == version)
            .Select(s => new { Kind = 2, s.Ordinal, First = (string?)s.Subject, Second = (string?)null, Number = (decimal?)s.Count, Sentence = (string?)null, Place = (string?)s.Place });
        var conclusions = db.Conclusions.Where(c => c.VersionId == version)
            .Select(c => new { Kind = 3, c.Ordinal, First = c.Subject, Second = c.Grade, Number = c.Score, Sentence = (string?)c.Sentence, Place = (string?)c.Place });
        var issues = db.Issues.Where(i => i.VersionId == version)
            .Select(i => new { Kind = 4, i.Ordinal, First = (string?)null, Second = (string?)null, Number = (decimal?)(int)i.Severity, Sentence = (string?)null, i.Place });

        var rows = await units.Concat(staff).Concat(conclusions).Concat(issues).ToListAsync(cancellation);
        var ordered = rows.OrderBy(r => r.Ordinal).ToList();
        return new AccountRemarks(
            [.. ordered.Where(r => r.Kind == 1).Select(r => new Unit(r.First!, r.Second, r.Place!))],
            [.. ordered.Where(r => r.Kind == 2).Select(r => new StaffLine(r.First!, (int)r.Number!.Value, r.Place!))],
            [.. ordered.Where(r => r.Kind == 3).Select(r => new Conclusion(r.First, r.Second, r.Number, r.Sentence!, r.Place!))],
            ordered.Count(r => r.Kind == 4 && r.Number > 1),
            ordered.Count(r => r.Kind == 4 && r.Number == 1));
    }
}
