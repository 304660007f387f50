using Microsoft.Extensions.Logging.Abstractions;
using OktaGen.Connections;
using OktaGen.Pipeline;

namespace OktaGen.Benchmarks.Calls;

/// <summary>Connections over transports that stand for OktaGen's own sockets: no code of an app's keeps anything of a call.</summary>
internal static class BenchmarkConnection
{
    public static OktaConnection Over(HttpMessageHandler transport) => Over(transport, "https://example.okta.com");

    public static OktaConnection Over(HttpMessageHandler transport, string orgUrl)
    {
        var options = new OktaOptions { OrgUrl = orgUrl, Credential = OktaCredential.ApiToken, Token = "token" };
        ConnectionPipeline pipeline = PipelineFactory.Create("", options, null, NullLoggerFactory.Instance, TimeProvider.System);
        return new OktaConnection(
            pipeline, new HttpMessageInvoker(pipeline.CreateHandler(transport)), sharesHandler: false, isFreeOfAppCode: true);
    }
}
