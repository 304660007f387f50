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

    public DeclaredScopes? Scopes => OktaAttributes.ScopesOf(Symbol.GetAttributes());

    /// <summary>Whether a member was generated that throws, for what it was read from made no sense.</summary>
    public static bool IsRefused(ISymbol member) => IsGeneratedBy(ClientModel.RefusedTool, member);

    private static bool IsGeneratedBy(string tool, ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && OktaAttributes.Text(attribute, 0) == tool);
}
