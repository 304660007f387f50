using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Reading;

/// <summary>The registration methods of clients that a compilation sees in other assemblies.</summary>
internal sealed class Registrations
{
    private static readonly ConditionalWeakTable<Compilation, Registrations> s_cache = new();

    private readonly Dictionary<string, INamedTypeSymbol> _owners = new(StringComparer.Ordinal);

    private Registrations(Compilation compilation)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (string part in ClientModel.RegistrationNamespace.Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        foreach (INamedTypeSymbol type in space?.GetTypeMembers() ?? ImmutableArray<INamedTypeSymbol>.Empty)
        {
            if (type.Name.EndsWith(ClientModel.RegistrationSuffix, StringComparison.Ordinal)
                && !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
                && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                Add(type);
            }
        }
    }

    public static Registrations Of(Compilation compilation) =>
        s_cache.GetValue(compilation, static compilation => new Registrations(compilation));

    /// <summary>The class with the registration method of this name; null where no other assembly has one.</summary>
    public INamedTypeSymbol? Find(string method) => _owners.TryGetValue(method, out INamedTypeSymbol? owner) ? owner : null;

    private void Add(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol { IsExtensionMethod: true } && !_owners.ContainsKey(member.Name))
            {
                _owners.Add(member.Name, type);
            }
        }
    }
}
