using System.Buffers;
using System.Globalization;
using System.Net;

namespace OktaGen.Telemetry;

/// <summary>The class of a failure, of low cardinality: nothing of what a server or a caller wrote is in it.</summary>
internal static class ErrorType
{
    public const string Timeout = "timeout";
    public const string InsufficientScope = "insufficient_scope";

    // RFC 6749's longest error, unsupported_response_type, has 25 letters.
    private const int MaxOAuthError = 40;

    private static readonly SearchValues<char> s_oauthLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    public static string From(Exception exception) => exception switch
    {
        InsufficientScopeException => InsufficientScope,
        OktaApiException api => From(api.StatusCode),
        OktaAuthenticationException { Error: { } error } when CodeOrNull(error) is { } code => code,
        OktaAuthenticationException { StatusCode: { } status } => From(status),
        OktaTransportException { IsTimeout: true } => Timeout,
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http => $"{http.HttpRequestError}",
        HttpIOException io => $"{io.HttpRequestError}",
        OktaTransportException { InnerException: HttpRequestException or HttpIOException } => From(exception.InnerException),
        OperationCanceledException => typeof(OperationCanceledException).FullName!,
        _ => exception.GetType().FullName ?? exception.GetType().Name,
    };

    public static string From(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    /// <summary>The code, if it has the form of Okta's or of OAuth's codes: what else stands there may be anything.</summary>
    public static string? CodeOrNull(string? code)
    {
        bool isOktas = code is ['E', _, _, _, _, _, _, _] && !code.AsSpan(1).ContainsAnyExceptInRange('0', '9');
        bool isOAuths = code is { Length: > 0 and <= MaxOAuthError } && !code.AsSpan().ContainsAnyExcept(s_oauthLetters);
        return isOktas || isOAuths ? code : null;
    }
}
