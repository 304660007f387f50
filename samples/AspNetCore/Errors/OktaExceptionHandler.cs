using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OktaGen;
using OktaGen.Management;

namespace PeopleApi.Errors;

/// <summary>
/// Tells callers what they can do about a failed call to Okta, and the log what only the service's owner can cure. OktaGen's messages hold
/// no secret, but they tell of the service's permissions: these stay in the log.
/// </summary>
internal sealed partial class OktaExceptionHandler(
    IProblemDetailsService problems, ILogger<OktaExceptionHandler> logger) : IExceptionHandler
{
    // Where too many calls are under way at the same time, Okta names no time.
    private static readonly TimeSpan s_moment = TimeSpan.FromSeconds(5);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Describe(exception) is not { } problem)
        {
            return false;
        }

        Log(exception, problem.Status);
        if (RetryAfter(exception) is { } wait)
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        // What Okta's support asks for.
        if (exception is OktaException { RequestId: { } requestId })
        {
            problem.Extensions["oktaRequestId"] = requestId;
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
        return true;
    }

    private static ProblemDetails? Describe(Exception exception) => exception switch
    {
        LookupException { Outcome: LookupOutcome.None } => Problem(HttpStatusCode.NotFound, exception.Message),
        LookupException => Problem(HttpStatusCode.Conflict, exception.Message),

        // The caller's to cure.
        OktaApiException { StatusCode: HttpStatusCode.NotFound } api => Problem(HttpStatusCode.NotFound, api.ErrorSummary),
        OktaApiException { StatusCode: HttpStatusCode.BadRequest } api => Problem(HttpStatusCode.BadRequest, Reason(api)),
        OktaApiException { StatusCode: HttpStatusCode.Conflict } api => Problem(HttpStatusCode.Conflict, Reason(api)),
        OktaApiException { ErrorCode: "E0000038" } api => Problem(HttpStatusCode.Conflict, Reason(api)),

        // Cured by time.
        _ when RetryAfter(exception) is not null =>
            Problem(HttpStatusCode.ServiceUnavailable, "Okta takes no more calls for now: try again later."),
        OktaTransportException { IsTimeout: true } => Problem(HttpStatusCode.GatewayTimeout, "Okta did not answer in time."),
        OktaTransportException => Problem(HttpStatusCode.BadGateway, "Okta could not be reached."),

        // The owner's to cure.
        InsufficientScopeException =>
            Problem(HttpStatusCode.InternalServerError, "This service lacks a permission at Okta that the request needs."),
        OktaException => Problem(HttpStatusCode.BadGateway, "Okta did not answer as this service needs it."),
        _ => null,
    };

    private void Log(Exception exception, int? status)
    {
        if (exception is not OktaException okta || status < 500)
        {
            return;
        }

        if (exception is OktaTransportException || RetryAfter(exception) is not null)
        {
            Unavailable(okta.Message);
        }
        else if (exception is InsufficientScopeException scope)
        {
            NotPermitted(string.Join(' ', scope.RequiredScopes), scope.Message);
        }
        else
        {
            Failed(okta.Message);
        }
    }

    private static TimeSpan? RetryAfter(Exception exception) => exception switch
    {
        OktaRateLimitException limit => limit.RetryAfter ?? s_moment,
        OktaAuthenticationException token => token.RetryAfter,
        _ => null,
    };

    private static ProblemDetails Problem(HttpStatusCode status, string? detail) => new() { Status = (int)status, Detail = detail };

    private static string Reason(OktaApiException exception) =>
        string.Join(' ', [exception.ErrorSummary, .. exception.ErrorCauses.Select(static cause => cause.ErrorSummary)]);

    [LoggerMessage(LogLevel.Warning, "A request was refused because Okta is not available: {Reason}")]
    private partial void Unavailable(string reason);

    [LoggerMessage(LogLevel.Error, "A request was refused because this service lacks the scope {Scopes} at Okta: {Reason}")]
    private partial void NotPermitted(string scopes, string reason);

    [LoggerMessage(LogLevel.Error, "A request was refused because a call to Okta failed: {Reason}")]
    private partial void Failed(string reason);
}
