using System.Net;

namespace OktaGen.Authentication.Tokens;

/// <summary>
/// A failed token request as it is remembered: until its pause is over callers are answered from here. Pauses double while failures
/// of one kind follow one another, and differ a little between instances.
/// </summary>
internal sealed class TokenFailure
{
    // What passes by itself is asked for again soon; what waits for a person to act is not.
    private static readonly TimeSpan s_firstTransient = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestTransient = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_firstLasting = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_longestLasting = TimeSpan.FromMinutes(5);

    // The longest pauses are reached long before; without an end the pause of a long outage would overflow.
    private const int MostDoublings = 10;

    private readonly Exception _exception;
    private readonly DateTimeOffset _failed;
    private readonly bool _transient;
    private readonly int _doublings;

    /// <param name="exception">What went wrong.</param>
    /// <param name="previous">The failure before it; null where a success came between.</param>
    /// <param name="now">The time.</param>
    public TokenFailure(Exception exception, TokenFailure? previous, DateTimeOffset now)
    {
        _exception = exception;
        _failed = now;
        _transient = IsTransient(exception);
        _doublings = previous?._transient == _transient ? Math.Min(previous._doublings + 1, MostDoublings) : 0;
        Until = now + (exception is OktaAuthenticationException { RetryAfter: { } wait } ? Shorter(wait, s_longestLasting) : Pause());
    }

    /// <summary>From then on the token endpoint may be asked again.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>Whether the same request may well succeed a moment later.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        OktaTransportException transport => !transport.IsLasting,
        OktaAuthenticationException { StatusCode: >= HttpStatusCode.InternalServerError } => true,
        OktaAuthenticationException { Error: "temporarily_unavailable" } => true,
        _ => false,
    };

    /// <summary>The exception for a caller that came too late for the request itself.</summary>
    public Exception ToException(DateTimeOffset now)
    {
        string message =
            $"{_exception.Message} This happened at {_failed:u}; the token endpoint is not asked again before {Until:u}, or ResetToken.";
        return _exception switch
        {
            OktaAuthenticationException refusal => new OktaAuthenticationException(message, refusal)
            {
                StatusCode = refusal.StatusCode,
                Error = refusal.Error,
                ErrorDescription = refusal.ErrorDescription,
                RequestId = refusal.RequestId,
                RetryAfter = Until - now,
            },
            OktaTransportException transport => new OktaTransportException(message, transport)
            {
                IsTimeout = transport.IsTimeout,
                IsLasting = transport.IsLasting,
            },
            _ => _exception,
        };
    }

    private TimeSpan Pause()
    {
        (TimeSpan first, TimeSpan longest) = _transient ? (s_firstTransient, s_longestTransient) : (s_firstLasting, s_longestLasting);
        return Shorter(first * Math.Pow(2, _doublings), longest) * (0.8 + (0.2 * Random.Shared.NextDouble()));
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
