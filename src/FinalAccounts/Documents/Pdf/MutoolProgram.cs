using FinalAccounts.Documents.Programs;

namespace FinalAccounts.Documents.Pdf;

/// <summary>mutool (mupdf-tools), which draws a PDF as a trace.</summary>
internal sealed class MutoolProgram
{
    /// <summary>Names the program and wins over the search path.</summary>
    public const string Variable = "FINALACCOUNTS_MUTOOL";

    private const string Name = "mutool";
    private const int MemoryMegabytes = 1024;

    private readonly ChildProgram program;

    private MutoolProgram(ChildProgram program) => this.program = program;

    /// <summary>The program, or null where it is not installed.</summary>
    public static MutoolProgram? Find() => ChildProgram.Find(Name, Variable) is { } program ? new MutoolProgram(program) : null;

    internal static MutoolProgram? Find(string? named, string? path) => ChildProgram.Find(Name, named, path) is { } program ? new MutoolProgram(program) : null;

    /// <summary>Runs the program over a PDF or a picture and hands each line of the trace over as it comes.</summary>
    public ProgramEnding Trace(byte[] pdf, TimeSpan limit, LineTaker take)
    {
        using var folder = new WorkFolder("pdf");
        var name = "source." + (FileKinds.Picture(pdf) ?? "pdf");
        folder.Add(name, SparseEncodings.Of(pdf));
        return program.Run(folder, ["trace", name], new ProgramLimits(limit, MemoryMegabytes), take);
    }

    /// <summary>Runs the program in a folder that holds its source.</summary>
    public ProgramEnding Run(WorkFolder folder, IReadOnlyList<string> arguments, ProgramLimits limits) => program.Run(folder, arguments, limits);
}
