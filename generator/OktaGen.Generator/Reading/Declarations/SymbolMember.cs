using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>A method, constructor or accessor as the policy of scopes sees it.</summary>
internal readonly record struct SymbolMember(IMethodSymbol Symbol) : IScopedMember<SymbolMember, SymbolType>
{
    // Of C# 14, which the oldest supported compiler has no name for.
    private const TypeKind ExtensionBlock = (TypeKind)14;

    public string Name => Symbol.Name;

    public bool IsAbstract => Symbol.IsAbstract;

    public bool IsConstructor => Symbol.MethodKind == MethodKind.Constructor;

    public bool IsOrdinary => Symbol.MethodKind == MethodKind.Ordinary;

    /// <summary>The type that is marked for its members; a block of extensions has no marks of its own.</summary>
    public SymbolType Type =>
        new(Symbol.ContainingType is { TypeKind: ExtensionBlock, ContainingType: { } holder } ? holder : Symbol.ContainingType);

    public DeclaredScopes? Scopes => OktaAttributes.ScopesOf(Symbol.GetAttributes());

    public (SymbolMember Endpoint, SymbolType Client)? FindEndpoint()
    {
        IMethodSymbol member = Symbol;
        INamedTypeSymbol type = member.ContainingType;
        INamedTypeSymbol? client = type.Interfaces.FirstOrDefault(static type => new SymbolType(type).IsClient);
        IMethodSymbol? endpoint = type.AllInterfaces
            .SelectMany(inherited => inherited.GetMembers(member.Name))
            .OfType<IMethodSymbol>()
            .FirstOrDefault(inherited =>
                SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(inherited), member));
        return client is null || endpoint is null ? null : (new SymbolMember(endpoint), new SymbolType(client));
    }
}
