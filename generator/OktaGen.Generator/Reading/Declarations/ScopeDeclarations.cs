using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>Reads the scopes that members and types declare, each at its place.</summary>
internal static class ScopeDeclarations
{
    /// <summary>What a symbol declares itself; empty where it has no <c>[RequiresScope]</c>.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="input">What is read.</param>
    public static ImmutableArray<ScopeDeclaration> Of(ISymbol symbol, string name, ReadingInput input) =>
        Of(AppliedAttributes.Of(symbol), symbol, name, input);

    public static ImmutableArray<ScopeDeclaration> Of(AppliedAttributes attributes, ISymbol symbol, string name, ReadingInput input) =>
        attributes.RequiresScope is { } required ? Read(required.Source, symbol, name, input) : ImmutableArray<ScopeDeclaration>.Empty;

    private static ImmutableArray<ScopeDeclaration> Read(AttributeData attribute, ISymbol owner, string name, ReadingInput input)
    {
        ImmutableArray<TypedConstant> values = OktaAttributes.Elements(attribute);
        List<ExpressionSyntax> arguments = ArgumentsOf(attribute, input);
        ImmutableArray<ScopeDeclaration>.Builder scopes = ImmutableArray.CreateBuilder<ScopeDeclaration>(values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            if (OktaAttributes.ValueOf(values[i]) is string scope)
            {
                Location place = i < arguments.Count ? arguments[i].GetLocation() : Places.Of(attribute, input) ?? Places.Of(owner, input);
                scopes.Add(new ScopeDeclaration(scope, name, place));
            }
        }

        return scopes.ToImmutable();
    }

    private static List<ExpressionSyntax> ArgumentsOf(AttributeData attribute, ReadingInput input)
    {
        var arguments = new List<ExpressionSyntax>();
        if (Places.SyntaxOf(attribute, input) is AttributeSyntax { ArgumentList: { } list })
        {
            foreach (AttributeArgumentSyntax argument in list.Arguments)
            {
                AddElements(argument.Expression, arguments);
            }
        }

        return arguments;
    }

    // The array may be spelt out instead of left to params.
    private static void AddElements(ExpressionSyntax expression, List<ExpressionSyntax> arguments)
    {
        switch (expression)
        {
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                arguments.AddRange(initializer.Expressions);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                arguments.AddRange(array.Initializer.Expressions);
                break;
            case CollectionExpressionSyntax collection:
                arguments.AddRange(collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression));
                break;
            default:
                arguments.Add(expression);
                break;
        }
    }
}
