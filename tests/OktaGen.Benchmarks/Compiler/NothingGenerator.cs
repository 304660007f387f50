using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>The least that a generator on one interface attribute can do: the floor that ours is compared with.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class NothingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> names = context.SyntaxProvider.ForAttributeWithMetadataName(
            "OktaGen.OktaClientAttribute",
            static (node, _) => node is InterfaceDeclarationSyntax,
            static (match, _) => match.TargetSymbol.Name);
        context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name + ".g.cs", "// " + name));
    }
}
