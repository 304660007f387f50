using System.Net;
using System.Text.RegularExpressions;

namespace OktaGen.Org.Tests.Support;

/// <summary>The page without a browser.</summary>
internal sealed partial class PageClient(OrgProcess org)
{
    public Task<string> ReadAsync(string path = "/") => org.Http.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>The word that the page puts into its forms.</summary>
    public async Task<string> FindWordAsync() => WordInput().Match(await ReadAsync()).Groups["word"].Value;

    /// <summary>Sends a form as the page does.</summary>
    public async Task PostAsync(string action, params (string Name, string Value)[] fields) =>
        Assert.Equal(HttpStatusCode.OK, await PostAsync(action, await FindWordAsync(), static _ => { }, fields));

    /// <summary>Sends a form as somebody else might, and gives the status.</summary>
    public async Task<HttpStatusCode> PostAsync(
        string action, string? word, Action<HttpRequestMessage> change, params (string Name, string Value)[] fields)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/console/" + action)
        {
            Content = new FormUrlEncodedContent(
            [
                .. word is null ? [] : (KeyValuePair<string, string>[])[new("word", word)],
                .. fields.Select(static field => new KeyValuePair<string, string>(field.Name, field.Value)),
            ]),
        };
        change(request);
        using HttpResponseMessage response = await org.Http.SendAsync(request);
        return response.StatusCode;
    }

    [GeneratedRegex("name=\"word\" value=\"(?<word>[^\"]+)\"")]
    private static partial Regex WordInput();
}
