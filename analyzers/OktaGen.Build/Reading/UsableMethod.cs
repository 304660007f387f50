using OktaGen.Build.Metadata;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Reading;

/// <summary>A method as the policy of scopes sees it, among the assemblies of an app.</summary>
internal readonly record struct UsableMethod(MetadataMethod Method, AssemblySet Assemblies) : IScopedMember<UsableMethod, MetadataType>
{
    public string Name => Method.Name;

    public bool IsAbstract => Method.IsAbstract;

    public bool IsConstructor => Method.IsConstructor;

    public bool IsOrdinary => !Method.IsSpecial;

    public MetadataType Type => Method.Type;

    public DeclaredScopes? Scopes => Method.Attributes.Scopes;

    public (UsableMethod Endpoint, MetadataType Client)? FindEndpoint()
    {
        AssemblySet assemblies = Assemblies;
        foreach (MetadataType client in Type.InterfacesAmong(assemblies).Where(static type => type.IsClient))
        {
            foreach (MetadataType type in (MetadataType[])[client, .. client.AllInterfacesAmong(assemblies)])
            {
                foreach (MetadataMethod candidate in type.Methods)
                {
                    if (candidate.Name == Name && candidate.Signature == Method.Signature)
                    {
                        return (new UsableMethod(candidate, assemblies), client);
                    }
                }
            }
        }

        return null;
    }
}
