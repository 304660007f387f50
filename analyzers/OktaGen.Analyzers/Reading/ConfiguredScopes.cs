using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Analyzers.Reading;

/// <summary>The scopes that code hands to Okta's own SDK, by <c>Configuration.Scopes</c>, as far as it writes them out.</summary>
/// <param name="Constants">The scopes, each with its place.</param>
/// <param name="IsComplete">Whether that is all: nothing comes from elsewhere.</param>
internal sealed record ConfiguredScopes(IReadOnlyList<(string Scope, Location Location)> Constants, bool IsComplete)
{
    private const string Property = "Scopes";

    /// <summary>The expressions that may give the property something.</summary>
    public static ImmutableArray<SyntaxKind> Givers { get; } = ImmutableArray.Create(
        SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression, SyntaxKind.InvocationExpression);

    // Trees outlive compilations: an edit has one of them walked again.
    private static readonly ConditionalWeakTable<SyntaxTree, IdentifierNameSyntax[]> s_namesOfTrees = new();

    /// <summary>Whether the code says which scopes tokens are asked for.</summary>
    public bool IsList => IsComplete && Constants.Count > 0;

    /// <summary>Whether what needs <paramref name="scope"/> is permitted.</summary>
    public bool Covers(string scope) => ScopeCoverage.IsCovered(scope, Constants.Select(static constant => constant.Scope));

    /// <summary>Reads all code of a project.</summary>
    public static ConfiguredScopes Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var constants = new List<(string, Location)>();
        bool isComplete = true;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            IdentifierNameSyntax[] names = s_namesOfTrees.GetValue(tree, tree => FindNames(tree, cancellationToken));
            SemanticModel? model = names.Length == 0 ? null : compilation.GetSemanticModel(tree);
            foreach (IdentifierNameSyntax name in names)
            {
                ConfiguredScopes read = Read(name, model!, cancellationToken);
                constants.AddRange(read.Constants);
                isComplete &= read.IsComplete;
            }
        }

        return new ConfiguredScopes(constants, isComplete);
    }

    /// <summary>The property's name in an expression that may give it something; null for another.</summary>
    public static IdentifierNameSyntax? NameIn(SyntaxNode giver)
    {
        ExpressionSyntax? target = giver switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Expression,
            InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax, Parent: ConditionalAccessExpressionSyntax call } =>
                call.Expression,
            _ => null,
        };
        target = (target as PostfixUnaryExpressionSyntax)?.Operand ?? target;
        ExpressionSyntax? name = target switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => target,
        };
        return name is IdentifierNameSyntax identifier && IsCandidate(identifier) ? identifier : null;
    }

    /// <summary>What the property is given where a name stands; nothing where the name is not the property's.</summary>
    public static ConfiguredScopes Read(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        ScopeValues values = new(model, cancellationToken);
        if (FindGiven(name) is { Length: > 0 } given
            && model.GetSymbolInfo(name, cancellationToken).Symbol is IPropertySymbol { Name: Property } property
            && OktaSdk.IsConfiguration(property.ContainingType))
        {
            foreach (SyntaxNode value in given)
            {
                values.Add(value);
            }
        }

        return new ConfiguredScopes(values.Constants, values.IsComplete);
    }

    // By the text first: of most files no node is wanted.
    private static IdentifierNameSyntax[] FindNames(SyntaxTree tree, CancellationToken cancellationToken) =>
        tree.GetText(cancellationToken).ToString().IndexOf(Property, StringComparison.Ordinal) < 0
            ? []
            : [.. tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsCandidate)];

    private static bool IsCandidate(IdentifierNameSyntax name) => name.Identifier.ValueText == Property;

    // What is assigned, or handed to a method that adds.
    private static SyntaxNode[] FindGiven(IdentifierNameSyntax name)
    {
        ExpressionSyntax target = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        target = target.Parent as PostfixUnaryExpressionSyntax ?? target;
        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == target => [assignment.Right],
            MemberAccessExpressionSyntax { Name: var method, Parent: InvocationExpressionSyntax call } => FindAdded(method, call),
            ConditionalAccessExpressionSyntax
            {
                WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name: var method } } call,
            } conditional when conditional.Expression == target => FindAdded(method, call),

            // By another name more may be added.
            EqualsValueClauseSyntax => [target],
            _ => [],
        };
    }

    private static SyntaxNode[] FindAdded(SimpleNameSyntax method, InvocationExpressionSyntax call) =>
        method.Identifier.ValueText is "Add" or "UnionWith" or "AddRange"
            ? [.. call.ArgumentList.Arguments.Select(static argument => argument.Expression)]
            : [];
}
