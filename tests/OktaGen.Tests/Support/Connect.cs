using Microsoft.Extensions.Logging;

namespace OktaGen.Tests;

/// <summary>Connections for tests of calls.</summary>
internal static class Connect
{
    public const string ApiToken = "00marker-API-token-9f3a";

    /// <summary>Without retries, which have tests of their own: a failure is told at once.</summary>
    public static OktaOptions Options(string origin) => new() { OrgUrl = origin, Token = ApiToken, MaxRetries = 0 };

    public static OktaConnection To(RawServer server, TimeProvider? time = null, Action<OktaOptions>? change = null, HttpMessageHandler? handler = null)
    {
        OktaOptions options = Options(server.Origin);
        change?.Invoke(options);
        return OktaConnection.Create(options, handler: handler, timeProvider: time);
    }

    public static OktaConnection To(OktaOptions options, IEnumerable<string>? scopes = null, ILoggerFactory? logs = null) =>
        OktaConnection.Create(options, scopes, loggerFactory: logs);
}
