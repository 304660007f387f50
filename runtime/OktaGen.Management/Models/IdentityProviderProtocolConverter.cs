// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="IdentityProviderProtocol"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class IdentityProviderProtocolConverter() : DiscriminatorConverter<IdentityProviderProtocol>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "ID_PROOFING" => typeof(ProtocolIdVerification),
        "MTLS" => typeof(ProtocolMtls),
        "OAUTH2" => typeof(ProtocolOAuth),
        "OIDC" => typeof(ProtocolOidc),
        "SAML2" => typeof(ProtocolSaml),
        _ => typeof(UnknownIdentityProviderProtocol),
    };
}
