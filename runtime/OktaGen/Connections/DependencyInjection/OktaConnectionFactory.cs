using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OktaGen.Pipeline;

namespace OktaGen.Connections;

/// <summary>Makes connections over one chain of handlers.</summary>
internal sealed class OktaConnectionFactory(IServiceProvider services) : IOktaConnectionFactory
{
    /// <summary>The name of the chain. Those of registered connections are <c>OktaGen</c> or begin with <c>OktaGen.</c></summary>
    public const string HttpClientName = "OktaGenConnections";

    public OktaConnection Create(OktaOptions options, IEnumerable<string>? grantedScopes = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        OktaOptions own = options.Cleaned();
        own.ContentRoot ??= ContentRoot.Find(services);
        ConnectionPipeline pipeline = PipelineFactory.Create(
            Microsoft.Extensions.Options.Options.DefaultName,
            own,
            grantedScopes,
            services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance,
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetService<IMeterFactory>(),
            (services.GetService<AllowedOrgs>() ?? new AllowedOrgs(null)).FindFault);
        HttpMessageHandler handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(HttpClientName);
        return new OktaConnection(pipeline, handler, disposeHandler: false);
    }
}
