using System.CommandLine;
using FinalAccounts.Bench.Measuring;

namespace FinalAccounts.Bench.Commands;

/// <summary>What the measuring commands share: how many documents, of which source, on how many threads, how often.</summary>
internal sealed class MeasuringOptions
{
    private readonly Option<int> documents;
    private readonly Option<int> threads = new("--threads") { Description = "Threads.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string> source = new("--source") { Description = "corpus (FINALACCOUNTS_CORPUS), generated, both, or pdf (the corpus's and printed ones).", DefaultValueFactory = _ => "both" };
    private readonly Option<int> runs = new("--runs") { Description = "Runs, of which the median counts.", DefaultValueFactory = _ => 5 };

    public MeasuringOptions(Command command, int usualDocuments, bool withRuns = true, bool withThreads = true)
    {
        documents = new Option<int>("--documents") { Description = "Documents a run.", DefaultValueFactory = _ => usualDocuments };
        source.AcceptOnlyFromAmong([.. BenchDocuments.Sources]);
        command.Options.Add(documents);
        if (withThreads) command.Options.Add(threads);
        command.Options.Add(source);
        if (withRuns) command.Options.Add(runs);
    }

    public int Documents(ParseResult parsed) => parsed.GetValue(documents);

    public int Threads(ParseResult parsed) => parsed.GetValue(threads);

    public int Runs(ParseResult parsed) => parsed.GetValue(runs);

    public string Source(ParseResult parsed) => parsed.GetValue(source)!;

    public IReadOnlyList<BenchDocument> Take(ParseResult parsed, int run) => BenchDocuments.Take(Documents(parsed), Source(parsed), run);
}
