using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OktaGen.Tests;

/// <summary>An HTTP/1.1 server without manners: it records requests as they stand on the wire, and answers whatever bytes it is told to.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly Func<RawRequest, CancellationToken, Task<RawAnswer>> _answer;
    private readonly Task _accepting;
    private int _accepted;
    private int _closed;

    private RawServer(Func<RawRequest, CancellationToken, Task<RawAnswer>> answer)
    {
        _answer = answer;
        _listener.Start();
        Origin = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _accepting = AcceptAsync();
    }

    public string Origin { get; }

    public IReadOnlyList<RawRequest> Requests => [.. _requests];

    /// <summary>The connections that were accepted up to now.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    /// <summary>The connections that the client has closed up to now.</summary>
    public int Closed => Volatile.Read(ref _closed);

    public static RawServer Start(Func<RawRequest, CancellationToken, Task<RawAnswer>> answer) => new(answer);

    public static RawServer Start(Func<RawRequest, RawAnswer> answer) => new((request, _) => Task.FromResult(answer(request)));

    public static RawServer Start(RawAnswer answer) => Start(_ => answer);

    public async ValueTask DisposeAsync()
    {
        // The loop first: a listener that is stopped under it faults in a way of its own.
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _accepted);
                _connections.Add(ServeAsync(client));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                NetworkStream stream = client.GetStream();
                var buffered = new BufferedStream(stream);
                while (await ReadAsync(buffered) is { } request)
                {
                    _requests.Enqueue(request);
                    RawAnswer answer = await _answer(request, _stop.Token);
                    await stream.WriteAsync(answer.Bytes, _stop.Token);
                    if (answer.End == RawEnd.Reset)
                    {
                        client.LingerState = new LingerOption(true, 0);
                    }

                    if (answer.End != RawEnd.KeepAlive)
                    {
                        return;
                    }
                }

                Interlocked.Increment(ref _closed);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
            {
                Interlocked.Increment(ref _closed);
            }
        }
    }

    private async Task<RawRequest?> ReadAsync(BufferedStream stream)
    {
        if (await ReadLineAsync(stream) is not { Length: > 0 } first)
        {
            return null;
        }

        var headers = new List<KeyValuePair<string, string>>();
        while (await ReadLineAsync(stream) is { Length: > 0 } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add(new KeyValuePair<string, string>(line[..colon], line[(colon + 1)..].Trim()));
        }

        // The target may hold anything, blanks too, if the client lets them through.
        int start = first.IndexOf(' ', StringComparison.Ordinal);
        int end = first.LastIndexOf(' ');
        var request = new RawRequest(first[..start], first[(start + 1)..end], headers, []);
        return request with { Body = await ReadBodyAsync(request, stream) };
    }

    private async Task<byte[]> ReadBodyAsync(RawRequest request, BufferedStream stream)
    {
        if (request.Header("Transfer-Encoding") != "chunked")
        {
            return await ReadExactlyAsync(stream, int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture));
        }

        var body = new List<byte>();
        while (true)
        {
            int length = int.Parse((await ReadLineAsync(stream))!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.AddRange(await ReadExactlyAsync(stream, length));
            await ReadLineAsync(stream);
            if (length == 0)
            {
                return [.. body];
            }
        }
    }

    private async Task<byte[]> ReadExactlyAsync(BufferedStream stream, int length)
    {
        byte[] bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, _stop.Token);
        return bytes;
    }

    private async Task<string?> ReadLineAsync(BufferedStream stream)
    {
        var line = new StringBuilder();
        byte[] one = new byte[1];
        while (await stream.ReadAsync(one, _stop.Token) == 1)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        return null;
    }
}
