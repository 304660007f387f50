using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Analyzers.Reading;

/// <summary>Code that calls an operation through Okta's own SDK, or makes a delegate that will.</summary>
/// <param name="Member">The method for a message, such as <c>UserApi.GetUserAsync</c>.</param>
/// <param name="Call">What it calls.</param>
/// <param name="Location">The method's name in what may be a long chain of calls.</param>
/// <param name="IsOfOwnType">Whether it is called on a type that derives from the SDK's, and may do something else.</param>
internal sealed record SdkUse(string Member, SdkCall Call, Location Location, bool IsOfOwnType)
{
    /// <summary>
    /// Reads an identifier: by its text first, so that nothing is bound but what is called like one of the SDK's methods. Null for another.
    /// </summary>
    public static SdkUse? Find(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (!SdkMethods.Default.IsName(name.Identifier.ValueText)
            || IsNamedOnly(name)
            || FindMethod(name, context) is not { } method
            || !OktaSdk.IsApi(method.ContainingType))
        {
            return null;
        }

        int major = method.ContainingAssembly.Identity.Version.Major;
        string type = method.ContainingType.Name;
        return SdkMethods.Default.Find(major, type, method.Name) is { } call
            ? new SdkUse($"{type}.{method.Name}", call, name.GetLocation(), IsOwn(ReceiverOf(name, context)))
            : null;
    }

    // With an argument that is dynamic, the overload alone is chosen at run time.
    private static IMethodSymbol? FindMethod(IdentifierNameSyntax name, SyntaxNodeAnalysisContext context)
    {
        SymbolInfo found = context.SemanticModel.GetSymbolInfo(name, context.CancellationToken);
        ISymbol? symbol = found.CandidateReason == CandidateReason.LateBound ? found.CandidateSymbols.FirstOrDefault() : found.Symbol;
        return symbol as IMethodSymbol;
    }

    // By nameof, or in a comment.
    private static bool IsNamedOnly(IdentifierNameSyntax name) =>
        name.IsPartOfStructuredTrivia()
        || name.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent
            is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static ITypeSymbol? ReceiverOf(IdentifierNameSyntax name, SyntaxNodeAnalysisContext context)
    {
        ExpressionSyntax? receiver = name.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        return receiver is null
            ? context.ContainingSymbol as INamedTypeSymbol ?? context.ContainingSymbol?.ContainingType
            : context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type;
    }

    private static bool IsOwn(ITypeSymbol? receiver) => receiver switch
    {
        INamedTypeSymbol type => !OktaSdk.Declares(type),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(static type => IsOwn(type) && OktaSdk.IsApiOrDerives(type)),
        _ => false,
    };
}
