using System.Diagnostics;
using FinalAccounts.Web.Tests.Hosting;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>A page asks the database at most eight times.</summary>
[Collection(nameof(PortalCollection))]
public sealed class StatementTests(Portal portal)
{
    public static TheoryData<string> Pages => [.. PageAddresses.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_needs_at_most_eight_statements(string name)
    {
        using var http = new HttpClient();
        using var statements = new Statements();
        await http.GetStringAsync(portal.Address + PageAddresses.All[name], TestContext.Current.CancellationToken);

        Assert.InRange(statements.Count, 1, 8);
    }

    /// <summary>Counts what Npgsql executes, as long as it lives.</summary>
    private sealed class Statements : IDisposable
    {
        private readonly ActivityListener listener;
        private int count;

        public Statements()
        {
            listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Npgsql",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = activity => Interlocked.Add(ref count, activity.GetTagItem("db.query.text") is null && activity.GetTagItem("db.statement") is null ? 0 : 1),
            };
            ActivitySource.AddActivityListener(listener);
        }

        public int Count => count;

        public void Dispose() => listener.Dispose();
    }
}
