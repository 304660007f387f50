using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace OktaGen.Redis.Tests;

/// <summary>Debian's <c>redis-server</c> as a process of its own, where it is installed.</summary>
internal sealed class RedisHost : IDisposable
{
    private readonly Process _process;

    public RedisHost()
    {
        Port = GarnetHost.FreePort();
        _process = Process.Start(new ProcessStartInfo(
            Program!,
            ["--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
        {
            RedirectStandardOutput = true,
        })!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        WaitForPort();
    }

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(static folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    public int Port { get; }

    public string EndPoint => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void WaitForPort()
    {
        while (!_process.HasExited)
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", Port);
                return;
            }
            catch (SocketException)
            {
                Thread.Yield();
            }
        }

        throw new InvalidOperationException("redis-server ended at once.");
    }
}
