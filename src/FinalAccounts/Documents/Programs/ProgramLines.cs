namespace FinalAccounts.Documents.Programs;

/// <summary>Takes a line of a program's output, without its end; false ends the program.</summary>
internal delegate bool LineTaker(ReadOnlySpan<byte> line);

/// <summary>Cuts a program's output into lines as it comes.</summary>
internal static class ProgramLines
{
    private const int LongestLine = 1024 * 1024;

    /// <summary>Reads to the end; false when the taker has had enough or a line is too long to be honest.</summary>
    public static bool Read(Stream output, LineTaker take)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length >= LongestLine) return false;
                Array.Resize(ref buffer, length * 2);
            }

            var read = output.Read(buffer, length, buffer.Length - length);
            if (read == 0) return length == 0 || take(buffer.AsSpan(0, length));
            length += read;
            var rest = buffer.AsSpan(0, length);
            while (rest.IndexOf((byte)'\n') is >= 0 and var end)
            {
                if (!take(rest[..end])) return false;
                rest = rest[(end + 1)..];
            }

            rest.CopyTo(buffer);
            length = rest.Length;
        }
    }
}
