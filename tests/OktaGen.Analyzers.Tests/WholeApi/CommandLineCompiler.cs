using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Rules.Scopes;
using OktaGen.Generator;
using OktaGen.Knowledge;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.WholeApi;

/// <summary>The SDK's own compiler in a process of its own, with generator and analyzers as a build gives them to it.</summary>
internal static class CommandLineCompiler
{
    // It keeps what it has compiled to machine code for the next compilation, and ends by itself.
    private static readonly string s_server = $"oktagen-{Guid.NewGuid():N}";

    /// <summary>
    /// Compiles a library and gives every diagnostic of its error log (SARIF 2.1), information included, as rule and line.
    /// </summary>
    public static async Task<IReadOnlyList<(string Rule, int Line)>> CompileAsync(string source, string scopesFile)
    {
        string folder = Directory.CreateTempSubdirectory("oktagen-compiler-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "Api.cs"), source);
            await File.WriteAllTextAsync(Path.Combine(folder, "OktaScopes.txt"), scopesFile);
            await File.WriteAllTextAsync(Path.Combine(folder, ".globalconfig"), "is_global = true\nbuild_property.RootNamespace = Api\n");
            await File.WriteAllLinesAsync(Path.Combine(folder, "csc.rsp"),
            [
                "-nologo", "-target:library", "-nullable:enable", "-langversion:latest", "-out:Api.dll", "Api.cs",
                "-additionalfile:OktaScopes.txt", "-analyzerconfig:.globalconfig", "-errorlog:log.sarif,version=2.1",
                .. Analyzers().Select(static path => $"-analyzer:\"{path}\""),
                .. RuntimeReferences.All.OfType<PortableExecutableReference>()
                .Select(static reference => $"-reference:\"{reference.FilePath}\""),
            ]);
            (int exitCode, string output) = await RunAsync(folder);
            return exitCode == 0
                ? Read(await File.ReadAllTextAsync(Path.Combine(folder, "log.sarif")))
                : throw new InvalidOperationException(output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Analyzers() =>
        [.. ((Type[])[typeof(KnownNames), typeof(OktaClientGenerator), typeof(ScopeAnalyzer)])
            .Select(static type => type.Assembly.Location)];

    private static async Task<(int ExitCode, string Output)> RunAsync(string folder)
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string root = Path.GetFullPath(Path.Combine(framework, "../../.."));
        string compiler = Directory.GetDirectories(Path.Combine(root, "sdk"))
            .Select(static sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Last();
        var start = new ProcessStartInfo(Path.Combine(root, OperatingSystem.IsWindows()
            ? "dotnet.exe"
            : "dotnet"), ["exec", compiler, $"-shared:{s_server}", "-keepalive:30", "-noconfig", "@csc.rsp"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    private static List<(string Rule, int Line)> Read(string sarif)
    {
        using JsonDocument document = JsonDocument.Parse(sarif);
        var results = new List<(string Rule, int Line)>();
        foreach (JsonElement result in document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            int line = result.TryGetProperty("locations", out JsonElement locations)
                && locations[0].GetProperty("physicalLocation") is var place
                && place.GetProperty("artifactLocation").GetProperty("uri").GetString()!.EndsWith("Api.cs", StringComparison.Ordinal)
                ? place.GetProperty("region").GetProperty("startLine").GetInt32()
                : 0;
            results.Add((result.GetProperty("ruleId").GetString()!, line));
        }

        return results;
    }
}
