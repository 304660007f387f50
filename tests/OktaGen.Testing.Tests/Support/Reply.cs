using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

/// <summary>An answer, read to its end.</summary>
internal sealed record Reply(HttpStatusCode Status, string Text, HttpResponseMessage Message)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonArray Items => Json.AsArray();

    public string ErrorCode => (string)Json["errorCode"]!;

    public string ErrorSummary => (string)Json["errorSummary"]!;

    public string Cause => (string)Json["errorCauses"]![0]!["errorSummary"]!;

    public string OAuthError => (string)Json["error"]!;

    public string OAuthDescription => (string)Json["error_description"]!;

    public string[] Header(string name) =>
        Message.Headers.NonValidated.TryGetValues(name, out System.Net.Http.Headers.HeaderStringValues values)
        || Message.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? [.. values]
            : [];

    /// <summary>The URL of the <c>next</c> link, exactly as it was sent.</summary>
    public string? Next => Link("next");

    public string? Link(string relation)
    {
        string? link = Header("Link").SelectMany(line => line.Split(", <")).FirstOrDefault(value => value.EndsWith($"rel=\"{relation}\"", StringComparison.Ordinal));
        return link?.TrimStart('<').Split('>')[0];
    }
}
