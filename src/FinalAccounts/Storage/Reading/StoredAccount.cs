using FinalAccounts.Model;

namespace FinalAccounts.Storage.Reading;

/// <summary>A version as it was read from its files: the account, and the text of its paragraphs and of the cells of its grids.</summary>
internal sealed record StoredAccount(FinalAccount Account, IReadOnlyList<TextBlock> Text);
