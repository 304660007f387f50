using StackExchange.Redis;

namespace OktaGen.Redis.Tests;

/// <summary>The servers that scripts are tested on, each started when it is first asked for.</summary>
public sealed class Servers : IDisposable
{
    private readonly Dictionary<string, (IDisposable Host, ConnectionMultiplexer Connection)> _started = [];
    private int _keys;

    /// <summary>Those that are there: Garnet always, Redis where it is installed.</summary>
    public static TheoryData<string> Names => RedisHost.Program is null ? ["Garnet"] : ["Garnet", "Redis"];

    /// <summary>The one that runs many scripts in the shortest time.</summary>
    internal static string Fastest => RedisHost.Program is null ? "Garnet" : "Redis";

    /// <summary>A key that no other test uses.</summary>
    internal string NewKey() => $"test:{{{Interlocked.Increment(ref _keys)}}}";

    internal ConnectionMultiplexer Connect(string name)
    {
        lock (_started)
        {
            if (!_started.TryGetValue(name, out (IDisposable Host, ConnectionMultiplexer Connection) started))
            {
                (IDisposable host, string endPoint) = Start(name);
                _started.Add(name, started = (host, GarnetHost.Connect(endPoint)));
            }

            return started.Connection;
        }
    }

    public void Dispose()
    {
        foreach ((IDisposable host, ConnectionMultiplexer connection) in _started.Values)
        {
            connection.Dispose();
            host.Dispose();
        }
    }

    private static (IDisposable Host, string EndPoint) Start(string name)
    {
        if (name == "Redis")
        {
            var redis = new RedisHost();
            return (redis, redis.EndPoint);
        }

        var garnet = new GarnetHost();
        return (garnet, garnet.EndPoint);
    }
}
