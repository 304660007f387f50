// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="Application"/> by its <c>signOnMode</c>, wherever that stands.</summary>
public sealed class ApplicationConverter() : DiscriminatorConverter<Application>("signOnMode")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "AUTO_LOGIN" => typeof(AutoLoginApplication),
        "BASIC_AUTH" => typeof(BasicAuthApplication),
        "BOOKMARK" => typeof(BookmarkApplication),
        "BROWSER_PLUGIN" => typeof(BrowserPluginApplication),
        "OPENID_CONNECT" => typeof(OpenIdConnectApplication),
        "SAML_1_1" => typeof(Saml11Application),
        "SAML_2_0" => typeof(SamlApplication),
        "SECURE_PASSWORD_STORE" => typeof(SecurePasswordStoreApplication),
        "WS_FEDERATION" => typeof(WsFederationApplication),
        _ => typeof(UnknownApplication),
    };
}
