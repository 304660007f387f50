using System.Text.Json;

namespace OktaGen;

/// <summary>One link of an object: where it leads, and what may be done there.</summary>
/// <remarks>
/// A link is an address that came in an answer. Do not send a credential to it without comparing its origin with the org's.
/// </remarks>
public sealed class OktaLink
{
    private readonly JsonElement _json;

    internal OktaLink(JsonElement json) => _json = json;

    /// <summary>The address, as Okta wrote it; null where the link has none.</summary>
    public string? Href => Text("href");

    /// <summary>The name, which tells links of one relation apart; null where the link has none.</summary>
    public string? Name => Text("name");

    /// <summary>The media type of what is there; null where nothing is said, which is JSON.</summary>
    public string? MediaType => Text("type");

    /// <summary>Whether <see cref="Href"/> is a template whose placeholders are to be filled first.</summary>
    public bool IsTemplated => _json.TryGetProperty("templated", out JsonElement templated) && templated.ValueKind == JsonValueKind.True;

    /// <summary>The HTTP methods that Okta allows there (<c>hints.allow</c>); empty where nothing is said.</summary>
    public IReadOnlyList<string> AllowedMethods =>
        _json.TryGetProperty("hints", out JsonElement hints)
        && hints.ValueKind == JsonValueKind.Object
        && hints.TryGetProperty("allow", out JsonElement allow)
        && allow.ValueKind == JsonValueKind.Array
            ? [.. allow.EnumerateArray()
                .Where(static method => method.ValueKind == JsonValueKind.String)
                .Select(static method => method.GetString()!)]
            : [];

    /// <summary>The link as Okta wrote it.</summary>
    public JsonElement Json => _json;

    /// <summary>The address.</summary>
    /// <returns>A text; empty where the link has no address.</returns>
    public override string ToString() => Href ?? string.Empty;

    private string? Text(string name) =>
        _json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
