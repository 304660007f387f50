// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="ApplicationRequest"/> by its <c>signOnMode</c>, wherever that stands.</summary>
public sealed class ApplicationRequestConverter() : DiscriminatorConverter<ApplicationRequest>("signOnMode")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "AUTO_LOGIN" => typeof(AutoLoginApplicationRequest),
        "BASIC_AUTH" => typeof(BasicAuthApplicationRequest),
        "BOOKMARK" => typeof(BookmarkApplicationRequest),
        "BROWSER_PLUGIN" => typeof(BrowserPluginApplicationRequest),
        "OPENID_CONNECT" => typeof(OpenIdConnectApplicationRequest),
        "SAML_1_1" => typeof(Saml11ApplicationRequest),
        "SAML_2_0" => typeof(SamlApplicationRequest),
        "SECURE_PASSWORD_STORE" => typeof(SecurePasswordStoreApplicationRequest),
        "WS_FEDERATION" => typeof(WsFederationApplicationRequest),
        _ => typeof(UnknownApplicationRequest),
    };
}
