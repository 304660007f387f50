using System.Reflection;
using Microsoft.CodeAnalysis;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>Refit's library and generator, as its package has them.</summary>
internal static class RefitPeer
{
    private static readonly string s_folder = typeof(RefitPeer).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key == "Refit")
        .Value!;

    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(
        Path.Combine(s_folder, "lib", "net10.0", "Refit.dll"));

    public static ISourceGenerator CreateGenerator() =>
        Assembly.LoadFrom(Path.Combine(s_folder, "analyzers", "dotnet", "roslyn4.8", "cs", "InterfaceStubGeneratorV2.dll")).GetTypes()
            .Where(static type => type.IsDefined(typeof(GeneratorAttribute)) && type.IsAssignableTo(typeof(IIncrementalGenerator)))
            .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator())
            .Single();
}
