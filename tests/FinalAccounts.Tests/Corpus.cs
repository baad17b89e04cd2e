using FinalAccounts.Documents;

namespace FinalAccounts.Tests;

/// <summary>
/// Real documents with hand-checked truth, outside the repository: the folder that <c>FINALACCOUNTS_CORPUS</c> names.
/// Tests over it say that they were skipped where it is not set.
/// </summary>
internal static class Corpus
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("FINALACCOUNTS_CORPUS") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>A corpus file, or the test is skipped.</summary>
    public static SourceFile Source(string document, string file = "source.txt") =>
        new(file, File.ReadAllBytes(Path.Combine(Require(), document, file)));

    /// <summary>The rows of a truth file as dictionaries by heading.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Truth(string document, string file)
    {
        using var reader = new StreamReader(Path.Combine(Require(), document, file));
        using var csv = new CsvHelper.CsvReader(reader, System.Globalization.CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(row => ((IDictionary<string, object>)row).ToDictionary(cell => cell.Key, cell => (string)cell.Value))];
    }

    private static string Require()
    {
        Assert.SkipWhen(Folder is null, "FINALACCOUNTS_CORPUS names no folder: the corpus is not on this machine.");
        return Folder!;
    }
}
