using System.Diagnostics;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OktaGen.Tests;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace OktaGen.AspNetCore.Tests;

/// <summary>The sample as it is, on a real port, with ears at its logs and its telemetry.</summary>
internal sealed class PeopleService : WebApplicationFactory<Program>
{
    private readonly RecordingLoggerFactory _logs = new();
    private readonly IReadOnlyDictionary<string, string?> _settings;

    /// <param name="org">The org and credential; null for what the sample does without.</param>
    /// <param name="settings">Further settings.</param>
    public PeopleService(OktaOptions? org, params (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> all = settings.ToDictionary(static setting => setting.Key, static string? (setting) => setting.Value);
        if (org is not null)
        {
            all["Okta:Client:OrgUrl"] = org.OrgUrl;
            all["Okta:Client:Token"] = org.Token;
            all["Okta:Client:ClientId"] = org.ClientId;
            all["Okta:Client:PrivateKey"] = org.PrivateKey;
            all["Okta:Client:PrivateKeyId"] = org.PrivateKeyId;
        }

        _settings = all;
        UseKestrel();
    }

    public RecordingLogger Log => _logs.Logger;

    /// <summary>The spans; all of them once the service has stopped.</summary>
    public List<Activity> Spans { get; } = [];

    /// <summary>The metrics, once the provider is flushed.</summary>
    public List<Metric> Metrics { get; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");

        // Not by UseKestrel(port), which changes addresses while the service may be starting already.
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        foreach ((string key, string? value) in _settings.Where(static setting => setting.Value is not null))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddFilter(null, LogLevel.Trace).AddProvider(_logs));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
            services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(Spans));
            services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddInMemoryExporter(Metrics));
        });
    }
}
