using FinalAccounts.Bench.Faults;
using FinalAccounts.Checks;
using FinalAccounts.Model;
using FinalAccounts.Tests.Checks.Cases;

namespace FinalAccounts.Tests.Checks;

/// <summary>Every check of the catalogue in each of its outcomes.</summary>
public sealed class CheckCaseTests
{
    private static readonly CheckCase[] Cases = [.. TableCases.All, .. BetweenTablesCases.All, .. NarrativeCases.All, .. FormCases.All, .. ScorecardCases.All];

    public static TheoryData<string> Checks => [.. Cases.Select(one => one.Check)];

    public static TheoryData<string> Numeric => [.. Cases.Where(one => one.IsNumeric).Select(one => one.Check)];

    [Theory]
    [MemberData(nameof(Checks))]
    public void It_passes(string check)
    {
        var outcomes = Outcomes(check, Case(check).Passes);

        Assert.Contains(outcomes, outcome => outcome.Kind == OutcomeKind.Passed);
        Assert.DoesNotContain(outcomes, outcome => outcome.Kind == OutcomeKind.Failed);
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void It_fails_with_the_exact_difference_and_its_evidence(string check)
    {
        var failed = Outcomes(check, Case(check).Fails).Where(outcome => outcome.Kind == OutcomeKind.Failed).ToList();

        Assert.NotEmpty(failed);
        Assert.Equal(Case(check).Difference, failed[0].Difference);
        Assert.EndsWith("。", failed[0].Message, StringComparison.Ordinal);
        Assert.NotNull(failed[0].Suggestion);

        // What is absent has no place of its own.
        if (check is not ("C01" or "C03")) Assert.Contains(failed[0].Evidence, evidence => evidence.Place is not null);
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void It_says_why_it_was_not_checked(string check)
    {
        var outcomes = Outcomes(check, Case(check).NotApplicable);

        Assert.NotEmpty(outcomes);
        Assert.All(outcomes, outcome => Assert.Equal(OutcomeKind.NotApplicable, outcome.Kind));
        Assert.All(outcomes, outcome => Assert.EndsWith("。", outcome.Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Numeric))]
    public void What_rounding_explains_passes(string check)
    {
        var outcomes = Outcomes(check, Case(check).Inside!);

        Assert.Contains(outcomes, outcome => outcome.Kind == OutcomeKind.Passed);
        Assert.DoesNotContain(outcomes, outcome => outcome.Kind == OutcomeKind.Failed);
    }

    [Theory]
    [MemberData(nameof(Numeric))]
    public void A_step_more_than_rounding_fails(string check) => Assert.Contains(Outcomes(check, Case(check).Outside!), outcome => outcome.Kind == OutcomeKind.Failed);

    [Fact]
    public void Every_check_has_its_cases_and_a_planted_fault()
    {
        var checks = CheckCatalogue.All.Select(check => check.Id).ToList();

        Assert.Equal(checks, Cases.Select(one => one.Check).OrderBy(checks.IndexOf));
        Assert.Empty(checks.Except(FaultCatalogue.All.Select(kind => kind.Check)));
    }

    [Fact]
    public void Every_published_id_is_in_the_catalogue()
    {
        const string Published = """
            T01-1 T01-2 T01-3 T01-4 T01-5 T02-1 T02-2 T03-1 T03-2 T04-1 T04-2 T04-3 T04-4 T05-1 T05-2 T06-1 T06-2 T07-1 T07-2 T07-3
            T08-1 T08-2 T09-1 T09-2 T09-3 T09-4 T10-1 X01-02 X01-03 X01-04 X04-05 X05-06 X04-07 X04-08 X03-05 X06-09 X09-10
            N01 N02 N03 N04 N05 N06 A01 A02 A03 A04 A05 A06 A07 Y01 Y02 Y03 C01 C02 C03 C04 C05 W01 W02 W03 W04 W05 W06 W07 W08
            S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11
            """;

        Assert.Equal(Published.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), CheckCatalogue.All.Select(check => check.Id));
    }

    private static CheckCase Case(string check) => Cases.Single(one => one.Check == check);

    private static IReadOnlyList<Outcome> Outcomes(string check, string drawing) => [.. CheckCatalogue.Find(check)!.Evaluate(DrawnAccount.Of(drawing))];
}
