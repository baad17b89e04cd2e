using System.Globalization;
using System.Text;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Measuring;

/// <summary>A document to measure with, and whose it is said to be.</summary>
internal sealed record BenchDocument(SourceFile File, GivenIdentity Given);

/// <summary>
/// Documents to measure with: the real ones of the folder in FINALACCOUNTS_CORPUS, many times over under other names, and
/// generated ones; without the folder, generated ones only. Each has bytes and a department of its own.
/// </summary>
internal static class BenchDocuments
{
    /// <summary>A region that exists; a copy's department is told apart by its name.</summary>
    private const string Region = "360203";

    /// <summary>What to measure with.</summary>
    public static IReadOnlyList<string> Sources { get; } = ["corpus", "generated", "both", "pdf"];

    /// <summary>So many documents, in the same order each time; <paramref name="run"/> makes departments that no other run has.</summary>
    public static IReadOnlyList<BenchDocument> Take(int count, string source, int run)
    {
        if (source == "pdf") return [.. Enumerable.Range(0, count).Select(number => Copy(PdfDocuments.All[number % PdfDocuments.All.Count], run, number))];
        var corpus = source == "generated" ? [] : Corpus();
        if (source == "corpus" && corpus.Count == 0) throw new InvalidOperationException("FINALACCOUNTS_CORPUS names no folder with documents.");
        var generated = source == "corpus"
            ? []
            : GeneratedFiles.Many(Math.Min(count, 96) / 3 + 1, 3, "mix", AmountUnit.TenThousandYuan).Select(file => (file.Name, file.Bytes)).ToList();
        var originals = new List<(string Name, byte[] Bytes)>();
        for (var i = 0; i < Math.Max(corpus.Count, generated.Count); i++)
        {
            // Half of each: the few real documents come round again between the generated ones.
            if (corpus.Count > 0) originals.Add(corpus[i % corpus.Count]);
            if (generated.Count > 0) originals.Add(generated[i % generated.Count]);
        }

        return [.. Enumerable.Range(0, count).Select(number => Copy(originals[number % originals.Count], run, number))];
    }

    /// <summary>The text documents of the corpus folder by name; empty where there is none.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Corpus() =>
        Environment.GetEnvironmentVariable("FINALACCOUNTS_CORPUS") is { Length: > 0 } folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "source.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => (Path.GetFileName(Path.GetDirectoryName(path))! + ".txt", File.ReadAllBytes(path)))]
            : [];

    /// <summary>Each document of the corpus, and a generated one of each form, by name.</summary>
    public static Dictionary<string, BenchDocument> OneOfEach() =>
        Corpus().Concat(new[] { "cells", "tabs", "html" }.Select(form => ("generated-" + form, GeneratedFiles.Many(1, 1, form, AmountUnit.TenThousandYuan).Single().Bytes)))
            .ToDictionary(original => original.Item1, original => Copy(original, 0, 0));

    private static BenchDocument Copy((string Name, byte[] Bytes) original, int run, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"测试{run}之{number}号局");
        var mark = Encoding.UTF8.GetBytes($"\n{name}\n");
        return new BenchDocument(
            new SourceFile(Path.GetFileName(original.Name), [.. original.Bytes, .. mark]),
            new GivenIdentity(name, Region, 2024));
    }
}
