using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FinalAccounts.Checks.Arithmetic;
using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>
/// One root cause, one finding. A single wrong cell breaks several identities: the cell whose correction by one and the same amount
/// mends most of the failures, without breaking what holds, is taken for their common cause. Failures that no cell explains
/// together, and no stated figure, stand alone, unless one table has very many of them: then the table is their cause. The most specific check of a group speaks for it: one that looks at a single cell, else the first of the catalogue.
/// </summary>
internal static class RootCauses
{
    /// <summary>More 元 than any account has.</summary>
    private const decimal Unbounded = 1e20m;

    /// <summary>So many slips of their own in one table are less likely than one that shifts it.</summary>
    private const int ManyInOneTable = 8;

    /// <summary>So many are of the whole table, even where single cells would explain a few of them by chance.</summary>
    private const int AsManyAsAVersion = 16;

    public static IReadOnlyList<Finding> Group(IReadOnlyList<Outcome> failures, IReadOnlyList<Outcome> passed)
    {
        var groups = new List<(FactAddress? Suspect, List<Outcome> Members)>();
        var open = failures.ToList();
        var holding = Holding(failures, passed);
        TakeSlid(AsManyAsAVersion, table => (Best(table, holding)?.Members.Count ?? 0) * 2 < table.Count);
        while (Best(open, holding) is { } best)
        {
            groups.Add(best);
            open.RemoveAll(best.Members.Contains);
        }

        TakeSlid(ManyInOneTable, _ => true);
        groups.AddRange(BySentence(open).Select(members => ((FactAddress?)null, members)));
        var order = new Dictionary<Outcome, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < failures.Count; index++) order[failures[index]] = index;
        return [.. groups
            .OrderBy(group => group.Members.Min(member => order[member]))
            .SelectMany((group, index) => group.Members.OrderBy(member => !member.IsOfOneCell).ThenBy(member => order[member]).Select((member, place) => new Finding(member, index + 1, place == 0, group.Suspect)))];

        void TakeSlid(int least, Func<List<Outcome>, bool> isSlid)
        {
            while (Slid(open, least) is { } slid && isSlid(slid))
            {
                groups.Add((null, slid));
                open.RemoveAll(slid.Contains);
            }
        }
    }

    /// <summary>In how many statements that hold each cell stands that a failure involves.</summary>
    private static Dictionary<FactAddress, int> Holding(IReadOnlyList<Outcome> failures, IReadOnlyList<Outcome> passed)
    {
        var holding = failures.SelectMany(outcome => outcome.Weights).Select(weight => weight.Fact).Distinct().ToDictionary(fact => fact, _ => 0);
        if (holding.Count == 0) return holding;
        foreach (var weight in passed.SelectMany(outcome => outcome.Weights))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(holding, weight.Fact);
            if (!Unsafe.IsNullRef(ref count)) count++;
        }

        return holding;
    }

    /// <summary>
    /// The failures over the table that has most of them: very many are not as many slips, but rows or a column that stand shifted, or
    /// another version of the table. Null where no table has so many.
    /// </summary>
    private static List<Outcome>? Slid(List<Outcome> open, int least) => open
        .SelectMany(outcome => outcome.Weights.Select(weight => weight.Fact.Table).Distinct().Select(table => (table, outcome)))
        .GroupBy(entry => entry.table, entry => entry.outcome)
        .Where(table => table.Count() >= least)
        .OrderByDescending(table => table.Count())
        .Select(table => table.ToList())
        .FirstOrDefault();

    /// <summary>
    /// Failures that no cell explains: one that says of a stated figure or mark by how much it is wrong explains the others that use the
    /// same figure and hold with it corrected (the amount that differs from its table also gives another growth), and those that use it
    /// where the text repeats it.
    /// </summary>
    private static List<List<Outcome>> BySentence(IReadOnlyList<Outcome> failures)
    {
        var groups = new List<List<Outcome>>();
        var open = failures.ToList();
        foreach (var cause in failures.Where(outcome => outcome.Difference is not null && outcome.Evidence.Count > 0 && (IsFigure(outcome.Evidence[0].Place) || outcome.HoldsWith is not null)))
        {
            if (!open.Contains(cause)) continue;
            var repeats = open.Where(outcome => ReferenceEquals(outcome, cause) || IsRepeat(cause, outcome)).ToList();
            var members = open.Where(outcome => repeats.Contains(outcome) || repeats.Exists(repeat => Explains(repeat, outcome))).ToList();
            if (members.Count == 1) continue;
            groups.Add(members);
            open.RemoveAll(members.Contains);
        }

        // What is absent has no place: several sections that are missing are one lack (the narrative was not handed in).
        return [.. groups, .. open.GroupBy(outcome => outcome.Evidence.Count == 0 ? (object)outcome.Check : outcome).Select(lack => lack.ToList())];
    }

    /// <summary>Whether one correction of one figure mends both; where it is not known what would mend them, whether the other uses the figure that is said to be wrong.</summary>
    private static bool Explains(Outcome cause, Outcome other)
    {
        // Of cells that both use, every correction has been tried.
        if (cause.Weights.Count > 0 && other.Weights.Count > 0 && (cause.HoldsWith is null || other.HoldsWith is null)) return false;
        if (cause.HoldsWith is not { } causeHolds || other.HoldsWith is not { } otherHolds) return IsFigure(cause.Evidence[0].Place) && UsesFigureOf(cause, other);
        var difference = cause.Difference!.Value * cause.UnitInYuan;
        return cause.Evidence.Select(evidence => evidence.Place).OfType<Place>().Any(place => Mends(place, difference) || Mends(place, -difference));

        bool Mends(Place place, decimal more) => causeHolds(place, more) && otherHolds(place, more);
    }

    /// <summary>Whether two sentences state the same wrong figure of one item: by the same amount another than the same cell, or with all the same figures.</summary>
    private static bool IsRepeat(Outcome one, Outcome other) =>
        one.Check == other.Check && IsOfSentence(one) && IsOfSentence(other)
        && (one.Weights is [var cell] && other.Weights is [var same]
            ? cell == same && Correction(one, cell.Weight).Meets(Correction(other, same.Weight))
            : one.Weights.Count == 0 && one.Where == other.Where && one.Evidence.Select(evidence => evidence.Printed).SequenceEqual(other.Evidence.Select(evidence => evidence.Printed)));

    private static bool IsOfSentence(Outcome outcome) => outcome.Difference is not null && outcome.Evidence is [{ Place.Start: not null }, ..];

    /// <summary>Whether another failure uses the figure that is said to be wrong. All marks and funds of a scorecard's row have the row's place: their labels end with the column's name.</summary>
    private static bool UsesFigureOf(Outcome cause, Outcome other)
    {
        var place = cause.Evidence[0].Place;
        var own = cause.Evidence.Where(evidence => evidence.Place == place).ToList();
        return other.Evidence.Any(used => used.Place == place && (place!.Value.Row is null || other.Check == cause.Check || own.Exists(evidence => IsSameColumn(evidence.Label, used.Label))));
    }

    private static bool IsSameColumn(string one, string other) => one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    /// <summary>A stretch of a sentence or a single cell; a whole block may be about anything.</summary>
    private static bool IsFigure(Place? place) => place is { Start: not null } or { Row: not null, Column: not null };

    /// <summary>The cell that explains the most failures, two at least; of equals the one in the fewest statements that hold.</summary>
    private static (FactAddress? Suspect, List<Outcome> Members)? Best(List<Outcome> failures, Dictionary<FactAddress, int> holding) => failures
        .SelectMany(outcome => outcome.Weights.Select(weight => (weight.Fact, weight.Weight, Outcome: outcome)))
        .GroupBy(entry => entry.Fact)
        .Select(cell => (Suspect: cell.Key, Members: Mended([.. cell.Select(entry => (entry.Outcome, entry.Weight))])))
        .Where(group => group.Members.Count > 1 && group.Members.Count > holding.GetValueOrDefault(group.Suspect) && !group.Members.TrueForAll(member => IsRepeat(group.Members[0], member)))
        .OrderByDescending(group => group.Members.Count - holding.GetValueOrDefault(group.Suspect))
        .Select(group => ((FactAddress?, List<Outcome>)?)group)
        .FirstOrDefault();

    /// <summary>The largest set of failures that one correction of a cell mends.</summary>
    private static List<Outcome> Mended(List<(Outcome Outcome, int Weight)> entries)
    {
        var corrections = entries.Where(entry => entry.Weight != 0 && (entry.Outcome.Difference ?? entry.Outcome.MendedBy?.Least) is not null).Select(entry => (entry.Outcome, Range: Correction(entry.Outcome, entry.Weight))).ToList();
        List<Outcome> best = [];
        foreach (var (_, range) in corrections)
        {
            var mended = corrections.Where(other => other.Range.Meets(range)).Select(other => other.Outcome).ToList();
            if (mended.Count > best.Count) best = mended;
        }

        return best;
    }

    /// <summary>By how much the cell would have to be another for the statement to hold, in 元.</summary>
    private static Interval Correction(Outcome outcome, int weight)
    {
        if (outcome.MendedBy is var (least, most)) return new Interval(least, most);
        var (difference, tolerance) = (outcome.Difference!.Value * outcome.UnitInYuan, (outcome.Tolerance ?? 0) * outcome.UnitInYuan);
        return new Interval(difference - tolerance, outcome.IsNotMore ? Unbounded : difference + tolerance) * (-1m / weight);
    }
}
