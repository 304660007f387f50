using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OktaGen.Analyzers.Reading;

/// <summary>Collects the texts that an expression for a set of scopes writes out.</summary>
internal sealed class ScopeValues(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly List<(string Scope, Location Location)> _constants = [];

    public IReadOnlyList<(string Scope, Location Location)> Constants => _constants;

    /// <summary>Whether all is written out.</summary>
    public bool IsComplete { get; private set; } = true;

    public void Add(SyntaxNode? value)
    {
        switch (value)
        {
            case null or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }:
                break;
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven:
                Add(forgiven.Operand);
                break;
            case InitializerExpressionSyntax initializer:
                AddAll(initializer.Expressions);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                AddAll(creation.ArgumentList is { } list
                    ? list.Arguments.Select(static argument => argument.Expression).Where(argument => !IsComparerOrSize(argument))
                    : []);
                Add(creation.Initializer);
                break;
            case ArrayCreationExpressionSyntax array:
                Add(array.Initializer);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                Add(array.Initializer);
                break;
            case CollectionExpressionSyntax collection:
                AddAll(collection.Elements.Select(static element => element switch
                {
                    ExpressionElementSyntax single => single.Expression,
                    SpreadElementSyntax spread => (SyntaxNode)spread.Expression,
                    _ => element,
                }));
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression);
                break;
            case CastExpressionSyntax cast:
                Add(cast.Expression);
                break;
            case InvocationExpressionSyntax
            {
                ArgumentList.Arguments.Count: 0,
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToHashSet" or "ToList" or "ToArray" } copy,
            }:
                Add(copy.Expression);
                break;
            default:
                AddConstant(value);
                break;
        }
    }

    private void AddAll(IEnumerable<SyntaxNode> values)
    {
        foreach (SyntaxNode value in values)
        {
            Add(value);
        }
    }

    private void AddConstant(SyntaxNode value)
    {
        if (model.GetConstantValue(value, cancellationToken).Value is string scope)
        {
            _constants.Add((scope, value.GetLocation()));
        }
        else
        {
            IsComplete = false;
        }
    }

    // Such as StringComparer.Ordinal, or a capacity.
    private bool IsComparerOrSize(ExpressionSyntax argument) =>
        model.GetTypeInfo(argument, cancellationToken).Type is { } type
        && (type.SpecialType == SpecialType.System_Int32
            || type.AllInterfaces.Any(static type => type.Name == "IEqualityComparer")
            || type.Name == "IEqualityComparer");
}
