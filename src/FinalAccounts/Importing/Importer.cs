using System.Diagnostics;
using System.Threading.Channels;
using FinalAccounts.Documents;
using FinalAccounts.Documents.Archives;
using FinalAccounts.Identification;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>
/// Imports files and folders: reads several files ahead, each on a core, while the one before is stored; they are stored in order.
/// Survives a bad file, and can be interrupted and run again. Each report is stored complete or not at all.
/// </summary>
public sealed class Importer(NpgsqlDataSource dataSource)
{
    /// <summary>Files read and not yet stored: enough to keep both sides busy, few enough to keep memory flat.</summary>
    private const int ReadAhead = 4;

    /// <summary>Files read at once: a PDF's reader mostly waits for its converter.</summary>
    private static readonly int Readers = Math.Clamp(Environment.ProcessorCount, 2, ReadAhead);

    private readonly ReportWriter writer = new(dataSource);

    /// <summary>Marks everything imported as the repository's own fictional samples (示例数据).</summary>
    public bool AsSamples { get; init; }

    /// <summary>The files named are one report, and so is what each folder holds.</summary>
    public bool Together { get; init; }

    /// <summary>How what is handed in at once is read.</summary>
    internal Func<IReadOnlyList<SourceFile>, bool, GivenIdentity, ReportsReading> Read { get; init; } =
        (files, together, given) => together ? ReportsReader.ReadTogether(files, given) : ReportsReader.Read(files[0], given);

    /// <summary>Imports; <paramref name="given"/> answers for every file what the documents leave open.</summary>
    public async Task<ImportSummary> ImportAsync(
        IEnumerable<string> paths, GivenIdentity? given = null, Action<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var list = ImportList.Find(paths, given, Together);
        var reports = new List<FileReport>(list.Files.Count);
        var clock = Stopwatch.StartNew();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var channel = Channel.CreateBounded<Task<Taken>>(new BoundedChannelOptions(ReadAhead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAllAsync(list.Files, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            var facts = 0L;
            var done = 0;
            var parts = new ReportParts();
            await foreach (var taking in channel.Reader.ReadAllAsync(stop.Token))
            {
                var taken = await taking;
                done++;
                foreach (var finished in taken.Finished) Report(finished);
                foreach (var read in taken.Read) Report(await StoreAsync(taken.Files, read, parts, stop.Token));
            }

            void Report(FileReport report)
            {
                reports.Add(report);
                facts += report.Outcome?.Facts ?? 0;
                progress?.Invoke(Progress(report, done, list.Files.Count, facts, clock.Elapsed));
            }

            await reading;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new ImportSummary(reports, list.Skipped, clock.Elapsed, Interrupted: true);
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return new ImportSummary(reports, list.Skipped, clock.Elapsed, Interrupted: false);
    }

    /// <summary>Hands the files on in order, each as soon as a reader is free for it; ends when the last reader has ended.</summary>
    private async Task ReadAllAsync(IReadOnlyList<ListedFiles> files, ChannelWriter<Task<Taken>> channel, CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(Readers);
        var last = new Queue<Task>(Readers);
        try
        {
            foreach (var file in files)
            {
                await free.WaitAsync(cancellation);
                var taking = Task.Run(() => TakeAsync(file, cancellation), CancellationToken.None);
                if (last.Count == Readers) await last.Dequeue();
                last.Enqueue(taking.ContinueWith(_ => free.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default));
                await channel.WriteAsync(taking, cancellation);
            }

            channel.Complete();
        }
        catch (Exception problem)
        {
            channel.Complete(problem);
        }
        finally
        {
            await Task.WhenAll(last);
        }
    }

    private async Task<Taken> TakeAsync(ListedFiles files, CancellationToken cancellation)
    {
        if (files.Problem is { } wrong) return Taken.Refused(files, "manifest", wrong);
        try
        {
            var sources = files.Paths.Select(SourceFile.Load).ToList();
            if (sources.Count == 1 && await KnownFiles.FindAsync(dataSource, sources[0].Sha256, files.Given, cancellation) is { } known) return new Taken(files, [], [new FileReport(files.Path, known)]);
            var reading = Read(sources, sources.Count > 1 || Together || files.Report is not null, files.Given);
            return new Taken(files, reading.Reports, [.. reading.Refused.Select(file => new FileReport(PathOf(file, files), null, file.Reason.Code, file.Reason.Message))]);
        }
        catch (UnreadableFileException problem)
        {
            return Taken.Refused(files, problem.Code, problem.Message);
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or NpgsqlException))
        {
            // Our own mistake with one document must not end an import of thousands; it is reported with its place in the program.
            return Taken.Refused(files, "program-error", ImportMessages.ProgramError(files.Path, mistake));
        }
    }

    /// <summary>A file in an archive is named behind the archive's own path.</summary>
    private static string PathOf(RefusedFile file, ListedFiles files) => Path.Combine(Path.GetDirectoryName(files.Path) ?? "", file.Path);

    private async Task<FileReport> StoreAsync(ListedFiles files, ReadAccount read, ReportParts parts, CancellationToken cancellation)
    {
        try
        {
            var outcome = await writer.WriteAsync(read, AsSamples, cancellation);
            return new FileReport(files.Path, outcome) { Paths = files.Paths, Warning = parts.Note(files.Path, outcome, read.Account) };
        }
        catch (PostgresException problem) when (problem.SqlState.StartsWith("22", StringComparison.Ordinal) || problem.SqlState.StartsWith("23", StringComparison.Ordinal))
        {
            // The schema refuses what was read (class 22: data, 23: constraints); other errors are the database's own and end the import.
            return new FileReport(files.Path, null, "not-storable", ImportMessages.NotStorable(files.Path, problem.MessageText));
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or NpgsqlException))
        {
            // Our own mistake in a check: nothing of this report is stored, and the import goes on.
            return new FileReport(files.Path, null, "program-error", ImportMessages.ProgramError(files.Path, mistake));
        }
    }

    private static ImportProgress Progress(FileReport last, int done, int total, long facts, TimeSpan elapsed)
    {
        var rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
        return new ImportProgress(done, total, facts, rate, done < 2 ? null : TimeSpan.FromSeconds((total - done) / rate), last);
    }

    /// <summary>Files that were taken in hand: the reports that were read and are to be stored, and what is finished already.</summary>
    private sealed record Taken(ListedFiles Files, IReadOnlyList<ReadAccount> Read, IReadOnlyList<FileReport> Finished)
    {
        public static Taken Refused(ListedFiles files, string code, string problem) => new(files, [], [new FileReport(files.Path, null, code, problem) { Paths = files.Paths }]);
    }
}
