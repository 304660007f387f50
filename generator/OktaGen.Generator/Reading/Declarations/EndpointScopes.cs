using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;
using Policy = OktaGen.Knowledge.Scopes.ScopePolicy<OktaGen.Generator.Reading.Declarations.SymbolMember, OktaGen.Generator.Reading.Declarations.SymbolType>;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>Notes which scopes members and interfaces declare, each at its place.</summary>
internal static class EndpointScopes
{
    /// <summary>Notes an endpoint's own scopes.</summary>
    /// <param name="method">The endpoint.</param>
    /// <param name="attributes">The endpoint's attributes.</param>
    /// <param name="member">The endpoint's name for messages.</param>
    /// <param name="context">Where to note them.</param>
    /// <returns>What holds for the endpoint; null where what it declares makes no sense, which is reported.</returns>
    public static DeclaredScopes? Declare(IMethodSymbol method, ImmutableArray<AttributeData> attributes, string member, ParserContext context)
    {
        if (OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute) is not { } required)
        {
            return Policy.Of(new SymbolMember(method), new SymbolType(context.Client));
        }

        if (DeclaredScopes.Read(OktaAttributes.Values(required)) is not { } scopes
            || OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute) is not null)
        {
            context.Report(FindingKind.MalformedScopeDeclaration, required, method, member);
            return null;
        }

        context.DeclareScopes(required, member, method);
        return new DeclaredScopes(scopes, IsSaid: true);
    }

    /// <summary>Notes the scopes of code that calls endpoints itself.</summary>
    public static void DeclareByHand(ISymbol symbol, string member, ParserContext context)
    {
        if (OktaAttributes.Find(symbol.GetAttributes(), KnownNames.RequiresScopeAttribute) is { } required)
        {
            context.DeclareScopes(required, member, symbol);
        }
    }

    /// <summary>Notes the scopes that an interface declares for its endpoints, once.</summary>
    public static void DeclareDefault(INamedTypeSymbol type, ParserContext context)
    {
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        if (OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute) is not { } required)
        {
            return;
        }

        if (DeclaredScopes.Read(OktaAttributes.Values(required)) is null || OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute) is not null)
        {
            context.Report(FindingKind.MalformedScopeDeclaration, required, type, type.Name);
        }
        else
        {
            context.DeclareScopes(required, type.Name, type);
        }
    }
}
