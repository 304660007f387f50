using System.Net;
using OktaGen.Messages;
using OktaGen.RateLimits;

namespace OktaGen.Authentication.Tokens;

/// <summary>Judges one answer of the token endpoint: a token, or the exception that says what is wrong and what cures it.</summary>
internal sealed class TokenResult(
    Uri url, HttpResponseMessage response, TokenResponse? answer, string? fault, DateTimeOffset now, string? credential)
{
    private static readonly TimeSpan s_longestLifetime = TimeSpan.FromDays(30);

    private readonly HttpStatusCode _status = response.StatusCode;

    /// <param name="key">The key of the proof that went along; null where none did.</param>
    /// <param name="mode">What the options say of proofs.</param>
    public AccessToken ToAccessToken(DPoPKey? key, OktaDPoP mode)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw Refused();
        }

        if (answer is null)
        {
            throw Nonsense($"its answer {fault}.");
        }

        if (string.IsNullOrEmpty(answer.AccessToken))
        {
            throw Nonsense("its answer holds no access_token.");
        }

        bool bound = string.Equals(answer.TokenType, "DPoP", StringComparison.OrdinalIgnoreCase);
        if (bound && key is null)
        {
            throw Nonsense("it issued a DPoP token that no proof was sent for.");
        }

        if (!bound && !string.Equals(answer.TokenType, "Bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw Nonsense("its answer's token_type is neither Bearer nor DPoP.");
        }

        if (!bound && mode == OktaDPoP.On)
        {
            throw Nonsense("it issued a Bearer token, although OktaOptions.DPoP is On. " + TokenErrorAdvice.RequireDPoP);
        }

        if (!CredentialText.IsValid(answer.AccessToken))
        {
            throw Nonsense("its access_token holds characters that no token may have.");
        }

        // Negated, so that not-a-number is refused as well.
        if (!(answer.ExpiresIn >= 1 && answer.ExpiresIn <= s_longestLifetime.TotalSeconds))
        {
            throw Nonsense("its answer's expires_in is missing or makes no sense.");
        }

        return new AccessToken(
            answer.AccessToken,
            TimeSpan.FromSeconds(answer.ExpiresIn.Value),
            answer.Scope is { } scopes ? Redaction.OfNames(scopes, credential).Split(' ', StringSplitOptions.RemoveEmptyEntries) : null,
            bound ? key : null);
    }

    private OktaAuthenticationException Nonsense(string what) =>
        Exception($"The token endpoint of {Origin} answered {(int)_status}, but {what}");

    private OktaAuthenticationException Refused()
    {
        string? error = Error;
        string? description = Description;
        string said = (error, description) switch
        {
            (null, null) when fault is not null => $" (the answer {fault})",
            (null, null) => "",
            (_, null) => $" {error}",
            (null, _) => $": \"{description}\"",
            _ => $" {error}: \"{description}\"",
        };
        string advice = TokenErrorAdvice.For(_status, error);
        return Exception($"The token endpoint of {Origin} refused: {(int)_status}{said}. {advice}".TrimEnd());
    }

    private OktaAuthenticationException Exception(string message)
    {
        string? requestId = RequestId;
        return new OktaAuthenticationException(requestId is null ? message : $"{message} Okta's request id: {requestId}.")
        {
            StatusCode = _status,
            Error = Error,
            ErrorDescription = Description,
            RequestId = requestId,
            RetryAfter = _status == HttpStatusCode.TooManyRequests ? RateLimitHeaders.Wait(response.Headers, now) : null,
        };
    }

    private string Origin => url.GetLeftPart(UriPartial.Authority);

    private string? Error => Shown(answer?.Error ?? answer?.ErrorCode, 80);

    private string? Description => Shown(answer?.ErrorDescription ?? answer?.ErrorSummary, 300);

    private string? RequestId => OktaHeaders.FindRequestId(response.Headers, credential);

    // What stands in the org's place may repeat the request, and with it the credential of the client.
    private string? Shown(string? text, int maxLength) =>
        text is null ? null : OneLine.OrNull(Redaction.OfTokens(text, credential), maxLength);
}
