using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.TestSupport;

/// <summary>A referenced assembly.</summary>
public static class Library
{
    /// <summary>Compiles it with the generators, its own list among the additional files if it has one.</summary>
    public static MetadataReference Compile(string name, string source, string? scopesFile = null, params MetadataReference[] references)
    {
        var harness = new GeneratorDriverHarness
        {
            AdditionalTexts = scopesFile is null ? [] : [TestAdditionalText.Scopes(scopesFile)],
            References = [.. references],
        };
        CSharpCompilation compilation = harness.Run(source).Output.WithAssemblyName(name);
        using var image = new MemoryStream();
        IEnumerable<Diagnostic> errors = compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return errors.Any()
            ? throw new InvalidOperationException(string.Join(Environment.NewLine, errors))
            : MetadataReference.CreateFromImage(image.ToArray());
    }
}
