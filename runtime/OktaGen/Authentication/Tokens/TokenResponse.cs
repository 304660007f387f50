using System.Globalization;
using System.Text.Json;

namespace OktaGen.Authentication.Tokens;

/// <summary>
/// The token endpoint's answer, good or bad (RFC 6749, sections 5.1 and 5.2; the last two are Okta's own form of an error).
/// </summary>
/// <remarks>Read from a document: a serializer's metadata for this one type would add some 40 kB to a native app.</remarks>
internal sealed class TokenResponse
{
    // A repeated property is refused: two readers could take different ones for the truth.
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    private TokenResponse(JsonElement answer)
    {
        AccessToken = Text(answer, "access_token");
        TokenType = Text(answer, "token_type");
        ExpiresIn = Number(answer, "expires_in");
        Scope = Text(answer, "scope");
        Error = Text(answer, "error");
        ErrorDescription = Text(answer, "error_description");
        ErrorCode = Text(answer, "errorCode");
        ErrorSummary = Text(answer, "errorSummary");
    }

    public string? AccessToken { get; }

    public string? TokenType { get; }

    /// <summary>In seconds.</summary>
    public double? ExpiresIn { get; }

    public string? Scope { get; }

    public string? Error { get; }

    public string? ErrorDescription { get; }

    public string? ErrorCode { get; }

    public string? ErrorSummary { get; }

    /// <exception cref="JsonException">The text is not the JSON of a token answer.</exception>
    public static TokenResponse Parse(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, s_strict);
        return document.RootElement.ValueKind == JsonValueKind.Object ? new TokenResponse(document.RootElement) : throw new JsonException();
    }

    private static string? Text(JsonElement answer, string name) => Value(answer, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new JsonException(),
    };

    // Some proxies in between turn numbers into text.
    private static double? Number(JsonElement answer, string name) => Value(answer, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDouble(out double seconds) => seconds,
        { ValueKind: JsonValueKind.String } text when double.TryParse(
            text.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) => seconds,
        _ => throw new JsonException(),
    };

    private static JsonElement? Value(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
