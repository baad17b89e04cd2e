namespace FinalAccounts.Bench.Fuzzing;

/// <summary>A property that a file breaks: <paramref name="Kind"/> is the same for the same fault, <paramref name="Detail"/> says what was seen.</summary>
internal sealed record Failure(string Kind, string Detail);
