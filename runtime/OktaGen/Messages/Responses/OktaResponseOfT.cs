using System.Net;
using System.Net.Http.Headers;

namespace OktaGen;

/// <summary>A successful answer: its value, status and headers. A failed call throws <see cref="OktaApiException"/> instead.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="headers">The response headers.</param>
public sealed class OktaResponse<T>(T value, HttpStatusCode statusCode, HttpResponseHeaders headers) : OktaResponse(statusCode, headers)
{
    /// <summary>The value that the body held.</summary>
    public T Value { get; } = value;
}
