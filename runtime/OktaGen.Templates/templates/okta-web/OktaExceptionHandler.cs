using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OktaGen;

namespace MyOktaProject;

/// <summary>
/// Tells callers what they can do about a failed call to Okta. Its messages hold no secret, but they tell of this service's permissions:
/// these stay in the log.
/// </summary>
internal sealed class OktaExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        (HttpStatusCode status, string title)? problem = exception switch
        {
            OktaRateLimitException => (HttpStatusCode.ServiceUnavailable, "Okta takes no more calls for now: try again later."),
            OktaApiException { StatusCode: HttpStatusCode.NotFound } => (HttpStatusCode.NotFound, "Okta does not know that."),
            OktaTransportException => (HttpStatusCode.BadGateway, "Okta could not be reached."),
            OktaException => (HttpStatusCode.InternalServerError, "Okta refused the call. The log of this service tells why."),
            _ => null,
        };
        if (problem is not (HttpStatusCode code, string text))
        {
            return ValueTask.FromResult(false);
        }

        httpContext.Response.StatusCode = (int)code;
        return problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = new ProblemDetails { Status = (int)code, Title = text },
        });
    }
}
