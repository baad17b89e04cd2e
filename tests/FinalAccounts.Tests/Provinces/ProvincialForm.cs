using FinalAccounts.Bench.Generation;
using FinalAccounts.Bench.Generation.Plans;

namespace FinalAccounts.Tests.Provinces;

/// <summary>
/// One way in which provinces print a final account differently: a whole generated account is printed so in every format, and read back.
/// </summary>
/// <param name="Name">Stable, as docs/provincial-forms.md lists it.</param>
/// <param name="What">The variation in the field's words.</param>
/// <param name="Drawn">The test that draws it small: class and method.</param>
internal sealed record ProvincialForm(string Name, string What, string Drawn)
{
    public FormOptions Options { get; init; } = new(WrittenForm.Html);

    public DepartmentProfile Profile { get; init; } = ProvincialAccounts.AllFunds;

    /// <summary>What the publisher does to the document; the truth is what its cells print afterwards.</summary>
    public Func<PublishedDocument, PublishedDocument> Shape { get; init; } = document => document;

    /// <summary>How the publisher prints the same figures: the truth is what the cells printed before.</summary>
    public Func<PublishedDocument, PublishedDocument> Print { get; init; } = document => document;

    /// <summary>Formats that can't carry this variation.</summary>
    public string[] Without { get; init; } = [];

    /// <summary>Formats in which the variation destroys what tells some figures' places: no wrong one, and an issue.</summary>
    public string[] Uncertain { get; init; } = [];

    /// <summary>Codes of the issues that must tell of it.</summary>
    public string[] Reported { get; init; } = [];

    public override string ToString() => Name;
}
