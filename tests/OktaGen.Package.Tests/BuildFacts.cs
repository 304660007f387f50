using System.Reflection;

namespace OktaGen.Package.Tests;

/// <summary>What the build knew when it built these tests.</summary>
internal static class BuildFacts
{
    public static string RepositoryRoot { get; } = Read("RepositoryRoot");

    /// <summary>The version that is built, from the one place that says it.</summary>
    public static string Version { get; } = typeof(BuildFacts).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    public static string Configuration { get; } = Read("Configuration");

    /// <summary>Where restore put the packages that OktaGen depends on: consumers take them from there, without a network.</summary>
    public static string PackageFolder { get; } = Read("PackageFolder");

    private static string Read(string key) => typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;
}
