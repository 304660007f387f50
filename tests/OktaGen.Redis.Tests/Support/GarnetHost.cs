using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Garnet;
using StackExchange.Redis;

namespace OktaGen.Redis.Tests;

/// <summary>A Garnet in the process, set up as a fleet needs it: with Lua, whose scripts are atomic.</summary>
internal sealed class GarnetHost : IDisposable
{
    private GarnetServer? _server;

    public GarnetHost() => Start();

    public int Port { get; } = FreePort();

    public string EndPoint => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    public void Start()
    {
        _server = new GarnetServer(
            [
                "--bind", "127.0.0.1", "--port", Port.ToString(CultureInfo.InvariantCulture), "--lua", "--lua-transaction-mode",
                "--memory", "32m", "--page", "1m", "--index", "1m",
            ]);
        _server.Start();
    }

    public void Stop()
    {
        _server?.Dispose();
        _server = null;
    }

    public void Dispose() => Stop();

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    internal static ConnectionMultiplexer Connect(string endPoint) => ConnectionMultiplexer.Connect(
        new ConfigurationOptions
        {
            EndPoints = { endPoint },
            AllowAdmin = true,
            AbortOnConnectFail = false,
            ConnectTimeout = 2000,
            ReconnectRetryPolicy = new LinearRetry(100),
            HeartbeatInterval = TimeSpan.FromMilliseconds(200),
        });
}
