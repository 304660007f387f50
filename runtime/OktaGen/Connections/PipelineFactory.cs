using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OktaGen.Pipeline;
using OktaGen.Telemetry;

namespace OktaGen.Connections;

/// <summary>Makes the pipeline that options ask for: what <c>Create</c>, <c>AddOkta</c> and the connection factory share.</summary>
internal static class PipelineFactory
{
    /// <exception cref="OptionsValidationException">The options hold faults; all of them are named.</exception>
    public static ConnectionPipeline Create(
        string name,
        OktaOptions options,
        IEnumerable<string>? grantedScopes,
        ILoggerFactory loggerFactory,
        TimeProvider time,
        IMeterFactory? meters = null,
        Func<Uri, string?>? findOrgFault = null)
    {
        ResolvedOptions resolved = OptionsResolver.ResolveOrThrow(name, options, grantedScopes, findOrgFault);
        ILogger logger = loggerFactory.CreateLogger(OktaTelemetry.Name);
        if (resolved.Origin.IsInternationalized)
        {
            logger.HostIsInternationalized(resolved.Origin.Url.IdnHost);
        }

        return new ConnectionPipeline(resolved, new OktaTelemetry(resolved.Origin.Url, logger, time, meters), logger, time);
    }
}
