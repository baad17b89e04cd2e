using System.Text;
using FinalAccounts.Bench.Generation.Samples;

namespace FinalAccounts.Tests.Samples;

/// <summary>The samples in the repository are what the generator writes, byte for byte.</summary>
public sealed class SampleFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    [Fact]
    public void Every_sample_is_what_the_generator_writes()
    {
        var written = SampleSet.Files().ToDictionary(file => file.Name, file => file.Bytes);

        Assert.Equal(written.Keys.Order(), Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order());
        Assert.All(written, file => Assert.True(
            file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Folder, file.Key))),
            $"{file.Key} differs: run `dotnet run --project bench/FinalAccounts.Bench -c Release -- samples`."));
    }

    [Fact]
    public void There_are_eight_departments_of_three_years_in_under_two_megabytes()
    {
        var manifest = File.ReadAllLines(Path.Combine(Folder, "manifest.csv")).Skip(1).Select(line => line.Split(',')).ToList();

        Assert.Equal(24, manifest.Count);
        Assert.Equal(3, manifest.GroupBy(line => line[4]).Count());
        Assert.Equal(8, manifest.Select(line => line[0].Split("-20")[0]).Distinct().Count());
        Assert.Single(manifest, line => line[1].EndsWith("商务和粮食局", StringComparison.Ordinal));
        Assert.InRange(Directory.EnumerateFiles(Folder).Sum(path => new FileInfo(path).Length), 1, 2_000_000);
    }

    [Fact]
    public void A_planted_fault_is_printed_and_what_it_replaced_is_not()
    {
        foreach (var fault in SampleSet.Faults.OfType<PlantedCell>())
        {
            var name = $"{fault.Slug}-{fault.Year}.html";
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder, name)));
            var line = File.ReadLines(Path.Combine(Folder, "planted-faults.csv")).Single(line => line.StartsWith($"{name},{fault.Check},", StringComparison.Ordinal));

            Assert.Contains($"<td>{fault.Printed}</td>", text, StringComparison.Ordinal);
            Assert.Contains($"\"{fault.Printed}\",", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_sentence_that_renames_a_department_stands_in_the_year_of_the_change_only() =>
        Assert.Equal(
            ["commerce-2023.txt"],
            Directory.EnumerateFiles(Folder).Where(path => File.ReadAllText(path).Contains("更名为", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)));
}
