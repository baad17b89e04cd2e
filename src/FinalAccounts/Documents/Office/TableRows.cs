namespace FinalAccounts.Documents.Office;

/// <summary>How many tables a text document has and how many rows are in them; a table inside a cell counts as part of the cell.</summary>
internal readonly record struct TableRows(int Tables, int Rows);
