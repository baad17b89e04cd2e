using BenchmarkDotNet.Attributes;
using FinalAccounts.Bench.Measuring;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Layouts;
using FinalAccounts.Narrative;
using FinalAccounts.Scorecards;

namespace FinalAccounts.Bench.Benchmarks;

/// <summary>Each stage of reading, and the whole: one document of each form.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private BenchDocument document = null!;
    private SourceDocument source = null!;
    private ScorecardReading scorecards = null!;
    private TableReading tables = null!;
    private HashSet<int> taken = null!;

    /// <summary>The documents by name: those of the corpus where it is, and a generated one of each form.</summary>
    public static IEnumerable<string> Names => Documents().Keys;

    /// <summary>Which document.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    /// <summary>Prepares what each stage takes from the one before.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        document = Documents()[Name];
        source = DocumentReaders.Read(document.File);
        scorecards = ScorecardReader.Read(source);
        tables = TableReader.Read(source, scorecards.Claimed);
        taken = [.. scorecards.Claimed, .. tables.Claimed];
    }

    /// <summary>File to blocks.</summary>
    [Benchmark]
    public SourceDocument Blocks() => DocumentReaders.Read(document.File);

    /// <summary>Grids to scorecards.</summary>
    [Benchmark]
    public ScorecardReading Scorecards() => ScorecardReader.Read(source);

    /// <summary>Grids to facts.</summary>
    [Benchmark]
    public TableReading Tables() => TableReader.Read(source, scorecards.Claimed);

    /// <summary>Whose it is, of which year and kind.</summary>
    [Benchmark]
    public Identity Identification() => Identifier.Identify(source, document.Given, tables.Tables, scorecards.Scorecards);

    /// <summary>Paragraphs to sections and stated figures.</summary>
    [Benchmark]
    public NarrativeReading Narrative() => NarrativeReader.Read(source, taken, tables.Tables);

    /// <summary>The whole way.</summary>
    [Benchmark(Baseline = true)]
    public ReadAccount Whole() => AccountReader.Read(document.File, document.Given);

    private static Dictionary<string, BenchDocument> Documents() => BenchDocuments.OneOfEach();
}
