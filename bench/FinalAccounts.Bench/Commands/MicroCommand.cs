using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FinalAccounts.Bench.Benchmarks;

namespace FinalAccounts.Bench.Commands;

/// <summary>micro: BenchmarkDotNet over the stages of reading. Runs in this process: nothing is built or restored.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var command = new Command("micro", "Measures each stage of reading with BenchmarkDotNet.");
        command.SetAction(_ =>
        {
            var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
            BenchmarkRunner.Run<ReadingBenchmarks>(config);
            return 0;
        });
        return command;
    }
}
