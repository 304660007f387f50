using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OktaGen.Redis.Tests;

/// <summary>Stands between a process and its server, and fails as networks and servers do.</summary>
internal sealed class Gate : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Socket> _sockets = [];
    private readonly CancellationTokenSource _end = new();
    private readonly int _port;
    private readonly Task _accepting;
    private TaskCompletionSource? _stall;
    private volatile bool _isClosed;

    /// <param name="port">The server's.</param>
    public Gate(int port)
    {
        _port = port;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string EndPoint => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Answers are held back.</summary>
    public void Stall() => _stall = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Connections break, and new ones too.</summary>
    public void Close()
    {
        _isClosed = true;
        Array.ForEach([.. _sockets], static socket => socket.Dispose());
    }

    /// <summary>All is well again; what was held back goes on.</summary>
    public void Open()
    {
        _isClosed = false;
        _stall?.TrySetResult();
        _stall = null;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        Open();
        Array.ForEach([.. _sockets], static socket => socket.Dispose());
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket client = await _listener.AcceptSocketAsync(_end.Token);
                if (_isClosed)
                {
                    client.Dispose();
                    continue;
                }

                var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                client.NoDelay = true;
                await server.ConnectAsync(IPAddress.Loopback, _port, _end.Token);
                _sockets.Add(client);
                _sockets.Add(server);
                _ = PassAsync(client, server, holds: false);
                _ = PassAsync(server, client, holds: true);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private async Task PassAsync(Socket from, Socket to, bool holds)
    {
        byte[] buffer = new byte[16384];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and int count)
            {
                if (holds && _stall is { } stall)
                {
                    await stall.Task;
                }

                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Broken, as wanted.
        }
        finally
        {
            from.Dispose();
            to.Dispose();
        }
    }
}
