using System.Collections.Concurrent;

namespace FinalAccounts.Web.Originals;

/// <summary>
/// Work that several requests may ask for at once is done once, and only a few pieces at a time; who comes when too many wait already
/// is sent away.
/// </summary>
internal sealed class OneAtATime(int together, int waiting) : IDisposable
{
    private readonly SemaphoreSlim places = new(together);
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> running = new();
    private int inside;

    /// <summary>What the work of that name yields; null where too much waits. The work goes on when the asker leaves.</summary>
    public Task<byte[]>? Ask(string name, Func<Task<byte[]>> work)
    {
        if (!running.TryGetValue(name, out var known) && Volatile.Read(ref inside) >= together + waiting) return null;
        return (known ?? running.GetOrAdd(name, _ => new Lazy<Task<byte[]>>(() => Task.Run(() => DoAsync(name, work))))).Value;
    }

    private async Task<byte[]> DoAsync(string name, Func<Task<byte[]>> work)
    {
        Interlocked.Increment(ref inside);
        try
        {
            await places.WaitAsync();
            try
            {
                return await work();
            }
            finally
            {
                places.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref inside);
            running.TryRemove(name, out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();
}
