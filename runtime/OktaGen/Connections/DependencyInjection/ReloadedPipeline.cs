using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OktaGen.Pipeline;
using OktaGen.Telemetry;

namespace OktaGen.Connections;

/// <summary>The settings of a registered connection by its options of now, or by the last ones that were without faults.</summary>
/// <remarks>
/// Not by the options monitor's own reload: that one throws at faults, from then on at everybody, and does not say that it did.
/// </remarks>
internal sealed class ReloadedPipeline : IDisposable
{
    private readonly object _gate = new();
    private readonly IServiceProvider _services;
    private readonly string _name;
    private readonly ILoggerFactory _loggers;
    private readonly OptionsSource[] _sources;
    private readonly List<IDisposable> _subscriptions = [];
    private volatile ConnectionPipeline _current;
    private OktaConnection? _connection;
    private byte[] _applied;

    public ReloadedPipeline(IServiceProvider services, string name)
    {
        _services = services;
        _name = name;
        _loggers = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;
        _sources = [.. services.GetServices<OptionsSource>().Where(source => source.Name == name)];
        _applied = Digest();
        _current = Create(services.GetRequiredService<IOptionsMonitor<OktaOptions>>().Get(name));
        Array.ForEach(_sources, source => Subscribe(source.Section.GetReloadToken, ReloadWhereChanged));
        foreach (IOptionsChangeTokenSource<OktaOptions> source in services.GetServices<IOptionsChangeTokenSource<OktaOptions>>())
        {
            if ((source.Name ?? Options.DefaultName) == name)
            {
                Subscribe(source.GetChangeToken, Reload);
            }
        }
    }

    public ConnectionPipeline Current => _current;

    /// <summary>The connection, which from now on goes with the options.</summary>
    public OktaConnection Connect(HttpMessageHandler handler)
    {
        lock (_gate)
        {
            return _connection = new OktaConnection(_current, handler, disposeHandler: false);
        }
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    private void Subscribe(Func<IChangeToken> token, Action reload) => _subscriptions.Add(ChangeToken.OnChange(token, reload));

    private void ReloadWhereChanged()
    {
        lock (_gate)
        {
            if (!Digest().AsSpan().SequenceEqual(_applied))
            {
                Reload();
            }
        }
    }

    private void Reload()
    {
        ILogger logger = _loggers.CreateLogger(OktaTelemetry.Name);
        lock (_gate)
        {
            byte[] digest = Digest();
            try
            {
                _current = Create(_services.GetRequiredService<IOptionsFactory<OktaOptions>>().Create(_name));
            }
            catch (OptionsValidationException exception)
            {
                logger.OptionsRefused(_name, string.Join(' ', exception.Failures));
                return;
            }
            catch (Exception exception)
            {
                // The app's own code that sets options: its fault must not reach the thread that watches a file.
                logger.OptionsFailed(_name, exception);
                return;
            }

            _applied = digest;
            _connection?.Replace(_current);
            logger.OptionsReloaded(_name, _current.Origin.Text, _current.Credential);
        }
    }

    private ConnectionPipeline Create(OktaOptions options) => PipelineFactory.Create(
        _name,
        options,
        options.GrantedScopes,
        _loggers,
        _services.GetService<TimeProvider>() ?? TimeProvider.System,
        _services.GetService<IMeterFactory>());

    private byte[] Digest() => [.. _sources.SelectMany(source => source.Digest())];
}
