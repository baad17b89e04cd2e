using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Fuzzing;

/// <summary>
/// What an undamaged document says, to compare a damaged one with: where no digit was changed, each number that is still read must
/// stand where it stood.
/// </summary>
internal sealed class MisplacedNumbers
{
    private readonly Dictionary<FactAddress, decimal?> known = [];

    private MisplacedNumbers(ReadAccount read)
    {
        foreach (var (table, line, fact) in read.Account.Cells()) known[new FactAddress(table, line.Key, fact.Measure)] = fact.Amount;
    }

    /// <summary>The numbers of a document; null where it can't be read.</summary>
    public static MisplacedNumbers? Of(FuzzSeed seed, GivenIdentity given)
    {
        try
        {
            return new MisplacedNumbers(AccountReader.Read(new SourceFile(seed.Name, seed.Bytes), given));
        }
        catch (UnreadableFileException)
        {
            return null;
        }
    }

    /// <summary>A number of the damaged document that the whole one does not have there.</summary>
    public Failure? Broken(ReadAccount damaged)
    {
        foreach (var (table, line, fact) in damaged.Account.Cells())
        {
            if (fact.Amount is not { } amount) continue;
            var address = new FactAddress(table, line.Key, fact.Measure);
            if (!known.TryGetValue(address, out var printed)) return new Failure("number-invented", $"{address} {fact}");
            if (printed != amount) return new Failure("number-misplaced", $"{address} {fact}: it was {printed}");
        }

        return null;
    }
}
