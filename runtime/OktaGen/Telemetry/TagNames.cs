namespace OktaGen.Telemetry;

/// <summary>
/// The attributes of spans and metrics: those of OpenTelemetry's HTTP conventions, and our own under <c>okta</c>.
/// <c>url.template</c> is not stable there yet.
/// </summary>
internal static class TagNames
{
    public const string Method = "http.request.method";
    public const string UrlTemplate = "url.template";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string StatusCode = "http.response.status_code";
    public const string ResendCount = "http.request.resend_count";
    public const string ErrorType = "error.type";
    public const string RequestId = "okta.request_id";
    public const string ErrorCode = "okta.error_code";
    public const string WaitSeconds = "okta.wait_seconds";
}
