using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing;

/// <summary>A signed JSON Web Token (RFC 7515), taken apart but not verified.</summary>
internal sealed record Jwt(JsonElement Header, JsonElement Claims, byte[] SignedData, byte[] Signature)
{
    /// <summary>Takes a token apart, or gives <see langword="null"/> if it is none.</summary>
    public static Jwt? TryParse(string text)
    {
        string[] parts = text.Split('.');
        if (parts.Length != 3 || parts.Any(part => part.Length == 0 || part.Contains('=', StringComparison.Ordinal)))
        {
            return null;
        }

        try
        {
            return new Jwt(
                Decode(parts[0]), Decode(parts[1]), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"),
                WebEncoders.Base64UrlDecode(parts[2]));
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A claim's value, if it is there and is a string.</summary>
    public string? Text(string claim) => Text(Claims, claim);

    /// <summary>A header parameter's value, if it is there and is a string.</summary>
    public string? HeaderText(string name) => Text(Header, name);

    /// <summary>A claim's value, if it is there and is a whole number (seconds since 1970).</summary>
    public long? Seconds(string claim) =>
        Claims.TryGetProperty(claim, out JsonElement value)
            && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt64(out long seconds)
            ? seconds
            : null;

    public bool Has(string claim) => Claims.TryGetProperty(claim, out _);

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement Decode(string part)
    {
        using JsonDocument document = JsonDocument.Parse(WebEncoders.Base64UrlDecode(part));
        return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw new JsonException();
    }
}
