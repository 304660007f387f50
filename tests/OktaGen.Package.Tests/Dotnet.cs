using System.Diagnostics;

namespace OktaGen.Package.Tests;

/// <summary>Runs the .NET command line.</summary>
internal static class Dotnet
{
    // One compiler server for all consumers, by the name of its pipe; it ends by itself when nothing has come for a while.
    private static readonly string s_compilerServer = $"oktagen-{Guid.NewGuid():N}";

    /// <summary>Runs <c>dotnet</c> in a folder and gives all that it printed.</summary>
    public static async Task<DotnetResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory =
            folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };

        // What the test host or the build before it was given would lead another build astray; no node may outlive the tests, but for a
        // server, which is ended.
        foreach (string name in start.Environment.Keys.Where(IsOfAnotherBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = s_compilerServer;
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetResult(process.ExitCode, await output + await error, await error);
    }

    private static bool IsOfAnotherBuild(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.Equals("Configuration", StringComparison.OrdinalIgnoreCase)
        || variable.Equals("NUGET_PACKAGES", StringComparison.OrdinalIgnoreCase);
}
