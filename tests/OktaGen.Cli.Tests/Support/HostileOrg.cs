using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OktaGen.Cli.Tests.Support;

/// <summary>A server between the tool and an org that puts what steers a terminal into every text of the answers that nothing is decided by.</summary>
internal sealed class HostileOrg() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    /// <summary>Escape sequences of both kinds, a bell, a turn of the direction of reading, a character of no width, a line break, and markup of the terminal library.</summary>
    public const string Text = "\u001b[31m\u009b2J\u001b]0;x\u0007\u202e\u200b\r\nfake line [red]x[/] [";

    private static readonly SearchValues<char> s_hostile = SearchValues.Create("\u001b\u009b\u0007\u202e\u200b\r");

    private static readonly string[] s_decisive =
        ["id", "href", "access_token", "token_type", "expires_in", "scope", "scopeId", "issuer", "client_id", "signOnMode", "application_type", "token_endpoint_auth_method", "x", "y", "crv", "kty"];

    /// <summary>Whether <paramref name="text"/> holds anything of it that is not shown as a code.</summary>
    public static bool Reaches(string text) => text.AsSpan().ContainsAny(s_hostile) || text.Contains("\nfake line", StringComparison.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
        string body = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (answer.Content.Headers.ContentType?.MediaType != "application/json" || JsonNode.Parse(body) is not { } json)
        {
            return answer;
        }

        Poison(json);
        MediaTypeHeaderValue type = answer.Content.Headers.ContentType;
        answer.Content = new StringContent(json.ToJsonString(), Encoding.UTF8) { Headers = { ContentType = type } };
        return answer;
    }

    private static void Poison(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members.ToArray())
                {
                    if (value is JsonValue text && text.TryGetValue(out string? said) && !s_decisive.Contains(name))
                    {
                        members[name] = said + Text;
                    }
                    else if (value is not null)
                    {
                        Poison(value);
                    }
                }

                break;
            case JsonArray entries:
                foreach (JsonNode? entry in entries)
                {
                    Poison(entry!);
                }

                break;
        }
    }
}
