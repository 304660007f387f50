using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OktaGen.Analyzers.Usage;

/// <summary>The members that one operation uses.</summary>
internal static class UsedMembers
{
    /// <summary>The operations that use members.</summary>
    public static ImmutableArray<OperationKind> OperationKinds { get; } = ImmutableArray.Create(
        OperationKind.Invocation, OperationKind.MethodReference, OperationKind.ObjectCreation, OperationKind.PropertyReference);

    public static IEnumerable<IMethodSymbol> Of(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => [invocation.TargetMethod],
        IMethodReferenceOperation reference => [reference.Method],
        IObjectCreationOperation { Constructor: { } constructor } => [constructor],
        IPropertyReferenceOperation property => AccessorsOf(property),
        _ => [],
    };

    /// <summary>The static type of what a member is called on; null for a static member and a constructor.</summary>
    public static ITypeSymbol? ReceiverOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.Instance?.Type,
        IMemberReferenceOperation reference => reference.Instance?.Type,
        _ => null,
    };

    /// <summary>A member for a message, such as <c>IDirectory.GetUserAsync</c>.</summary>
    public static string NameOf(IMethodSymbol member) =>
        member.MethodKind == MethodKind.Constructor ? member.ContainingType.Name : member.ContainingType.Name + "." + (member.AssociatedSymbol ?? member).Name;

    /// <summary>The name in what may be a long chain of calls.</summary>
    public static Location LocationOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => LocationOf(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        _ => syntax.GetLocation(),
    };

    private static IEnumerable<IMethodSymbol> AccessorsOf(IPropertyReferenceOperation reference)
    {
        bool isTarget = reference.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference);
        bool isWritten = isTarget || reference.Parent is IIncrementOrDecrementOperation;
        bool isRead = !isTarget || reference.Parent is not ISimpleAssignmentOperation;
        if (isRead && reference.Property.GetMethod is { } getter)
        {
            yield return getter;
        }

        if (isWritten && reference.Property.SetMethod is { } setter)
        {
            yield return setter;
        }
    }
}
