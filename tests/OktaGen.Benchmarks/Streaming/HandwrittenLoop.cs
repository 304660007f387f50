using System.Text.Json;
using OktaGen.Benchmarks.Calls;

namespace OktaGen.Benchmarks.Streaming;

/// <summary>The loop over pages that one writes by hand: a request, a page, the next link.</summary>
internal static class HandwrittenLoop
{
    public static async IAsyncEnumerable<BenchmarkUser> ListUsersAsync(HttpMessageHandler transport)
    {
        using var http = new HttpClient(transport);
        string? url = "https://example.okta.com/api/v1/users?limit=200";
        while (url is not null)
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
            List<BenchmarkUser> users = (await JsonSerializer.DeserializeAsync(body, BenchmarkJson.Default.ListBenchmarkUser).ConfigureAwait(false))!;
            foreach (BenchmarkUser user in users)
            {
                yield return user;
            }

            url = NextOf(response);
        }
    }

    private static string? NextOf(HttpResponseMessage response)
    {
        foreach (string link in response.Headers.GetValues("Link"))
        {
            if (link.EndsWith("rel=\"next\"", StringComparison.Ordinal))
            {
                return link[1..link.IndexOf('>', StringComparison.Ordinal)];
            }
        }

        return null;
    }
}
