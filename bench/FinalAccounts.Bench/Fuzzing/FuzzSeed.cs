namespace FinalAccounts.Bench.Fuzzing;

/// <summary>A file to change: a document as it was published, or one that the run found worth changing further.</summary>
internal sealed record FuzzSeed(string Name, byte[] Bytes);
