using System.Globalization;
using System.Net;
using OktaGen.Http;

namespace OktaGen.Authentication.Tokens;

/// <summary>Judges one answer of the token endpoint: a token, or the exception that says what is wrong and what cures it.</summary>
internal sealed class TokenResult(Uri url, HttpResponseMessage response, TokenAnswer? answer, string? fault, DateTimeOffset now)
{
    private static readonly TimeSpan s_longestLifetime = TimeSpan.FromDays(30);
    private static readonly TimeSpan s_clockTolerance = TimeSpan.FromMinutes(1);

    private readonly HttpStatusCode _status = response.StatusCode;

    public AccessToken ToAccessToken()
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

        if (string.Equals(answer.TokenType, "DPoP", StringComparison.OrdinalIgnoreCase))
        {
            throw Nonsense("it issued a DPoP token, and DPoP is not supported yet. " + TokenErrorAdvice.SwitchDPoPOff);
        }

        if (!string.Equals(answer.TokenType, "Bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw Nonsense("its answer's token_type is not Bearer.");
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
            answer.Scope?.Split(' ', StringSplitOptions.RemoveEmptyEntries));
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
        return Exception($"The token endpoint of {Origin} refused: {(int)_status}{said}. {advice}{ClockAdvice(error)}".TrimEnd());
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
        };
    }

    private string Origin => url.GetLeftPart(UriPartial.Authority);

    private string? Error => Shown(answer?.Error ?? answer?.ErrorCode, 80);

    private string? Description => Shown(answer?.ErrorDescription ?? answer?.ErrorSummary, 300);

    private string? RequestId => OneLine.OrNull(OktaHeaders.RequestId(response.Headers), 80);

    // What stands in the org's place may repeat the request, and with it the credential of the client.
    private static string? Shown(string? text, int maxLength) => text is null ? null : OneLine.OrNull(Redaction.OfTokens(text), maxLength);

    // A wrong clock makes every assertion expired or from the future, and looks like a wrong key.
    private string ClockAdvice(string? error)
    {
        if (error != "invalid_client" || response.Headers.Date is not { } theirs || (now - theirs).Duration() <= s_clockTolerance)
        {
            return "";
        }

        string difference = (now - theirs).Duration().ToString(@"d\.hh\:mm\:ss", CultureInfo.InvariantCulture);
        string direction = now > theirs ? "ahead of" : "behind";
        return $" This machine's clock is {difference} {direction} Okta's, which alone is reason enough: set it right.";
    }
}
