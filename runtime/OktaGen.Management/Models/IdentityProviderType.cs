// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IdentityProviderType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdentityProviderType>))]
public readonly record struct IdentityProviderType(string Value) : IOpenEnum<IdentityProviderType>
{
    /// <summary><c>AMAZON</c>.</summary>
    public static IdentityProviderType Amazon => new("AMAZON");

    /// <summary><c>APPLE</c>.</summary>
    public static IdentityProviderType Apple => new("APPLE");

    /// <summary><c>DISCORD</c>.</summary>
    public static IdentityProviderType Discord => new("DISCORD");

    /// <summary><c>FACEBOOK</c>.</summary>
    public static IdentityProviderType Facebook => new("FACEBOOK");

    /// <summary><c>GITHUB</c>.</summary>
    public static IdentityProviderType Github => new("GITHUB");

    /// <summary><c>GITLAB</c>.</summary>
    public static IdentityProviderType Gitlab => new("GITLAB");

    /// <summary><c>GOOGLE</c>.</summary>
    public static IdentityProviderType Google => new("GOOGLE");

    /// <summary><c>IDV_CLEAR</c>.</summary>
    public static IdentityProviderType IdvClear => new("IDV_CLEAR");

    /// <summary><c>IDV_INCODE</c>.</summary>
    public static IdentityProviderType IdvIncode => new("IDV_INCODE");

    /// <summary><c>IDV_PERSONA</c>.</summary>
    public static IdentityProviderType IdvPersona => new("IDV_PERSONA");

    /// <summary><c>IDV_STANDARD</c>.</summary>
    public static IdentityProviderType IdvStandard => new("IDV_STANDARD");

    /// <summary><c>LINKEDIN</c>.</summary>
    public static IdentityProviderType Linkedin => new("LINKEDIN");

    /// <summary><c>LOGINGOV</c>.</summary>
    public static IdentityProviderType Logingov => new("LOGINGOV");

    /// <summary><c>LOGINGOV_SANDBOX</c>.</summary>
    public static IdentityProviderType LogingovSandbox => new("LOGINGOV_SANDBOX");

    /// <summary><c>MICROSOFT</c>.</summary>
    public static IdentityProviderType Microsoft => new("MICROSOFT");

    /// <summary><c>OIDC</c>.</summary>
    public static IdentityProviderType Oidc => new("OIDC");

    /// <summary><c>OKTA_INTEGRATION</c>.</summary>
    public static IdentityProviderType OktaIntegration => new("OKTA_INTEGRATION");

    /// <summary><c>PAYPAL</c>.</summary>
    public static IdentityProviderType Paypal => new("PAYPAL");

    /// <summary><c>PAYPAL_SANDBOX</c>.</summary>
    public static IdentityProviderType PaypalSandbox => new("PAYPAL_SANDBOX");

    /// <summary><c>SALESFORCE</c>.</summary>
    public static IdentityProviderType Salesforce => new("SALESFORCE");

    /// <summary><c>SAML2</c>.</summary>
    public static IdentityProviderType Saml2 => new("SAML2");

    /// <summary><c>SPOTIFY</c>.</summary>
    public static IdentityProviderType Spotify => new("SPOTIFY");

    /// <summary><c>X509</c>.</summary>
    public static IdentityProviderType X509 => new("X509");

    /// <summary><c>XERO</c>.</summary>
    public static IdentityProviderType Xero => new("XERO");

    /// <summary><c>YAHOO</c>.</summary>
    public static IdentityProviderType Yahoo => new("YAHOO");

    /// <summary><c>YAHOOJP</c>.</summary>
    public static IdentityProviderType Yahoojp => new("YAHOOJP");

    /// <inheritdoc/>
    public static IdentityProviderType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
