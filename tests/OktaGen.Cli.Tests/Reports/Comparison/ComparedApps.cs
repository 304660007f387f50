using System.Globalization;
using Microsoft.CodeAnalysis;
using OktaGen.Cli.Reports.Comparison;
using OktaGen.Cli.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Cli.Tests.Reports.Comparison;

/// <summary>Apps as a compiler leaves them, in versions to be compared.</summary>
internal sealed class ComparedApps : IDisposable
{
    private static readonly string[] s_references =
    [
        .. RuntimeReferences.All
            .Select(static reference => Path.GetDirectoryName(((PortableExecutableReference)reference).FilePath!)!)
            .Distinct()
            .SelectMany(static folder => (string[])["--references", folder]),
    ];

    private readonly TemporaryFolder _folder = new();
    private int _version;

    public string Folder => _folder.Root;

    public void Dispose() => _folder.Dispose();

    public string Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Compiles an app with these members of its client, and gives its path.</summary>
    public string Compile(params string[] members)
    {
        GeneratorRun run = new GeneratorDriverHarness().Run(
            $"namespace MyApp; [OktaClient] public interface IPeople {{ {string.Join(' ', members)} }}");
        string path = _folder.PathOf(Path.Combine((++_version).ToString(CultureInfo.InvariantCulture), "MyApp.dll"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Assert.True(run.Output.WithAssemblyName("MyApp").Emit(path).Success);
        return path;
    }

    /// <summary>Reports on an app by the tool.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string app, params string[] options) =>
        Tool.RunAsync(["report", app, .. s_references, .. options]);

    /// <summary>Compiles an app, and reports on it as JSON.</summary>
    public async Task<string> ReportAsync(string? credential, string listed, params string[] members) => (await RunAsync(
        Compile(members),
        [
            "--json", "--scopes", Write("OktaScopes.txt", listed.Replace(' ', '\n')),
            .. credential is null ? [] : (string[])["--credential", credential],
        ])).Output;

    public async Task<PermissionDiff> CompareAsync(string[] before, string[] now) => PermissionDiff.Of(
        ReportSnapshot.Read(await ReportAsync("OAuth", "", before)), ReportSnapshot.Read(await ReportAsync("OAuth", "", now)));
}
