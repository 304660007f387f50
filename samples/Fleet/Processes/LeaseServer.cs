using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Garnet;

namespace Fleet.Processes;

/// <summary>The server that the processes share the limit by: the one that <c>REDIS</c> names, or a Garnet in this process.</summary>
internal sealed class LeaseServer : IDisposable
{
    private readonly int _port;
    private GarnetServer? _garnet;

    public LeaseServer()
    {
        string? external = Environment.GetEnvironmentVariable("REDIS");
        if (external is null)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            _port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        Configuration = external ?? string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");
        IsOwn = external is null;
        Start();
    }

    public string Configuration { get; }

    /// <summary>Whether it is the one in this process, which can be stopped.</summary>
    public bool IsOwn { get; }

    public void Start()
    {
        if (!IsOwn)
        {
            return;
        }

        // With Lua, whose scripts are to be atomic; that is not Garnet's default.
        TextWriter console = Console.Out;
        Console.SetOut(TextWriter.Null);
        _garnet = new GarnetServer(
            [
                "--bind", "127.0.0.1", "--port", _port.ToString(CultureInfo.InvariantCulture), "--lua", "--lua-transaction-mode",
                "--memory", "32m", "--page", "1m", "--index", "1m",
            ]);
        _garnet.Start();
        Console.SetOut(console);
    }

    public void Stop()
    {
        _garnet?.Dispose();
        _garnet = null;
    }

    public void Dispose() => Stop();
}
