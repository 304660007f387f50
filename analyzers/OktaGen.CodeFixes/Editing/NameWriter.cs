using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.CodeFixes.Editing;

/// <summary>
/// Writes names that mean what is meant at one place of a file: as short as its usings and aliases allow, and as long as its own types
/// of the same name demand.
/// </summary>
internal sealed class NameWriter(SemanticModel model, int position)
{
    private const string Suffix = nameof(Attribute);

    /// <summary>A type as an expression, a parameter or <c>typeof</c> names it.</summary>
    public string Of(ITypeSymbol type)
    {
        string name = type.ToMinimalDisplayString(model, position);
        return IsType(name) ? name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

        bool IsType(string text) => SymbolEqualityComparer.Default.Equals(
            model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace).Type,
            type);
    }

    /// <summary>Whether a type's name needs an <c>extern alias</c>, which generators do not write.</summary>
    public static bool NeedsAlias(ITypeSymbol type, Compilation compilation) =>
        type.ToDisplayParts(SymbolDisplayFormat.FullyQualifiedFormat).Select(static part => part.Symbol).OfType<ITypeSymbol>().Any(named =>
            compilation.GetMetadataReference(named.ContainingAssembly)?.Properties.Aliases is { IsEmpty: false } aliases
            && !aliases.Contains("global"));

    /// <summary>A type of the references.</summary>
    public string Of(string metadataName) => Find(metadataName) is { } type ? Of(type) : metadataName;

    /// <summary>An attribute of the references, without its suffix wherever that will do.</summary>
    public string OfAttribute(string metadataName)
    {
        if (Find(metadataName) is not { } type)
        {
            return metadataName;
        }

        string name = type.ToMinimalDisplayString(model, position);
        string fullName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        string[] candidates = [WithoutSuffix(name), name, WithoutSuffix(fullName)];
        return Array.Find(candidates, IsAttribute) ?? fullName;

        bool IsAttribute(string text)
        {
            AttributeSyntax attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName(text));
            SymbolInfo bound = model.GetSpeculativeSymbolInfo(position, attribute);
            return SymbolEqualityComparer.Default.Equals((bound.Symbol ?? bound.CandidateSymbols.FirstOrDefault())?.ContainingType, type);
        }
    }

    private static string WithoutSuffix(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    private INamedTypeSymbol? Find(string metadataName) => model.Compilation.GetTypesByMetadataName(metadataName).FirstOrDefault();
}
