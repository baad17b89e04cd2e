namespace FinalAccounts.Model;

/// <summary>The address of a table cell by meaning: table, row key and measure of the facts export.</summary>
public readonly record struct FactAddress(DisclosureTable Table, string Row, Measure Measure);
