using Microsoft.Extensions.Logging.Abstractions;

namespace OktaGen.Benchmarks.Calls;

/// <summary>Connections over transports that stand for OktaGen's own sockets: no code of an app's keeps anything of a call.</summary>
internal static class BenchmarkConnection
{
    public static OktaConnection Over(HttpMessageHandler transport)
    {
        var options = new OktaOptions { OrgUrl = "https://example.okta.com", Credential = OktaCredential.ApiToken, Token = "token" };
        OktaConnectionSettings settings = OktaConnectionSettings.From("", options, null, NullLoggerFactory.Instance, TimeProvider.System);
        return new OktaConnection(settings, new HttpMessageInvoker(settings.CreateHandler(transport)), sharesHandler: false, isFreeOfAppCode: true);
    }
}
