using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Endpoints;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>Reads which kinds of credential an endpoint accepts: its own attribute, or else its interface's.</summary>
internal static class AcceptedCredentials
{
    /// <summary>The attribute that decides; null where nothing is said, and every kind is accepted.</summary>
    public static AttributeData? Find(IMethodSymbol method, ImmutableArray<AttributeData> attributes, INamedTypeSymbol client) =>
        OktaAttributes.Find(attributes, KnownNames.CredentialAttribute)
        ?? OktaAttributes.Find(method.ContainingType.GetAttributes(), KnownNames.CredentialAttribute)
        ?? OktaAttributes.Find(client.GetAttributes(), KnownNames.CredentialAttribute);

    /// <summary>What the attribute says; null where it makes no sense.</summary>
    public static CredentialKinds? Read(AttributeData attribute) => CredentialNames.Read(OktaAttributes.Values(attribute));
}
