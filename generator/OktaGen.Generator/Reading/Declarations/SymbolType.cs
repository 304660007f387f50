using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>A type as the policy of scopes sees it.</summary>
internal readonly record struct SymbolType(INamedTypeSymbol Symbol) : IScopedType
{
    public bool IsInterface => Symbol.TypeKind == TypeKind.Interface;

    public bool IsGenerated => Symbol.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && OktaAttributes.Text(attribute, 0) == KnownNames.Namespace);

    public bool IsClient => IsInterface && OktaAttributes.Find(Symbol.GetAttributes(), KnownNames.OktaClientAttribute) is not null;

    public DeclaredScopes? Scopes => OktaAttributes.ScopesOf(Symbol.GetAttributes());
}
