using System.Reflection.Metadata;
using OktaGen.Build.Metadata;
using OktaGen.Knowledge;

namespace OktaGen.Build.Reading;

/// <summary>
/// Finds what an assembly uses of the libraries that it refers to, in the code of all its methods: lambdas, iterators and asynchronous methods
/// are methods of nested types. A workflow of a library counts by its own attribute, not by what it calls inside.
/// </summary>
internal sealed class UsedMembers
{
    private readonly AssemblySet _assemblies;
    private readonly MetadataType[] _clients;
    private readonly HashSet<MetadataType> _inheritedHere;
    private readonly Dictionary<EntityHandle, ReportedMember?> _members = [];

    private UsedMembers(AssemblySet assemblies, IReadOnlyList<AssemblyImage> libraries)
    {
        _assemblies = assemblies;
        _clients = [.. libraries.SelectMany(ClientsOf)];
        _inheritedHere = [.. ClientsOf(assemblies.Root).SelectMany(client => client.AllInterfacesAmong(assemblies))];
    }

    public static IReadOnlyList<ReportedMember> Find(AssemblySet assemblies, IReadOnlyList<AssemblyImage> libraries)
    {
        var reader = new UsedMembers(assemblies, libraries);
        var users = new Dictionary<ReportedMember, SortedSet<string>>();
        foreach (MetadataMethod user in AllMethods(assemblies.Root))
        {
            foreach (EntityHandle used in user.Code is { } code ? InstructionReader.MethodsIn(code) : [])
            {
                if (reader.Read(used) is { } member)
                {
                    if (!users.TryGetValue(member, out SortedSet<string>? names))
                    {
                        users.Add(member, names = new SortedSet<string>(StringComparer.Ordinal));
                    }

                    names.Add(SourceMember.Of(user));
                }
            }
        }

        // A class and its interface, or a method of several instances, are one operation.
        return
        [
            .. users
                .GroupBy(static use => (use.Key.FullName, use.Key.Request, string.Join(" ", use.Key.Declared.Scopes)))
                .Select(static uses => uses.First().Key with
                {
                    UsedBy = [.. uses.SelectMany(static use => use.Value).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)],
                }),
        ];
    }

    private static IEnumerable<MetadataType> ClientsOf(AssemblyImage file) =>
        file.Metadata.TypeDefinitions
            .Select(handle => new MetadataType(file, handle))
            .Where(static type => type.IsInterface && type.Attributes.Has(KnownNames.OktaClientAttribute));

    private static IEnumerable<MetadataMethod> AllMethods(AssemblyImage file) =>
        file.Metadata.TypeDefinitions.SelectMany(handle => new MetadataType(file, handle).Methods);

    private ReportedMember? Read(EntityHandle used)
    {
        if (!_members.TryGetValue(used, out ReportedMember? member))
        {
            member = MetadataMethod.Resolve(_assemblies.Root, used, _assemblies) is { } method && method.Type.File != _assemblies.Root && method.Type.File.UsesOktaGen
                ? Read(method)
                : null;
            _members.Add(used, member);
        }

        return member;
    }

    private ReportedMember? Read(MetadataMethod method)
    {
        if (method.Type.IsInterface)
        {
            return ReadEndpoint(method, method.Type);
        }

        if (method.Type.Attributes.IsGenerated && FindEndpoint(method) is { } found)
        {
            return ReadEndpoint(found.Endpoint, found.Client);
        }

        DeclaredScopes declared = DeclaredScopes.OfHandWritten(method);
        return declared.Scopes.Count == 0 ? null : ReportedMembers.Of(method, method.Type, declared);
    }

    // The scopes stand on the interface that a class was generated for.
    private (MetadataMethod Endpoint, MetadataType Client)? FindEndpoint(MetadataMethod method)
    {
        foreach (MetadataType client in method.Type.InterfacesAmong(_assemblies).Where(static type => type.Attributes.Has(KnownNames.OktaClientAttribute)))
        {
            foreach (MetadataType type in (MetadataType[])[client, .. client.AllInterfacesAmong(_assemblies)])
            {
                foreach (MetadataMethod candidate in type.Methods)
                {
                    if (candidate.Name == method.Name && candidate.Signature == method.Signature)
                    {
                        return (candidate, client);
                    }
                }
            }
        }

        return null;
    }

    private ReportedMember? ReadEndpoint(MetadataMethod method, MetadataType client)
    {
        // What a client of this assembly inherits is told of at the client.
        if (_inheritedHere.Contains(method.Type) || (method.IsAbstract && method.Attributes.Endpoint is null))
        {
            return null;
        }

        DeclaredScopes declared = DeclaredScopes.OfEndpoint(method, client);
        if (!method.IsAbstract)
        {
            return declared.Scopes.Count == 0 ? null : ReportedMembers.Of(method, client, declared);
        }

        if (declared.IsSaid || client.Attributes.Has(KnownNames.OktaClientAttribute))
        {
            return ReportedMembers.Of(method, client, declared);
        }

        // Code does not say through which client it calls what that inherits: any may be meant.
        string[] scopes =
        [
            .. _clients
                .Where(inheriting => inheriting.AllInterfacesAmong(_assemblies).Contains(method.Type))
                .SelectMany(inheriting => DeclaredScopes.OfEndpoint(method, inheriting).Scopes)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static scope => scope, StringComparer.Ordinal),
        ];
        return ReportedMembers.Of(method, client, new DeclaredScopes(scopes, IsSaid: scopes.Length > 0));
    }
}
