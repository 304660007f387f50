using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Analyzers.Reading;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Knowledge;
using Policy = OktaGen.Knowledge.Endpoints.ScopePolicy<OktaGen.Generator.Reading.Declarations.SymbolMember,
    OktaGen.Generator.Reading.Declarations.SymbolType>;

namespace OktaGen.Analyzers.Rules.Scopes.Usage;

/// <summary>
/// What members of referenced assemblies need. Each is read once for a compilation, and a member of an assembly that does not use
/// OktaGen costs one look-up.
/// </summary>
internal sealed class LibraryMembers
{
    private static readonly string[] s_none = [];

    private readonly ImmutableHashSet<ISymbol> _libraries;
    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<ISymbol, string[]>> _scopesByReceiver = new(
        SymbolEqualityComparer.Default);
    private readonly Lazy<INamedTypeSymbol[]> _clients;

    private LibraryMembers(ImmutableHashSet<ISymbol> libraries)
    {
        _libraries = libraries;
        _clients = new Lazy<INamedTypeSymbol[]>(() =>
        [
            .. libraries.Cast<IAssemblySymbol>()
                .SelectMany(static library => InterfacesIn(library.GlobalNamespace))
                .Where(static type => type.IsOktaClient()),
        ]);
    }

    /// <summary>What the libraries' own lists say that they need of their host, library by library.</summary>
    public IEnumerable<(string Library, string Scope)> NeededScopes =>
        from library in _libraries.Cast<IAssemblySymbol>().OrderBy(static library => library.Name, StringComparer.Ordinal)
        let attribute = OktaAttributes.Find(library.GetAttributes(), KnownNames.OktaNeededScopesAttribute)
        where attribute is not null
        from element in OktaAttributes.Elements(attribute)
        let scope = OktaAttributes.ValueOf(element) as string
        where scope is not null
        select (library.Name, scope);

    /// <summary>Finds the referenced assemblies that use OktaGen; null where there is none.</summary>
    public static LibraryMembers? Find(Compilation compilation)
    {
        // All that have the runtime's types: it may be merged into a library, and a library may hold a type of that name for whatever
        // reason.
        HashSet<string> leading = [
            .. compilation.GetTypesByMetadataName(KnownNames.RequiresScopeAttribute).Select(static type => type.ContainingAssembly.Name)];
        ImmutableArray<IAssemblySymbol> references = compilation.SourceModule.ReferencedAssemblySymbols;

        // And all from which a reference leads there, for types are forwarded.
        for (int before = 0; before != leading.Count;)
        {
            before = leading.Count;
            leading.UnionWith(references.Where(assembly => !leading.Contains(assembly.Name) && ReferencesAny(assembly, leading))
                .Select(static assembly => assembly.Name));
        }

        // There can be only one of its name, which is the runtime itself.
        ImmutableHashSet<ISymbol> libraries = references
            .Where(assembly => assembly.Name != KnownNames.Namespace && leading.Contains(assembly.Name))
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);
        return libraries.IsEmpty ? null : new LibraryMembers(libraries);
    }

    /// <summary>Whether a member is one of these libraries'.</summary>
    public bool Declare(IMethodSymbol member) => _libraries.Contains(member.ContainingAssembly);

    /// <summary>The scopes that the use of a member of these libraries needs.</summary>
    /// <param name="member">A method, constructor, operator or accessor.</param>
    /// <param name="receiver">The static type of what it is called on; null for nothing.</param>
    public IReadOnlyCollection<string> ScopesOf(IMethodSymbol member, ITypeSymbol? receiver)
    {
        INamedTypeSymbol[] called = [.. TypesCalled(member, receiver)];
        return called.Length == 1
            ? ScopesOf(member, called[0])
            : [.. called.SelectMany(type => ScopesOf(member, type)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// The scopes that the use of a member may need, whose interface leaves them to the clients that inherit it: code does not say which is
    /// called.
    /// </summary>
    public IEnumerable<string> PossibleScopesOf(IMethodSymbol member) =>
        Policy.IsLeftToClients(new SymbolMember(member), new SymbolType(member.ContainingType))
            ? Policy.OfAny(
                new SymbolMember(member),
                _clients.Value.Where(client => Inherits(client, member.ContainingType)).Select(static client => new SymbolType(client)))
                    .Scopes
            : s_none;

    private string[] ScopesOf(IMethodSymbol member, INamedTypeSymbol called)
    {
        ConcurrentDictionary<ISymbol, string[]> scopes = _scopesByReceiver.GetOrAdd(
            called.OriginalDefinition, static _ => new ConcurrentDictionary<ISymbol, string[]>(SymbolEqualityComparer.Default));
        IMethodSymbol definition = member.OriginalDefinition;
        return scopes.TryGetValue(definition, out string[]? known) ? known : scopes.GetOrAdd(definition, Read(definition, called));
    }

    // The types whose declarations say what a call needs: the client through which it is made, where the code says it.
    private IEnumerable<INamedTypeSymbol> TypesCalled(IMethodSymbol member, ITypeSymbol? receiver)
    {
        if (receiver is ITypeParameterSymbol parameter)
        {
            ITypeSymbol[] bounds =
                [.. parameter.ConstraintTypes.Where(bound => bound is ITypeParameterSymbol || Inherits(bound, member.ContainingType))];
            return bounds.Length == 0 ? [member.ContainingType] : bounds.SelectMany(bound => TypesCalled(member, bound));
        }

        if (receiver is not INamedTypeSymbol { TypeKind: TypeKind.Interface } named)
        {
            return [receiver is INamedTypeSymbol type && _libraries.Contains(type.ContainingAssembly) ? type : member.ContainingType];
        }

        bool isOfLibrary = _libraries.Contains(named.ContainingAssembly);
        if (named.IsOktaClient())
        {
            // What a client of this project inherits is told of at the client.
            return isOfLibrary ? [named] : [];
        }

        INamedTypeSymbol[] clients =
            [.. named.AllInterfaces.Where(inherited => inherited.IsOktaClient() && Inherits(inherited, member.ContainingType))];
        return clients.Length == 0
            ? [isOfLibrary ? named : member.ContainingType]
            : clients.Where(client => _libraries.Contains(client.ContainingAssembly));
    }

    private static bool Inherits(ITypeSymbol type, INamedTypeSymbol inherited) =>
        IsSame(type, inherited)
        || type.AllInterfaces.Any(candidate => IsSame(candidate, inherited))
        || (type.BaseType is { } baseType && Inherits(baseType, inherited));

    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    private static IEnumerable<INamedTypeSymbol> InterfacesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(static member => member switch
        {
            INamespaceSymbol space => InterfacesIn(space),
            INamedTypeSymbol type => [.. type.TypeKind == TypeKind.Interface ? [type] : (INamedTypeSymbol[])[], .. InterfacesIn(type)],
            _ => [],
        });

    private static bool ReferencesAny(IAssemblySymbol assembly, HashSet<string> names) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => names.Contains(reference.Name)));

    private static string[] Read(IMethodSymbol member, INamedTypeSymbol called)
    {
        (SymbolMember declaring, SymbolType through) = Policy.Find(new SymbolMember(member), new SymbolType(called));
        return [.. Policy.Of(declaring, through).Scopes];
    }
}
