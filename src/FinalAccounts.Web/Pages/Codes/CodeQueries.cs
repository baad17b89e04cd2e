using FinalAccounts.Queries;
using FinalAccounts.Storage;
using Microsoft.EntityFrameworkCore;

namespace FinalAccounts.Web.Pages.Codes;

/// <summary>A code and one of its names.</summary>
public sealed record CodeName(string Code, string Name);

/// <summary>A cell under a code.</summary>
internal sealed record CodeCell(int VersionId, CodeColumn Column, PrintedCell Cell);

/// <summary>A name of a code in one year, and how many accounts print it.</summary>
internal sealed record YearName(int Year, string Name, int Accounts);

/// <summary>The statements of the code page.</summary>
internal static class CodeQueries
{
    public static async Task<IReadOnlyList<YearName>> ReadNamesAsync(this FinalAccountsContext db, string code, CancellationToken cancellation) => await (
        from line in db.Lines
        where line.Code == code
        join version in db.Versions on line.VersionId equals version.Id
        where version.IsPublic
        group version by new { version.Report.Year, line.Name } into names
        select new YearName(names.Key.Year, names.Key.Name, names.Select(v => v.Id).Distinct().Count())).ToListAsync(cancellation);

    /// <summary>The class and section above a code, and the codes with one more level below it.</summary>
    public static async Task<(IReadOnlyList<CodeName> Above, IReadOnlyList<CodeName> Below)> ReadRelatedAsync(this FinalAccountsContext db, string code, CancellationToken cancellation)
    {
        string[] above = [.. new[] { 3, 5 }.Where(length => length < code.Length).Select(length => code[..length])];
        var below = code.Length + 2;
        var related = await db.Lines
            .Where(l => l.Code != null && (above.Contains(l.Code) || (l.Code.StartsWith(code) && l.Code.Length == below)) && db.Versions.Any(v => v.Id == l.VersionId && v.IsPublic))
            .GroupBy(l => l.Code!)
            .Select(g => new { Code = g.Key, Name = g.Max(l => l.Name)! })
            .OrderBy(c => c.Code)
            .ToListAsync(cancellation);
        return (
            [.. related.Where(c => c.Code.Length < code.Length).Select(c => new CodeName(c.Code, c.Name))],
            [.. related.Where(c => c.Code.Length > code.Length).Select(c => new CodeName(c.Code, c.Name))]);
    }

    public static async Task<IReadOnlyList<CodeCell>> ReadCodeCellsAsync(this FinalAccountsContext db, string code, IReadOnlyCollection<int> versions, CancellationToken cancellation)
    {
        var facts = await db.Facts
            .Where(f => versions.Contains(f.VersionId) && f.Line.Code == code)
            .OrderBy(f => f.LineOrdinal)
            .Select(f => new { f.VersionId, f.TableNumber, f.Measure, Cell = new PrintedCell(f.State, f.Amount, f.Printed, f.Step, f.Unit, f.Place) { Confidence = f.Confidence } })
            .ToListAsync(cancellation);
        return [.. facts.SelectMany(f => CodeColumn.All.Where(c => c.Table == f.TableNumber && c.Measure == f.Measure).Select(c => new CodeCell(f.VersionId, c, f.Cell)))];
    }
}
