using System.Globalization;
using System.Numerics;
using FinalAccounts.Importing;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>
/// What a reading was like, coarsely: a file with a signature not seen before went another way through the readers, and is worth
/// changing further. It stands in for measured coverage.
/// </summary>
internal static class ReadingWay
{
    public static string Of(ReadAccount read)
    {
        var (account, document) = read;
        var codes = string.Join(',', account.Issues.Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal));
        var tables = string.Concat(account.Tables.Where(table => table.Table is not null).Select(table => (int)table.Status));
        return string.Create(CultureInfo.InvariantCulture, $"{document.Format} {account.Kind} {codes} t{tables} b{Size(document.Blocks.Count)} f{Size(account.Cells().Count())} s{Size(account.Figures.Count)} c{Size(account.Scorecards.Count)}");
    }

    private static int Size(int count) => BitOperations.Log2((uint)count + 1);
}
