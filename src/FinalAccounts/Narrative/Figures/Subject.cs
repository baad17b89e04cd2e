namespace FinalAccounts.Narrative.Figures;

/// <summary>How a subject was recognised.</summary>
internal enum SubjectSource
{
    /// <summary>An item of the set forms.</summary>
    Known,

    /// <summary>类/款/项 of the functional classification.</summary>
    Item,

    /// <summary>A project of the evaluation, named at the beginning of its paragraph.</summary>
    Project,

    /// <summary>A noun phrase that ends like an item (…支出, …经费).</summary>
    Phrase,
}

/// <summary>What a figure is about; <paramref name="Path"/> holds the names of 类, 款, 项 (null where not named) for an item of the classification.</summary>
internal sealed record Subject(string Name, SubjectSource Source, ItemPath? Path = null, bool IsCount = false)
{
    public bool IsCertain => Source != SubjectSource.Phrase;
}
