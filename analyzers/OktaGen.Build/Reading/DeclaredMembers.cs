using OktaGen.Build.Metadata;
using OktaGen.Knowledge;
using Policy = OktaGen.Knowledge.Endpoints.ScopePolicy<OktaGen.Build.Reading.UsableMethod, OktaGen.Build.Metadata.MetadataType>;

namespace OktaGen.Build.Reading;

/// <summary>Finds what an assembly itself declares.</summary>
internal sealed class DeclaredMembers
{
    private readonly AssemblySet _assemblies;
    private readonly List<ReportedMember> _members = [];

    private DeclaredMembers(AssemblySet assemblies) => _assemblies = assemblies;

    /// <summary>The endpoints of the assembly's clients, and its code that says which scopes it needs.</summary>
    public static IReadOnlyList<ReportedMember> Find(AssemblySet assemblies)
    {
        AssemblyImage root = assemblies.Root;
        MetadataType[] types = [.. root.Metadata.TypeDefinitions.Select(handle => new MetadataType(root, handle))];
        var reader = new DeclaredMembers(assemblies);
        HashSet<MetadataType> inherited = [];
        foreach (MetadataType client in types.Where(static type => type.IsInterface && type.IsClient))
        {
            inherited.UnionWith(client.AllInterfacesAmong(assemblies));
            reader.ReadClient(client);
        }

        foreach (MetadataType type in types)
        {
            // What is inherited was read with the client that inherits it; what no client here inherits is for clients elsewhere.
            if (!type.IsInterface)
            {
                reader.ReadHandWritten(type);
            }
            else if (!type.IsClient && !inherited.Contains(type))
            {
                reader.ReadEndpoints(type, type, []);
            }
        }

        return reader._members;
    }

    private void ReadClient(MetadataType client)
    {
        MetadataType[] interfaces = [client, .. client.AllInterfacesAmong(_assemblies)];
        var implemented = new HashSet<(MetadataType, string, string)>(
            interfaces.SelectMany(type => type.ImplementationsAmong(_assemblies)));
        foreach (MetadataType type in interfaces)
        {
            ReadEndpoints(type, client, implemented);
        }
    }

    private void ReadEndpoints(MetadataType type, MetadataType client, HashSet<(MetadataType, string, string)> implemented)
    {
        foreach (MetadataMethod method in type.Methods)
        {
            (string Verb, string Route)? request = method.IsAbstract ? method.Attributes.Endpoint : null;
            if (request is null
                ? !method.IsAbstract && method.Attributes.Has(KnownNames.RequiresScopeAttribute)
                : !implemented.Contains((type, method.Name, method.Signature)))
            {
                _members.Add(ReportedMembers.Of(method, client, Policy.Of(new UsableMethod(method, _assemblies), client)));
            }
        }
    }

    private void ReadHandWritten(MetadataType type)
    {
        if (type.Scopes is { Scopes.IsEmpty: false } declared)
        {
            _members.Add(ReportedMembers.Of(type, declared));
        }

        foreach (MetadataMethod method in type.Methods)
        {
            if (method.Attributes.Has(KnownNames.RequiresScopeAttribute))
            {
                ReportedMember member = ReportedMembers.Of(method, type, Policy.Of(new UsableMethod(method, _assemblies), type));
                _members.Add(method.Name[0] == '<' ? Inside(member, SourceMember.Of(method)) : member);
            }
        }
    }

    // A local function or a lambda: the compiler gave it a name that nobody wrote.
    private static ReportedMember Inside(ReportedMember function, string source)
    {
        int dot = source.LastIndexOf('.', Math.Max(source.LastIndexOf('.') - 1, 0));
        return function with { FullName = source, Name = source.Substring(dot + 1) };
    }
}
