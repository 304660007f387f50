using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Findings;

/// <summary>Places in the source of the compilation that is read.</summary>
internal static class Places
{
    /// <summary>Where a symbol stands. A place in another assembly is none: the interface itself stands for it.</summary>
    public static Location Of(ISymbol symbol, ReadingInput input)
    {
        foreach (Location location in symbol.Locations)
        {
            if (location.IsInSource)
            {
                return location;
            }
        }

        return input.Client.Locations[0];
    }

    /// <summary>Where an attribute stands; null where it has no source.</summary>
    public static Location? Of(AttributeData attribute, ReadingInput input) => SyntaxOf(attribute, input)?.GetLocation();

    /// <summary>Where the first argument of an attribute stands; the symbol where it has no source.</summary>
    public static Location OfArgument(AttributeData attribute, ISymbol owner, ReadingInput input) =>
        SyntaxOf(attribute, input) is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            ? arguments[0].Expression.GetLocation()
            : Of(attribute, input) ?? Of(owner, input);

    /// <summary>The source of an attribute; null where it has none in this compilation.</summary>
    public static SyntaxNode? SyntaxOf(AttributeData attribute, ReadingInput input) =>
        attribute.ApplicationSyntaxReference is { } reference && input.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax(input.CancellationToken)
            : null;
}
