using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>
/// A server of Redis's kind, or a cluster. After the first answer that fails or is late, nobody waits for it until one comes again.
/// </summary>
internal sealed class RedisServer(
    IConnectionMultiplexer multiplexer, int database, TimeSpan timeout, ILogger logger, TimeProvider time, SharingInstruments instruments)
    : IScriptServer
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    private readonly object _lock = new();
    private volatile bool _isAlone;
    private int _isProbing;
    private long _aloneSince;
    private long _askedAt;

    private volatile Action? _prober;
    private ITimer? _timer;
    private bool _isEnded;

    public event Action? WentAlone;

    public bool IsAlone => _isAlone;

    public bool TryBeginProbe() =>
        _isAlone && time.GetElapsedTime(Interlocked.Read(ref _askedAt)) >= s_pause && Interlocked.Exchange(ref _isProbing, 1) == 0;

    public void ProbeBy(Action? probe)
    {
        _prober = probe;
        if (probe is null)
        {
            lock (_lock)
            {
                _isEnded = true;
                _timer?.Dispose();
            }
        }
    }

    public async ValueTask<string[]?> EvaluateAsync(string script, string key, RedisValue[] arguments, bool isProbe)
    {
        if (_isAlone && !isProbe)
        {
            return null;
        }

        long begun = time.GetTimestamp();
        try
        {
            string[] answer = await AskAsync(script, key, arguments).ConfigureAwait(false);
            instruments.Duration.Record(time.GetElapsedTime(begun).TotalSeconds);
            ShareAgain();
            return answer;
        }
        catch (Exception exception)
        {
            // Whatever the multiplexer throws: no call fails for it.
            GoAlone(exception);
            return null;
        }
        finally
        {
            if (isProbe)
            {
                Interlocked.Exchange(ref _askedAt, time.GetTimestamp());
                Interlocked.Exchange(ref _isProbing, 0);
            }
        }
    }

    private async Task<string[]> AskAsync(string script, string key, RedisValue[] arguments)
    {
        // Commands would queue up until the connection is there again.
        if (!multiplexer.IsConnected)
        {
            throw new TimeoutException("There is no connection to the server.");
        }

        RedisResult result = await multiplexer.GetDatabase(database)
            .ScriptEvaluateAsync(script, [key], arguments, CommandFlags.DemandMaster)
            .WaitPatientlyAsync(timeout, time)
            .ConfigureAwait(false);
        string?[] answer = (string?[]?)result ?? throw new FormatException("The script answered nothing.");
        return answer!;
    }

    private void Probe()
    {
        if (_prober is { } prober && TryBeginProbe())
        {
            prober();
        }
    }

    // Once for an outage, whoever notices it first.
    private void GoAlone(Exception exception)
    {
        lock (_lock)
        {
            if (_isAlone)
            {
                return;
            }

            _isAlone = true;
            _aloneSince = time.GetTimestamp();
            Interlocked.Exchange(ref _askedAt, _aloneSince);

            // Where all calls wait for a window's end, none comes that would find out.
            _timer ??= _isEnded ? null : time.CreateTimer(static server => ((RedisServer)server!).Probe(), this, s_pause, s_pause);
        }

        instruments.Outages.Add(1);
        instruments.Alone.Add(1);
        logger.WentAlone(Describe(exception), exception);
        WentAlone?.Invoke();
    }

    private void ShareAgain()
    {
        if (!_isAlone)
        {
            return;
        }

        lock (_lock)
        {
            if (!_isAlone)
            {
                return;
            }

            _isAlone = false;
            _timer?.Dispose();
            _timer = null;
        }

        instruments.Alone.Add(-1);
        logger.SharesAgain(time.GetElapsedTime(_aloneSince).TotalSeconds);
    }

    private string Describe(Exception exception) => exception switch
    {
        TimeoutException when multiplexer.IsConnected => $"the server took longer than {timeout.TotalMilliseconds:0} ms.",
        RedisServerException => "the server answered with a fault.",
        _ => "the server cannot be reached.",
    };
}
