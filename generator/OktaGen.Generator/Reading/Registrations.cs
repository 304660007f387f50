using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading;

/// <summary>The registration methods that a compilation sees beside those of its own clients.</summary>
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
            // A method by hand counts as well; what is generated for the project's own clients does not.
            bool isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
            bool isGenerated = type.Name.EndsWith(ClientModel.RegistrationSuffix, StringComparison.Ordinal);
            if (isOwn != isGenerated && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                Add(type);
            }
        }
    }

    public static Registrations Of(Compilation compilation) =>
        s_cache.GetValue(compilation, static compilation => new Registrations(compilation));

    /// <summary>The class with the registration method of this name; null where there is none.</summary>
    public INamedTypeSymbol? Find(string method) => _owners.TryGetValue(method, out INamedTypeSymbol? owner) ? owner : null;

    private void Add(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol { IsExtensionMethod: true, Parameters: { Length: 1 } parameters }
                && parameters[0].Type.ToDisplayString() == KnownNames.OktaBuilder
                && !_owners.ContainsKey(member.Name))
            {
                _owners.Add(member.Name, type);
            }
        }
    }
}
