using FinalAccounts.Model;

namespace FinalAccounts.Checks;

/// <summary>Runs every check of the catalogue over an account.</summary>
public static class AccountChecker
{
    /// <summary>All that the catalogue says of the account.</summary>
    public static AccountFindings Check(CheckedAccount account) => Check(account, CheckCatalogue.All);

    internal static AccountFindings Check(CheckedAccount account, IReadOnlyList<Check> checks)
    {
        var failed = new List<Outcome>();
        var passed = new List<Outcome>();
        var notApplicable = new List<Outcome>();
        var tallies = new List<CheckTally>(checks.Count);
        foreach (var check in checks)
        {
            var (before, without) = (failed.Count, notApplicable.Count);
            var (holds, rounding) = (0, 0);
            foreach (var outcome in check.Evaluate(account))
            {
                if (outcome.Kind == OutcomeKind.Failed) failed.Add(outcome);
                else if (outcome.Kind == OutcomeKind.NotApplicable) notApplicable.Add(outcome);
                else
                {
                    passed.Add(outcome);
                    holds++;
                    if (outcome.IsRounding) rounding++;
                }
            }

            tallies.Add(new CheckTally(check.Id, holds, failed.Count - before, rounding, notApplicable.Count - without));
        }

        return new AccountFindings(CheckCatalogue.Version, RootCauses.Group(failed, passed), [.. passed.Where(outcome => outcome.IsRounding)], notApplicable, tallies);
    }
}
