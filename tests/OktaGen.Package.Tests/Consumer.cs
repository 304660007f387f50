using System.Text.RegularExpressions;

namespace OktaGen.Package.Tests;

/// <summary>A new project that references the packed OktaGen and nothing else.</summary>
internal sealed partial class Consumer
{
    private readonly string _name;

    private Consumer(string folder, string name, string project)
    {
        Folder = folder;
        _name = name;
        ProjectFile = Path.Combine(folder, name + "." + project);
    }

    public string Folder { get; }

    public string ProjectFile { get; }

    public string ScopesFile => Path.Combine(Folder, "OktaScopes.txt");

    public static Consumer Create(PackedFeed feed, string targetFramework, string outputType = "Exe", string items = "", string properties = "", string? package = "OktaGen", string name = "MyApp", string project = "csproj")
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Root, "consumers", Guid.NewGuid().ToString("N"))).FullName;
        string reference = package is null ? "" : $"""<PackageReference Include="{package}" Version="{PackedFeed.Version}" />""";
        var consumer = new Consumer(folder, name, project);
        File.WriteAllText(consumer.ProjectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{outputType}</OutputType>
                <TargetFramework>{targetFramework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference}
                {items}
              </ItemGroup>
            </Project>
            """);
        return consumer;
    }

    public Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(Folder, file));

    public Consumer With(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Builds; what a build before has restored is not restored again.</summary>
    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        RunOnServerAsync(["build", .. File.Exists(Path.Combine(Folder, "obj", "project.assets.json")) ? ["--no-restore"] : (string[])[], .. arguments]);

    public Task<DotnetResult> PublishAsync(params string[] arguments) => RunOnServerAsync(["publish", .. arguments]);

    public Task<DotnetResult> CleanAsync(params string[] arguments) => RunOnServerAsync(["clean", .. arguments]);

    public Task<DotnetResult> RunAsync(IReadOnlyDictionary<string, string> environment)
    {
        string assembly = Directory.GetFiles(Path.Combine(Folder, "bin"), _name + ".dll", SearchOption.AllDirectories).Single();
        return Dotnet.RunAsync(Folder, environment, assembly);
    }

    /// <summary>The warnings and errors that a build printed, each once.</summary>
    public static IReadOnlyList<string> Diagnostics(DotnetResult build) =>
        [.. DiagnosticLine().Matches(build.Output).Select(static match => match.Value).Distinct(StringComparer.Ordinal)];

    private Task<DotnetResult> RunOnServerAsync(string[] arguments) => BuildServer.UseAsync(environment => Dotnet.RunAsync(Folder, environment, arguments));

    [GeneratedRegex(@"(?<=[/\\])?[^/\\\s]*\(\d+,\d+\): (warning|error) \w+|(warning|error) (MSB|NU|NETSDK|OKTA)\d+[^\n]*")]
    private static partial Regex DiagnosticLine();
}
