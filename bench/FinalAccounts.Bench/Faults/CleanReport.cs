using System.Collections.Concurrent;
using FinalAccounts.Bench.Generation.Samples;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Documents;
using FinalAccounts.Identification;
using FinalAccounts.Importing;
using FinalAccounts.Model;

namespace FinalAccounts.Bench.Faults;

/// <summary>A report without planted faults: what was read of it, what the checks say, and the account of the year before.</summary>
internal sealed record CleanReport(string Name, ReadAccount Read, GivenIdentity Given, FinalAccount? YearBefore)
{
    /// <summary>Checks of "not more than".</summary>
    private static readonly string[] NotMore = ["X03-05", "X06-09"];

    private readonly ConcurrentDictionary<string, IReadOnlyList<Outcome>> outcomes = [];
    private AccountFindings? findings;
    private CheckedAccount? account;
    private bool? isPrintedFaithfully;

    /// <summary>The report as the checks see it.</summary>
    public CheckedAccount Account => account ??= CheckedAccounts.Of(Read, YearBefore);

    /// <summary>What the checks say of it.</summary>
    public AccountFindings Findings => findings ??= AccountChecker.Check(Account);

    /// <summary>Whether its blocks, printed and read again, are the same blocks: only then does a place mean the same in both.</summary>
    public bool IsPrintedFaithfully => isPrintedFaithfully ??= BlockPrinter.Print(Read.Document) is { } file && Same(AccountReader.Read(file, Given).Document.Blocks, Read.Document.Blocks);

    /// <summary>The first block that is another one when it is printed and read again, for whoever mends the printer.</summary>
    public string FirstUnfaithful
    {
        get
        {
            if (BlockPrinter.Print(Read.Document) is not { } file) return Read.Document.Format;
            var again = AccountReader.Read(file, Given).Document.Blocks;
            var first = Read.Document.Blocks.Zip(again).FirstOrDefault(pair => !Same([pair.First], [pair.Second]));
            return $"{Read.Document.Blocks.Count}/{again.Count} {Words(first.First)} / {Words(first.Second)}";
        }
    }

    /// <summary>What one check says of it, place by place.</summary>
    public IReadOnlyList<Outcome> Outcomes(string check) =>
        outcomes.GetOrAdd(check, id => [.. CheckCatalogue.Find(id)!.Evaluate(Account)]);

    /// <summary>The places of a check that hold.</summary>
    public IReadOnlyList<Outcome> Holding(string check) => [.. Outcomes(check).Where(outcome => outcome.Kind == OutcomeKind.Passed)];

    /// <summary>Whether every statement that holds and contains a cell holds within rounding after a change of the cell, in 元.</summary>
    public bool IsRounding(FactAddress cell, decimal change) => CheckCatalogue.All.SelectMany(check => Holding(check.Id))
        .SelectMany(outcome => outcome.Weights.Where(weight => weight.Fact == cell).Select(weight => (outcome, weight.Weight)))
        .All(use =>
        {
            var (difference, tolerance) = Balance(use.outcome);
            var after = difference + (use.Weight * change);
            return after <= tolerance && (after >= -tolerance || IsNotMore(use.outcome));
        });

    /// <summary>How far a statement that holds is from being exact, and what rounding explains of it, in 元; over its cells as they are printed.</summary>
    public (decimal Difference, decimal Tolerance) Balance(Outcome outcome)
    {
        // A figure of the text against one cell: the other side is not a cell.
        if (outcome.Weights.Count < 2) return ((outcome.Difference ?? 0) * outcome.UnitInYuan, outcome.Tolerance * outcome.UnitInYuan ?? decimal.MaxValue);
        var cells = outcome.Weights.Select(weight => (Cell: Account.Read(weight.Fact), weight.Weight)).ToList();
        var range = cells.Aggregate(Interval.Exactly(0), (sum, part) => sum + (part.Cell.Range * part.Weight));
        return (cells.Sum(part => part.Cell.Value * part.Weight), range.Tolerance);
    }

    /// <summary>Whether a statement says "not more than" and not "equal".</summary>
    public static bool IsNotMore(Outcome outcome) => NotMore.Contains(outcome.Check);

    /// <summary>Generated reports of the last year with the year before, half of them explained at length; with fewer decimals each cell is rounded by itself.</summary>
    public static IEnumerable<CleanReport> Generated(int count, int decimals = 2)
    {
        for (var detailed = 0; detailed < 2; detailed++)
        {
            ReadAccount? before = null;
            foreach (var file in GeneratedFiles.Many((count + 1 - detailed) / 2, 2, "mix", AmountUnit.TenThousandYuan, detailed == 1, decimals))
            {
                var region = file.Account.Department.Region;
                var given = new GivenIdentity(file.Account.Department.NameIn(file.Account.Year), region.Code, file.Account.Year, file.Account.Department.Profile.Kind, region.FullName);
                var read = AccountReader.Read(new SourceFile(file.Name, file.Bytes), given);
                if (read.Account.Year == GeneratedFiles.Last) yield return new CleanReport(file.Name, read, given, before?.Account);
                before = read;
            }
        }
    }

    /// <summary>The real reports of the folder in FINALACCOUNTS_CORPUS, with whatever faults they have of their own.</summary>
    public static IEnumerable<CleanReport> Corpus()
    {
        if (Environment.GetEnvironmentVariable("FINALACCOUNTS_CORPUS") is not { Length: > 0 } folder || !Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            ReadAccount read;
            try
            {
                read = AccountReader.Read(SourceFile.Load(path));
            }
            catch (UnreadableFileException)
            {
                // A blank form and a budget are refused: they are no accounts.
                continue;
            }

            if (read.Account.Cells().Any() || read.Account.Scorecards.Count > 0) yield return new CleanReport(Path.GetFileName(Path.GetDirectoryName(path)!), read, new GivenIdentity(), null);
        }
    }

    private static bool Same(IReadOnlyList<Block> blocks, IReadOnlyList<Block> others) => blocks.Count == others.Count && blocks.Zip(others).All(pair => pair switch
    {
        // A contents line loses the blank before its page number.
        (Paragraph one, Paragraph other) => one.Text == other.Text || string.Concat(one.Text.Where(c => c != ' ')) == string.Concat(other.Text.Where(c => c != ' ')),
        (Grid one, Grid other) => one.Rows.SelectMany(row => row).Select(cell => (cell.Row, cell.Column, cell.Text)).SequenceEqual(other.Rows.SelectMany(row => row).Select(cell => (cell.Row, cell.Column, cell.Text))),
        _ => false,
    });

    private static string Words(Block? block) => block switch
    {
        Paragraph paragraph => $"b{block.Ordinal} {paragraph.Text}",
        Grid grid => $"b{block.Ordinal} {grid.Rows.Count} rows {string.Join('|', grid.Rows.SelectMany(row => row).Take(12).Select(cell => cell.Text))}",
        _ => "nothing",
    };
}
