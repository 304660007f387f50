using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>A type as the policy of scopes sees it.</summary>
internal readonly record struct SymbolType(INamedTypeSymbol Symbol) : IScopedType
{
    public bool IsInterface => Symbol.TypeKind == TypeKind.Interface;

    public bool IsGenerated => IsGeneratedBy(KnownNames.Namespace, Symbol);

    public bool IsClient => IsInterface && OktaAttributes.Find(Symbol.GetAttributes(), KnownNames.OktaClientAttribute) is not null;

    public DeclaredScopes? Scopes => ScopesIn(Symbol.GetAttributes());

    /// <summary>Whether a member was generated that throws, for what it was read from made no sense.</summary>
    public static bool IsRefused(ISymbol member) => IsGeneratedBy(ClientModel.RefusedTool, member);

    /// <summary>What the attributes of one symbol say of scopes; null for nothing.</summary>
    public static DeclaredScopes? ScopesIn(ImmutableArray<AttributeData> attributes) => DeclaredScopes.Of(
        OktaAttributes.Find(attributes, KnownNames.RequiresScopeAttribute) is { } required ? OktaAttributes.Values(required) : null,
        OktaAttributes.Find(attributes, KnownNames.NoScopeAttribute) is not null);

    private static bool IsGeneratedBy(string tool, ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && OktaAttributes.Text(attribute, 0) == tool);
}
