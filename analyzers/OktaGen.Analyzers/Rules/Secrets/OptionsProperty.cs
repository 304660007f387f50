using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Reading;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers.Rules.Secrets;

/// <summary>
/// Finds what is assigned to options, the runtime's or those of Okta's own SDK. By syntax first: an action on operations would have the
/// compiler build them for every method of the project.
/// </summary>
internal static class OptionsProperty
{
    /// <summary>The expressions that assign.</summary>
    public static ImmutableArray<SyntaxKind> Assignments { get; } = ImmutableArray.Create(
        SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);

    /// <summary>
    /// The texts that the code writes out and assigns to one of the properties that <paramref name="names"/> lists: each with the property
    /// and its place. What a condition chooses counts as well.
    /// </summary>
    public static IEnumerable<(IPropertySymbol Property, string Text, Location Location)> FindAssigned(
        SyntaxNodeAnalysisContext context, string[] names)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        return FindAssigned(assignment.Left, assignment.Right, names, context);
    }

    private static IEnumerable<(IPropertySymbol Property, string Text, Location Location)> FindAssigned(
        ExpressionSyntax target, ExpressionSyntax value, string[] names, SyntaxNodeAnalysisContext context)
    {
        if (target is TupleExpressionSyntax targets)
        {
            return Plain(value) is TupleExpressionSyntax values && values.Arguments.Count == targets.Arguments.Count
                ? targets.Arguments.Zip(values.Arguments, (one, other) => FindAssigned(one.Expression, other.Expression, names, context))
                    .SelectMany(static found => found)
                : [];
        }

        return NameOf(target) is { } name
            && names.Contains(name.Identifier.ValueText)
            && context.SemanticModel.GetSymbolInfo(target, context.CancellationToken).Symbol is IPropertySymbol property
            && IsOfOptions(property.ContainingType)
            ? TextsIn(value, context).Select(text => (property, text.Text, text.Location))
            : [];
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax target) => Plain(target) switch
    {
        SimpleNameSyntax simple => simple,
        MemberAccessExpressionSyntax access => access.Name,
        // options?.Token = …
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static IEnumerable<(string Text, Location Location)> TextsIn(ExpressionSyntax value, SyntaxNodeAnalysisContext context) =>
        Plain(value) switch
        {
            ConditionalExpressionSyntax choice => TextsIn(choice.WhenTrue, context).Concat(TextsIn(choice.WhenFalse, context)),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice =>
                TextsIn(choice.Left, context).Concat(TextsIn(choice.Right, context)),
            SwitchExpressionSyntax choice => choice.Arms.SelectMany(arm => TextsIn(arm.Expression, context)),
            var plain when context.SemanticModel.GetConstantValue(plain, context.CancellationToken).Value is string { Length: > 0 } text =>
                [(text, plain.GetLocation())],
            _ => [],
        };

    private static ExpressionSyntax Plain(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => Plain(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => Plain(forgiven.Operand),
        CastExpressionSyntax cast => Plain(cast.Expression),
        _ => value,
    };

    private static bool IsOfOptions(INamedTypeSymbol type) =>
        (type.Name is "OktaOptions" or "OktaCallOptions"
            && type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true })
        || OktaSdk.IsConfiguration(type);
}
