using System.Diagnostics;
using System.Threading.Channels;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using Npgsql;

namespace FinalAccounts.Importing;

/// <summary>
/// Imports files and folders: reads ahead on one core while the file before is stored on another, survives a bad file, and can be
/// interrupted and run again. Each report is stored complete or not at all.
/// </summary>
public sealed class Importer(NpgsqlDataSource dataSource)
{
    /// <summary>Files read and not yet stored: enough to keep both sides busy, few enough to keep memory flat.</summary>
    private const int ReadAhead = 4;

    private readonly ReportWriter writer = new(dataSource);

    /// <summary>Marks everything imported as the repository's own fictional samples (示例数据).</summary>
    public bool AsSamples { get; init; }

    /// <summary>How a file is read.</summary>
    internal Func<SourceFile, GivenIdentity, ReadAccount> Read { get; init; } = AccountReader.Read;

    /// <summary>Imports; <paramref name="given"/> answers for every file what the documents leave open.</summary>
    public async Task<ImportSummary> ImportAsync(
        IEnumerable<string> paths, GivenIdentity? given = null, Action<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var list = ImportList.Find(paths, given);
        var reports = new List<FileReport>(list.Files.Count);
        var clock = Stopwatch.StartNew();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var channel = Channel.CreateBounded<Taken>(new BoundedChannelOptions(ReadAhead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAllAsync(list.Files, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            var facts = 0L;
            await foreach (var taken in channel.Reader.ReadAllAsync(stop.Token))
            {
                reports.Add(await StoreAsync(taken, stop.Token));
                facts += taken.Read is null ? 0 : reports[^1].Outcome?.Facts ?? 0;
                progress?.Invoke(Progress(reports, list.Files.Count, facts, clock.Elapsed));
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

    private async Task ReadAllAsync(IReadOnlyList<ListedFile> files, ChannelWriter<Taken> channel, CancellationToken cancellation)
    {
        try
        {
            foreach (var file in files) await channel.WriteAsync(await TakeAsync(file, cancellation), cancellation);
            channel.Complete();
        }
        catch (Exception problem)
        {
            channel.Complete(problem);
        }
    }

    private async Task<Taken> TakeAsync(ListedFile file, CancellationToken cancellation)
    {
        if (file.Problem is { } wrong) return Taken.Refused(file, "manifest", wrong);
        try
        {
            var source = SourceFile.Load(file.Path);
            return await KnownFiles.FindAsync(dataSource, source.Sha256, file.Given, cancellation) is { } known
                ? new Taken(file, null, new FileReport(file.Path, known))
                : new Taken(file, Read(source, file.Given), null);
        }
        catch (UnreadableFileException problem)
        {
            return Taken.Refused(file, problem.Code, problem.Message);
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or NpgsqlException))
        {
            // Our own mistake with one document must not end an import of thousands; it is reported with its place in the program.
            return Taken.Refused(file, "program-error", ImportMessages.ProgramError(file.Path, mistake));
        }
    }

    private async Task<FileReport> StoreAsync(Taken taken, CancellationToken cancellation)
    {
        if (taken.Read is null) return taken.Report!;
        try
        {
            return new FileReport(taken.File.Path, await writer.WriteAsync(taken.Read, AsSamples, cancellation));
        }
        catch (PostgresException problem) when (problem.SqlState.StartsWith("22", StringComparison.Ordinal) || problem.SqlState.StartsWith("23", StringComparison.Ordinal))
        {
            // The schema refuses what was read (class 22: data, 23: constraints); other errors are the database's own and end the import.
            return new FileReport(taken.File.Path, null, "not-storable", ImportMessages.NotStorable(taken.File.Path, problem.MessageText));
        }
    }

    private static ImportProgress Progress(List<FileReport> reports, int total, long facts, TimeSpan elapsed)
    {
        var rate = reports.Count / Math.Max(elapsed.TotalSeconds, 0.001);
        return new ImportProgress(reports.Count, total, facts, rate, reports.Count < 2 ? null : TimeSpan.FromSeconds((total - reports.Count) / rate), reports[^1]);
    }

    /// <summary>A file that was taken in hand: read and to be stored, or finished already.</summary>
    private sealed record Taken(ListedFile File, ReadAccount? Read, FileReport? Report)
    {
        public static Taken Refused(ListedFile file, string code, string problem) => new(file, null, new FileReport(file.Path, null, code, problem));
    }
}
