using System.Diagnostics;

namespace OktaGen.Package.Tests;

/// <summary>A program that runs until it is stopped.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _lines = [];

    private RunningProgram(Process process) => _process = process;

    /// <summary>Starts an assembly in a folder.</summary>
    public static RunningProgram Start(string folder, string assembly, params string[] arguments) => new(Process.Start(
        new ProcessStartInfo("dotnet", [assembly, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true })!);

    /// <summary>Reads until a line holds a text, and gives that line.</summary>
    public async Task<string> ReadUntilAsync(string text)
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _lines.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The program ended before it printed '{text}':\n{string.Join('\n', _lines)}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
