using System.Diagnostics;

namespace OktaGen.Package.Tests;

/// <summary>One compiler server for all consumers of a test run: started by the first build, ended with the run.</summary>
internal static class CompilerServer
{
    /// <summary>The name of the server's pipe, which nobody else's builds use.</summary>
    public static string Id { get; } = $"oktagen-{Environment.ProcessId}-{Guid.NewGuid():N}";

    public static void Stop()
    {
        string server = Path.Combine(BuildFacts.CompilerFolder, "bincore", OperatingSystem.IsWindows() ? "VBCSCompiler.exe" : "VBCSCompiler");
        if (File.Exists(server))
        {
            using Process? stop = Process.Start(new ProcessStartInfo(server, ["-shutdown", $"-pipename:{Id}"]) { RedirectStandardOutput = true, RedirectStandardError = true });
            stop?.WaitForExit();
        }
    }
}
