using FinalAccounts.Model;

namespace FinalAccounts.Identification;

/// <summary>
/// What the person who hands in a document says of it; each wins over what the document says. <paramref name="RegionName"/> is the
/// full name of a division that the statistics' list does not have.
/// </summary>
public sealed record GivenIdentity(string? Department = null, string? RegionCode = null, int? Year = null, ReportKind? Kind = null, string? RegionName = null)
{
    /// <summary>The file is complete as it is, although it looks cut off.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The division may stay open where the document does not say it: what is done with the account does not need it.</summary>
    public bool RegionMayStayOpen { get; init; }
}
