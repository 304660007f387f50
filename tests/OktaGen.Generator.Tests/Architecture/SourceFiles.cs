using System.Reflection;

namespace OktaGen.Generator.Tests.Architecture;

/// <summary>The files of this repository.</summary>
internal static class SourceFiles
{
    public static string Repository { get; } = typeof(SourceFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The C# files below a folder, without what builds leave there.</summary>
    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(static file => !file.Split('/', '\\').Any(static part => part is "obj" or "bin"))
        .Order(StringComparer.Ordinal);
}
