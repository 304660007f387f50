using System.Net;
using System.Text;
using OktaGen.Endpoints;
using OktaGen.Messages;
using OktaGen.RateLimits;
using Authorization = OktaGen.Messages.Authorization;

namespace OktaGen.Calls;

/// <summary>Turns an unsuccessful answer into an exception, from status, headers and whatever body there is.</summary>
internal static class ErrorResponse
{
    private const int MaxText = 500;
    private const int MaxCode = 100;
    private const int MaxCauses = 10;

    public static async Task<OktaException> ReadAsync(
        HttpResponseMessage response, OktaRequestMessage request, CancellationToken cancellationToken)
    {
        string? credential = request.Credential;
        ErrorBody body = await ReadBodyAsync(response, request, credential, cancellationToken).ConfigureAwait(false);
        Challenge challenge = Challenge.From(response.Headers.WwwAuthenticate, credential);
        string? requestId = OktaHeaders.FindRequestId(response.Headers, credential);
        if (challenge.Error == "insufficient_scope")
        {
            OktaCredential sentWith = Authorization.FindKind(request.Authorization);
            return ScopeGuard.Refused(request.Endpoint, challenge.Scopes, sentWith, request.Authorization?.Scopes, requestId);
        }

        string? code = body.Code ?? challenge.Error;
        string? summary = body.Summary ?? challenge.Description;
        OktaRateLimit? rateLimit = RateLimitHeaders.Read(response.Headers);
        string message = Message(response, request, code, summary, body, requestId);
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return new OktaRateLimitException(message)
            {
                Endpoint = request.Endpoint.Name,
                ErrorCode = code,
                ErrorSummary = summary,
                ErrorId = body.Id,
                ErrorCauses = body.Causes,
                RequestId = requestId,
                RateLimit = rateLimit,
                RetryAfter = RateLimitHeaders.Wait(response.Headers, request.Time.GetUtcNow()),
                IsConcurrencyLimit = RateLimitHeaders.IsConcurrencyLimit(response.Headers),
            };
        }

        return new OktaApiException(message, response.StatusCode)
        {
            Endpoint = request.Endpoint.Name,
            ErrorCode = code,
            ErrorSummary = summary,
            ErrorId = body.Id,
            ErrorCauses = body.Causes,
            RequestId = requestId,
            RateLimit = rateLimit,
        };
    }

    private static string Message(
        HttpResponseMessage response, OktaRequestMessage request, string? code, string? summary, ErrorBody body, string? requestId)
    {
        var text = new StringBuilder($"{request.Endpoint.Name} answered {(int)response.StatusCode}");
        if (code is not null)
        {
            text.Append(" (").Append(OneLine.From(code, MaxCode)).Append(')');
        }

        text.Append(": ");
        AppendSentence(text, FirstOf(summary, body.Excerpt, Reason(response, request.Credential)) ?? response.StatusCode.ToString());
        int told = 0;
        foreach (OktaErrorCause cause in body.Causes)
        {
            if (!string.IsNullOrWhiteSpace(cause.ErrorSummary) && told++ < MaxCauses)
            {
                text.Append(' ');
                AppendSentence(text, cause.ErrorSummary);
            }
        }

        OktaCredential kind = Authorization.FindKind(request.Authorization);
        if (ErrorHint.Get(response.StatusCode, code, request.RequestUri, kind, request.Endpoint.EndsAtEmptyPage) is { } hint)
        {
            text.Append(' ').Append(hint);
        }

        if (response.StatusCode == HttpStatusCode.Forbidden && code == "E0000006")
        {
            text.Append(" What the call needs, as far as that is known: oktagen explain \"").Append(request.Endpoint.Name).Append("\".");
        }

        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            text.Append(' ').Append(RateLimitHeaders.Describe(response.Headers, request.Time.GetUtcNow()));
        }

        if (request.Retries.Obstacle is { } obstacle)
        {
            text.Append(' ').Append(obstacle);
        }

        if (requestId is not null)
        {
            text.Append(" Request id ").Append(requestId).Append('.');
        }

        return text.ToString();
    }

    private static string? Reason(HttpResponseMessage response, string? credential) =>
        response.ReasonPhrase is { } reason ? Redaction.OfTokens(reason, credential) : null;

    private static void AppendSentence(StringBuilder text, string sentence) =>
        text.Append(OneLine.From(sentence, MaxText).TrimEnd('.')).Append('.');

    private static string? FirstOf(params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }

    private static async Task<ErrorBody> ReadBodyAsync(
        HttpResponseMessage response, OktaRequestMessage request, string? credential, CancellationToken cancellationToken)
    {
        if (BodyEncoding.FindForeignPacking(response, credential) is { } packing)
        {
            return ErrorBody.Unread($"its body is packed as '{packing}', which is not unpacked here");
        }

        try
        {
            using PooledBody body = await PooledBody.ReadAsync(response, request, ErrorBody.MaxLength, cancellationToken)
                .ConfigureAwait(false);
            return BodyEncoding.FindForeignCharset(response, body.Text, credential) is { } charset
                ? ErrorBody.Unread($"its body is text in {charset}, which is not read here")
                : ErrorBody.Parse(body.Text, credential);
        }
        catch (Exception exception) when (exception is OktaFormatException or IOException or HttpRequestException or InvalidDataException)
        {
            // The status is the news; a body that cannot be read takes nothing from it.
            return ErrorBody.Empty;
        }
    }
}
