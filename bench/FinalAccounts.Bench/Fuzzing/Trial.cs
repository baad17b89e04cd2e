using System.Diagnostics;
using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Exports;
using FinalAccounts.Identification;
using FinalAccounts.Importing;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>One file read the whole way: how it ended in short (<paramref name="Signature"/>), the property it breaks, what it took.</summary>
internal sealed record Trial(string Signature, Failure? Failure, TimeSpan Time, long Allocated)
{
    /// <summary>No file may take longer; the longest honest one is a PDF that its program gives up after 20 seconds.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>No file of the size that is tried here may take more memory, everything added up.</summary>
    public const long MemoryLimit = 2L * 1024 * 1024 * 1024;

    /// <summary>Whose most files are said to be: with it reading goes on where the document does not say.</summary>
    public static readonly GivenIdentity Given = new("虚构市某局", "990100", 2024, RegionName: "虚构省虚构市") { IsComplete = true };

    /// <summary>Reads a file; <paramref name="whole"/> is what it said before something of it was lost.</summary>
    public static Trial Of(SourceFile file, bool isGiven, MisplacedNumbers? whole = null)
    {
        Trial? ended = null;
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() => ended = Run(file, isGiven ? Given : null, whole)) { IsBackground = true, Name = "trial" };
        thread.Start();
        if (!thread.Join(TimeLimit)) return new Trial("time-out", new Failure("time-out", $"still running after {TimeLimit.TotalSeconds:0} s"), watch.Elapsed, 0);
        var trial = ended! with { Time = watch.Elapsed };
        return trial.Failure is null && trial.Allocated > MemoryLimit ? trial with { Failure = new Failure("memory", string.Create(CultureInfo.InvariantCulture, $"{trial.Allocated / 1_048_576} MB")) } : trial;
    }

    private static Trial Run(SourceFile file, GivenIdentity? given, MisplacedNumbers? whole)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Trial Ended(string signature, Failure? failure) => new(signature, failure, default, GC.GetAllocatedBytesForCurrentThread() - before);
        try
        {
            var read = AccountReader.Read(file, given);
            AccountJson.Serialize(read);
            return Ended(ReadingWay.Of(read), DocumentProperties.Broken(read.Document) ?? AccountProperties.Broken(read) ?? whole?.Broken(read));
        }
        catch (UnreadableFileException refused)
        {
            var isSentence = refused.Code.Length > 0 && refused.Message.EndsWith('。');
            return Ended("refused " + refused.Code, isSentence ? null : new Failure("refused-without-sentence", $"{refused.Code}: {refused.Message}"));
        }
#pragma warning disable CA1031 // Any other exception is what the run looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Ended("exception", new Failure($"{exception.GetType().Name} {Thrower(exception)}", exception.ToString()));
        }
    }

    /// <summary>The first method of ours on the stack.</summary>
    private static string Thrower(Exception exception) => new StackTrace(exception).GetFrames()
        .Select(frame => frame.GetMethod())
        .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith("FinalAccounts", StringComparison.Ordinal) == true) is { } ours
        ? $"{ours.DeclaringType!.Name}.{ours.Name}"
        : "";
}
