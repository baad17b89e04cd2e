namespace FinalAccounts.Storage;

/// <summary>There is no database to work with; the message is one full Chinese sentence for whoever starts the program.</summary>
public sealed class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
