using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers.Rules.Secrets;

/// <summary>
/// Finds what is assigned to the runtime's options. By syntax first: an action on operations would have the compiler build them for
/// every method of the project.
/// </summary>
internal static class OptionsProperty
{
    /// <summary>The expressions that assign.</summary>
    public static ImmutableArray<SyntaxKind> Assignments { get; } = ImmutableArray.Create(
        SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);

    /// <summary>
    /// Where a text that the code writes out is assigned to one of the properties that <paramref name="names"/> lists: the property, the
    /// text and its place.
    /// </summary>
    public static (IPropertySymbol Property, string Text, Location Location)? FindAssigned(
        SyntaxNodeAnalysisContext context, string[] names)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        SimpleNameSyntax? name = assignment.Left switch
        {
            SimpleNameSyntax simple => simple,
            MemberAccessExpressionSyntax access => access.Name,
            _ => null,
        };
        return name is not null
            && names.Contains(name.Identifier.ValueText)
            && context.SemanticModel.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol is IPropertySymbol property
            && IsOfOptions(property.ContainingType)
            && context.SemanticModel.GetConstantValue(assignment.Right, context.CancellationToken).Value is string { Length: > 0 } text
            ? (property, text, assignment.Right.GetLocation())
            : null;
    }

    private static bool IsOfOptions(INamedTypeSymbol type) =>
        type.Name is "OktaOptions" or "OktaCallOptions"
        && type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
