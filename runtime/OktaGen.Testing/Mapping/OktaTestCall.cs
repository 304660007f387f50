using System.Text;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A call of an operation that a test has mapped. It has passed the org's gate: credential, scopes and rate limit.</summary>
public sealed class OktaTestCall
{
    private readonly Call _call;

    internal OktaTestCall(Call call) => _call = call;

    /// <summary>The HTTP method.</summary>
    public string Method => _call.Method;

    /// <summary>The path as it was sent, still percent-encoded, without the query.</summary>
    public string Path => _call.Target.Path;

    /// <summary>The decoded path values, by the names of the placeholders that were mapped.</summary>
    public IReadOnlyDictionary<string, string> PathValues => _call.PathValues;

    /// <summary>The decoded query parameters in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query => [.. _call.Query.Pairs];

    /// <summary>The body; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Content => _call.Content;

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(_call.Content);

    /// <summary>
    /// The body as a JSON object. What is none is refused as Okta refuses it, by media type and syntax: leave that exception alone.
    /// </summary>
    public JsonObject Json => _call.Body;

    /// <summary>The client id of the access token; <see langword="null"/> for API tokens and calls without a credential.</summary>
    public string? ClientId => _call.Caller.ClientId;

    /// <summary>The scopes of the access token; empty for API tokens and calls without a credential.</summary>
    public IReadOnlyList<string> Scopes => _call.Caller.Scopes;
}
