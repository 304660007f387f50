using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Profiles;

/// <summary>
/// Compiles what the tool wrote, in a version of C#: by the compiler that hosts the tests where it knows the version, else by that of the
/// SDK. No warning is let through.
/// </summary>
internal static class ProfileCode
{
    private static readonly string[] s_references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static readonly MetadataReference[] s_metadata = [
        .. s_references.Select(static path => MetadataReference.CreateFromFile(path))];

    public static async Task<Assembly> CompileAsync(int language, params string[] sources)
    {
        (byte[]? image, string faults) = await TryCompileAsync(language, sources);
        Assert.Equal("", faults);
        return Assembly.Load(image!);
    }

    /// <summary>The assembly, or what the compiler says against it.</summary>
    public static async Task<(byte[]? Image, string Faults)> TryCompileAsync(int language, params string[] sources) =>
        Enum.IsDefined((LanguageVersion)(language * 100)) ? Compile(language, sources) : await CompileByTheSdkAsync(language, sources);

    private static (byte[]? Image, string Faults) Compile(int language, string[] sources)
    {
        CSharpParseOptions options = new((LanguageVersion)(language * 100), DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            $"Profiles{Guid.NewGuid():N}",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, options)),
            s_metadata,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999)
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult result = compilation.Emit(image, xmlDocumentationStream: documentation);
        string faults = string.Join(
            '\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return (result.Success ? image.ToArray() : null, faults);
    }

    private static async Task<(byte[]? Image, string Faults)> CompileByTheSdkAsync(int language, string[] sources)
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. sources.Select((source, i) => folder.Write($"Source{i}.cs", source))];
        folder.Write("csc.rsp", string.Join('\n',
        [
            "-nologo", "-target:library", $"-langversion:{language}", "-out:Profiles.dll", "-doc:Profiles.xml", "-warn:9999",
            "-nowarn:CS1701,CS1702", .. files.Select(static file => $"\"{file}\""),
            .. s_references.Select(static path => $"-reference:\"{path}\""),
        ]));
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        string compiler = Directory.GetDirectories(Path.Combine(root, "sdk"))
            .Select(static sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Last();
        string host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        using Process process = Process.Start(new ProcessStartInfo(host, ["exec", compiler, "-noconfig", "@csc.rsp"])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
        })!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode == 0 ? await File.ReadAllBytesAsync(folder.PathOf("Profiles.dll")) : null, output.Trim());
    }
}
