using System.Diagnostics;

namespace Fleet.Processes;

/// <summary>A program of this folder as a process of its own.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;

    public ChildProcess(string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, assembly), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
    }

    /// <summary>Waits for a line that begins so.</summary>
    public async Task WaitForAsync(string beginning)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"A process ended before it said '{beginning}'.");
    }

    /// <summary>Hands over each line until the process ends.</summary>
    public async Task ReadAsync(Action<string> read)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            read(line);
        }
    }

    public void Say(string line) => _process.StandardInput.WriteLine(line);

    /// <summary>Ends it without a word, as a machine that fails does.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
