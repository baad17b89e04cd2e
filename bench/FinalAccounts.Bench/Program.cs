using System.CommandLine;
using FinalAccounts.Bench.Commands;

var root = new RootCommand("Benchmarks of FinalAccounts, and the generator of its samples and load-test data.")
{
    SamplesCommand.Create(),
    GenerateCommand.Create(),
    ReadCommand.Create(),
    CheckCommand.Create(),
    StoreCommand.Create(),
    RecheckCommand.Create(),
    MemoryCommand.Create(),
    MicroCommand.Create(),
    ScansCommand.Create(),
    FuzzCommand.Create(),
    PlantCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
