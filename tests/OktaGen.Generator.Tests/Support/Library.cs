using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Support;

/// <summary>A referenced assembly.</summary>
internal static class Library
{
    /// <summary>Compiles it without OktaGen's generator, but with that of System.Text.Json.</summary>
    public static MetadataReference Compile(string name, string source)
    {
        CSharpCompilation compilation = new GeneratorDriverHarness().Run(source).Output.WithAssemblyName(name);
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
