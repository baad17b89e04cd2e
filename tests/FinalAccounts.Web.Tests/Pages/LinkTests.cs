using System.Net;
using System.Text.RegularExpressions;
using FinalAccounts.Web.Tests.Hosting;

namespace FinalAccounts.Web.Tests.Pages;

/// <summary>Every link that can be reached from the home page leads somewhere, and every anchor is there.</summary>
[Collection(nameof(PortalCollection))]
public sealed partial class LinkTests(Portal portal)
{
    [Fact]
    public async Task No_link_is_broken()
    {
        using var http = new HttpClient();
        var open = new Queue<string>(["/"]);
        var seen = new HashSet<string> { "/" };
        var broken = new List<string>();
        var anchors = new Dictionary<string, HashSet<string>>();
        var wanted = new HashSet<(string From, string Address, string Anchor)>();
        while (open.TryDequeue(out var address))
        {
            using var answer = await http.GetAsync(portal.Address + address, TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                broken.Add($"{address}: {answer.StatusCode}");
                continue;
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            anchors[address] = Id().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToHashSet();
            foreach (Match link in Href().Matches(html))
            {
                var parts = WebUtility.HtmlDecode(link.Groups[1].Value).Split('#');
                if (parts.Length == 2) wanted.Add((address, parts[0].Length == 0 ? address : parts[0], Uri.UnescapeDataString(parts[1])));
                if (parts[0].StartsWith('/') && seen.Add(parts[0])) open.Enqueue(parts[0]);
            }
        }

        broken.AddRange(wanted.Where(w => anchors.TryGetValue(w.Address, out var there) && !there.Contains(w.Anchor)).Select(w => $"{w.From}: no anchor {w.Anchor} on {w.Address}"));
        Assert.True(seen.Count > 500, $"Only {seen.Count} addresses were found.");
        Assert.Empty(broken);
    }

    [GeneratedRegex("""href="([^"]+)"(?! rel)""")]
    private static partial Regex Href();

    [GeneratedRegex(""" id="([^"]+)""")]
    private static partial Regex Id();
}
