using System.Reflection.Metadata;
using OktaGen.Build.Metadata;
using OktaGen.Knowledge.Scopes;
using Policy = OktaGen.Knowledge.Endpoints.ScopePolicy<OktaGen.Build.Reading.UsableMethod, OktaGen.Build.Metadata.MetadataType>;

namespace OktaGen.Build.Reading;

/// <summary>
/// Finds what an assembly uses of the libraries that it refers to, in the code of all its methods: lambdas, iterators and asynchronous
/// methods are methods of nested types. A workflow of a library counts by its own attribute, not by what it calls inside. What is called
/// of Okta's own SDK counts by its name.
/// </summary>
internal sealed class UsedMembers
{
    private readonly AssemblySet _assemblies;
    private readonly MetadataType[] _clients;
    private readonly HashSet<MetadataType> _inheritedHere;
    private readonly Dictionary<EntityHandle, ReportedMember?> _members = [];
    private readonly SdkMembers _sdk;

    private UsedMembers(AssemblySet assemblies, IReadOnlyList<AssemblyImage> libraries)
    {
        _assemblies = assemblies;
        _sdk = new SdkMembers(assemblies.Root.Metadata);
        _clients = [.. libraries.SelectMany(ClientsOf)];
        _inheritedHere = [.. ClientsOf(assemblies.Root).SelectMany(client => client.AllInterfacesAmong(assemblies))];
    }

    /// <returns>What is used, and the methods of Okta's own SDK that are called and not known.</returns>
    public static (IReadOnlyList<ReportedMember> Members, IReadOnlyList<string> UnknownSdkMethods) Find(
        AssemblySet assemblies, IReadOnlyList<AssemblyImage> libraries)
    {
        var reader = new UsedMembers(assemblies, libraries);
        var users = new Dictionary<ReportedMember, SortedSet<string>>();
        foreach (MetadataMethod user in AllMethods(assemblies.Root))
        {
            foreach (EntityHandle used in user.Code is { } code ? InstructionReader.MethodsIn(code) : [])
            {
                if (reader.Read(used, user) is { } member)
                {
                    if (!users.TryGetValue(member, out SortedSet<string>? names))
                    {
                        users.Add(member, names = new SortedSet<string>(StringComparer.Ordinal));
                    }

                    names.Add(SourceMember.Of(user));
                }
            }
        }

        return (Merge(users.Select(static use => use.Key with { UsedBy = [.. use.Value] })), [.. reader._sdk.Unknown]);
    }

    /// <summary>Makes one of those that are one operation: a class and its interface, or a method of several instances.</summary>
    public static IReadOnlyList<ReportedMember> Merge(IEnumerable<ReportedMember> members) =>
    [
        .. members
            .GroupBy(static use => (use.FullName, use.Request, string.Join(" ", use.Declared.Scopes)))
            .Select(static uses => uses.First() with
            {
                UsedBy = [.. uses.SelectMany(static use => use.UsedBy)
                    .Distinct(StringComparer.Ordinal)
                    .OrderBy(static name => name, StringComparer.Ordinal)],
            }),
    ];

    private static IEnumerable<MetadataType> ClientsOf(AssemblyImage file) =>
        file.Metadata.TypeDefinitions
            .Select(handle => new MetadataType(file, handle))
            .Where(static type => type.IsInterface && type.IsClient);

    private static IEnumerable<MetadataMethod> AllMethods(AssemblyImage file) =>
        file.Metadata.TypeDefinitions.SelectMany(handle => new MetadataType(file, handle).Methods);

    private ReportedMember? Read(EntityHandle used, MetadataMethod user)
    {
        if (TypeParameterCreation.Find(used, user, _assemblies) is { } constructor)
        {
            return ReadOfLibrary(constructor);
        }

        if (!_members.TryGetValue(used, out ReportedMember? member))
        {
            member = MetadataMethod.Resolve(_assemblies.Root, used, _assemblies) is { } method ? ReadOfLibrary(method) : _sdk.Find(used);
            _members.Add(used, member);
        }

        return member;
    }

    private ReportedMember? ReadOfLibrary(MetadataMethod method) =>
        method.Type.File != _assemblies.Root && method.Type.File.UsesOktaGen ? Read(method) : null;

    private ReportedMember? Read(MetadataMethod method)
    {
        (UsableMethod member, MetadataType called) = Policy.Find(new UsableMethod(method, _assemblies), method.Type);
        return member.Type.IsInterface ? ReadEndpoint(member, called) : ReadIfSaid(member, called);
    }

    private ReportedMember? ReadEndpoint(UsableMethod member, MetadataType client)
    {
        // What a client of this assembly inherits is told of at the client.
        if (_inheritedHere.Contains(member.Type) || (member.IsAbstract && member.Method.Attributes.Endpoint is null))
        {
            return null;
        }

        if (!member.IsAbstract)
        {
            return ReadIfSaid(member, client);
        }

        DeclaredScopes declared = Policy.IsLeftToClients(member, client)
            ? Policy.OfAny(member, _clients.Where(inheriting => inheriting.AllInterfacesAmong(_assemblies).Contains(member.Type)))
            : Policy.Of(member, client);
        return ReportedMembers.Of(member.Method, client, declared);
    }

    private static ReportedMember? ReadIfSaid(UsableMethod member, MetadataType called)
    {
        DeclaredScopes declared = Policy.Of(member, called);
        return declared.Scopes.IsEmpty ? null : ReportedMembers.Of(member.Method, called, declared);
    }
}
