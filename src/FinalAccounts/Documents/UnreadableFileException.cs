namespace FinalAccounts.Documents;

/// <summary>A file that can't be read or is not what the portal publishes; the message is one full Chinese sentence for whoever handed it in.</summary>
public sealed class UnreadableFileException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A stable word for the reason: file-not-found, empty-file, binary-file, too-large, too-deep, wrong-encoding, no-text, not-a-final-account, department-uncertain ….</summary>
    public string Code { get; } = code;
}
