using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace OktaGen.Redis.Tests;

/// <summary>Runs the scripts on a real server by a clock of the test's, each at once on the thread that asks.</summary>
internal sealed class TimedServer(IConnectionMultiplexer connection, FakeTimeProvider time) : IScriptServer
{
    private readonly IDatabase _database = connection.GetDatabase();

    public event Action? WentAlone;

    public bool IsAlone { get; private set; }

    public int Asked { get; private set; }

    /// <summary>How much the server's clock is ahead of the test's.</summary>
    public TimeSpan Ahead { get; set; }

    /// <summary>Whether whoever asks is dead, and waits for ever.</summary>
    public bool IsSilent { get; set; }

    public bool TryBeginProbe() => false;

    public void ProbeBy(Action? probe)
    {
        // It has no outages of its own.
    }

    public void GoAlone()
    {
        IsAlone = true;
        WentAlone?.Invoke();
    }

    public ValueTask<string[]?> EvaluateAsync(string script, string key, RedisValue[] arguments, bool isProbe) =>
        IsSilent ? new ValueTask<string[]?>(new TaskCompletionSource<string[]?>().Task)
            : ValueTask.FromResult<string[]?>(Evaluate(script, key, arguments));

    public string[] Evaluate(string script, string key, params RedisValue[] arguments)
    {
        Asked++;
        arguments[0] = (time.GetUtcNow() + Ahead).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        return (string[])_database.ScriptEvaluate(script, [key], arguments)!;
    }
}
