using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace OktaGen.TestSupport;

/// <summary>What test sources compile against: net8.0, OktaGen's net8.0 build and its packages, as the build resolved them.</summary>
public static class RuntimeReferences
{
    private static readonly ImmutableArray<string> s_paths = ReadPaths();

    /// <summary>Every reference of a net8.0 project that uses the package.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = [.. s_paths.Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>The framework alone: a project that does not use OktaGen.</summary>
    public static ImmutableArray<MetadataReference> WithoutOktaGen { get; } =
    [
        .. s_paths.Where(static path => Path.GetFileName(path) != "OktaGen.dll").Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The generator of System.Text.Json that comes with the referenced version.</summary>
    public static string JsonGeneratorPath { get; } = FindJsonGenerator();

    /// <summary>Tells the testing library to fetch nothing: the references are given one by one.</summary>
    internal static ReferenceAssemblies None { get; } = new("net8.0");

    private static ImmutableArray<string> ReadPaths()
    {
        using Stream stream = typeof(RuntimeReferences).Assembly.GetManifestResourceStream("RuntimeReferences.txt")!;
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static string FindJsonGenerator()
    {
        string library = s_paths.Single(static path => Path.GetFileName(path) == "System.Text.Json.dll");
        string package = Path.GetFullPath(Path.Combine(library, "../../.."));
        return Directory.GetFiles(package, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
    }
}
