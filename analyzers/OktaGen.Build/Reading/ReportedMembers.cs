using OktaGen.Build.Metadata;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Reading;

/// <summary>Makes entries of the report from metadata.</summary>
internal static class ReportedMembers
{
    /// <summary>An entry for a member.</summary>
    /// <param name="method">The member.</param>
    /// <param name="client">The type that it is called through.</param>
    /// <param name="declared">Its scopes.</param>
    public static ReportedMember Of(MetadataMethod method, MetadataType client, DeclaredScopes declared) => new()
    {
        // What a client inherits is the client's: two clients may inherit one endpoint with scopes of their own.
        FullName = client == method.Type ? method.FullMember : $"{TypeNames.ToCSharp(client.FullName)}.{method.Name}",
        Name = client == method.Type ? method.Member : $"{client.Name}.{method.Name}",
        Assembly = client.File.Name,
        Request = method.IsAbstract ? method.Attributes.Endpoint : null,
        Declared = declared,
        DeclaredCredentials = method.Attributes.Credentials ?? method.Type.Attributes.Credentials ?? client.Attributes.Credentials,
    };

    /// <summary>An entry for all the code of a class.</summary>
    public static ReportedMember Of(MetadataType type, DeclaredScopes declared) => new()
    {
        FullName = TypeNames.ToCSharp(type.FullName),
        Name = type.Name,
        Assembly = type.File.Name,
        Request = null,
        Declared = declared,
        DeclaredCredentials = null,
    };
}
