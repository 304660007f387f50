using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>The members that one operation uses: all that the compiler calls for it, named in the code or not.</summary>
internal static class OperationMembers
{
    /// <summary>The operations that use members.</summary>
    public static ImmutableArray<OperationKind> OperationKinds { get; } = ImmutableArray.Create(
        OperationKind.Invocation,
        OperationKind.MethodReference,
        OperationKind.ObjectCreation,
        OperationKind.TypeParameterObjectCreation,
        OperationKind.PropertyReference,
        OperationKind.ImplicitIndexerReference,
        OperationKind.EventAssignment,
        OperationKind.Binary,
        OperationKind.Unary,
        OperationKind.Increment,
        OperationKind.Decrement,
        OperationKind.CompoundAssignment,
        OperationKind.Conversion,
        OperationKind.DeconstructionAssignment,
        OperationKind.Loop,
        OperationKind.Await,
        OperationKind.RecursivePattern,
        OperationKind.ListPattern,
        OperationKind.SlicePattern,
        OperationKind.With);

    /// <summary>The methods, operators, constructors and accessors that run; null for one that there might be, and is not.</summary>
    public static IEnumerable<IMethodSymbol?> Of(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => [invocation.TargetMethod],
        IMemberReferenceOperation reference when IsNamed(reference) => [],
        IMethodReferenceOperation reference => [reference.Method],
        IObjectCreationOperation creation => [creation.Constructor],
        ITypeParameterObjectCreationOperation { Type: ITypeParameterSymbol type } => [ConstructorOf(type)],
        IPropertyReferenceOperation property => AccessorsOf(property.Property, property),
        IImplicitIndexerReferenceOperation indexer => [GetterOf(indexer.LengthSymbol), .. AccessorsOf(indexer.IndexerSymbol, indexer)],
        IEventAssignmentOperation { EventReference: IEventReferenceOperation reference, Adds: var adds } =>
            [adds ? reference.Event.AddMethod : reference.Event.RemoveMethod],
        IBinaryOperation { OperatorMethod: { } method } => [method],
        IUnaryOperation { OperatorMethod: { } method } => [method],
        IIncrementOrDecrementOperation { OperatorMethod: { } method } => [method],
        IConversionOperation { OperatorMethod: { } method } => [method],
        ICompoundAssignmentOperation assignment =>
            [assignment.OperatorMethod, assignment.InConversion.MethodSymbol, assignment.OutConversion.MethodSymbol],
        IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax, SemanticModel: { } model } =>
            MethodsOf(model.GetDeconstructionInfo(syntax)),
        IForEachLoopOperation { Syntax: CommonForEachStatementSyntax syntax, SemanticModel: { } model } => MethodsOf(syntax, model),
        IAwaitOperation { Syntax: AwaitExpressionSyntax syntax, SemanticModel: { } model } =>
            MethodsOf(model.GetAwaitExpressionInfo(syntax)),
        IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } => [method],
        IListPatternOperation pattern => [GetterOf(pattern.LengthSymbol), GetterOf(pattern.IndexerSymbol)],
        ISlicePatternOperation pattern => [GetterOf(pattern.SliceSymbol)],
        IWithOperation { CloneMethod: { } method } => [method],
        _ => [],
    };

    /// <summary>The static type of what a member is called on; null for a static member and a constructor.</summary>
    public static ITypeSymbol? ReceiverOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.Instance?.Type,
        IMemberReferenceOperation reference => reference.Instance?.Type,
        IImplicitIndexerReferenceOperation reference => reference.Instance.Type,
        IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } => reference.Instance?.Type,
        _ => null,
    };

    /// <summary>A member for a message, such as <c>IDirectory.GetUserAsync</c>.</summary>
    public static string NameOf(IMethodSymbol member) =>
        member.MethodKind == MethodKind.Constructor
            ? member.ContainingType.Name
            : member.ContainingType.Name + "." + (member.AssociatedSymbol ?? member).Name;

    /// <summary>The name in what may be a long chain of calls, or what a statement works on.</summary>
    public static Location LocationOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => LocationOf(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        CommonForEachStatementSyntax loop => loop.Expression.GetLocation(),
        ConstructorDeclarationSyntax constructor => constructor.Identifier.GetLocation(),
        BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
        _ => syntax.GetLocation(),
    };

    // Whatever class stands for the parameter runs this one's constructor.
    private static IMethodSymbol? ConstructorOf(ITypeParameterSymbol parameter) => parameter.ConstraintTypes
        .Select(static bound => bound switch
        {
            ITypeParameterSymbol outer => ConstructorOf(outer),
            INamedTypeSymbol { TypeKind: TypeKind.Class } type =>
                type.InstanceConstructors.FirstOrDefault(ImplicitBaseConstructors.IsCalledWithoutArguments),
            _ => null,
        })
        .FirstOrDefault(static constructor => constructor is not null);

    // By nameof, alone or on the way to another member.
    private static bool IsNamed(IOperation reference) => reference.Parent switch
    {
        INameOfOperation => true,
        IMemberReferenceOperation outer => IsNamed(outer),
        _ => false,
    };

    // A property's, or the method that stands for it: Slice.
    private static IMethodSymbol? GetterOf(ISymbol? symbol) => symbol as IMethodSymbol ?? (symbol as IPropertySymbol)?.GetMethod;

    private static IEnumerable<IMethodSymbol?> AccessorsOf(ISymbol? symbol, IOperation reference)
    {
        if (symbol is not IPropertySymbol property)
        {
            return [GetterOf(symbol)];
        }

        bool isTarget = IsTarget(reference);
        bool isWritten = isTarget || reference.Parent is IIncrementOrDecrementOperation;
        bool isRead = !isTarget || reference.Parent is not (ISimpleAssignmentOperation or ITupleOperation);
        return [isRead ? property.GetMethod : null, isWritten ? property.SetMethod : null];
    }

    // Also as one of several, in parentheses.
    private static bool IsTarget(IOperation operation) => operation.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, operation),
        ITupleOperation tuple => IsTarget(tuple),
        _ => false,
    };

    private static IEnumerable<IMethodSymbol?> MethodsOf(DeconstructionInfo deconstruction) =>
        [deconstruction.Method, deconstruction.Conversion?.MethodSymbol, .. deconstruction.Nested.SelectMany(MethodsOf)];

    private static IEnumerable<IMethodSymbol?> MethodsOf(AwaitExpressionInfo awaited) =>
        [awaited.GetAwaiterMethod, awaited.IsCompletedProperty?.GetMethod, awaited.GetResultMethod];

    private static IEnumerable<IMethodSymbol?> MethodsOf(CommonForEachStatementSyntax syntax, SemanticModel model)
    {
        ForEachStatementInfo loop = model.GetForEachStatementInfo(syntax);
        return
        [
            loop.GetEnumeratorMethod,
            loop.MoveNextMethod,
            loop.CurrentProperty?.GetMethod,
            loop.DisposeMethod,
            loop.ElementConversion.MethodSymbol,
            loop.CurrentConversion.MethodSymbol,
            .. syntax is ForEachVariableStatementSyntax variables ? MethodsOf(model.GetDeconstructionInfo(variables)) : [],
        ];
    }
}
