// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlApplicationSettingsSignOn</c> of Okta's API.</summary>
public sealed partial class SamlApplicationSettingsSignOn
{
    /// <summary><c>acsEndpoints</c>.</summary>
    [JsonPropertyName("acsEndpoints")]
    public List<AcsEndpoint>? AcsEndpoints { get; set; }

    /// <summary><c>allowMultipleAcsEndpoints</c>: required.</summary>
    [JsonPropertyName("allowMultipleAcsEndpoints")]
    public bool? AllowMultipleAcsEndpoints { get; set; }

    /// <summary><c>assertionEncryption</c>.</summary>
    [JsonPropertyName("assertionEncryption")]
    public SamlAssertionEncryption? AssertionEncryption { get; set; }

    /// <summary><c>assertionSigned</c>: required.</summary>
    [JsonPropertyName("assertionSigned")]
    public bool? AssertionSigned { get; set; }

    /// <summary><c>attributeStatements</c>.</summary>
    [JsonPropertyName("attributeStatements")]
    public List<SamlAttributeStatement>? AttributeStatements { get; set; }

    /// <summary><c>audience</c>.</summary>
    [JsonPropertyName("audience")]
    public string? Audience { get; set; }

    /// <summary><c>audienceOverride</c>.</summary>
    [JsonPropertyName("audienceOverride")]
    public string? AudienceOverride { get; set; }

    /// <summary><c>authnContextClassRef</c>.</summary>
    [JsonPropertyName("authnContextClassRef")]
    public SamlApplicationSettingsSignOnAuthnContextClassRef? AuthnContextClassRef { get; set; }

    /// <summary><c>configuredAttributeStatements</c>.</summary>
    [JsonPropertyName("configuredAttributeStatements")]
    public List<SamlAttributeStatement>? ConfiguredAttributeStatements { get; set; }

    /// <summary><c>defaultRelayState</c>.</summary>
    [JsonPropertyName("defaultRelayState")]
    public string? DefaultRelayState { get; set; }

    /// <summary><c>destination</c>.</summary>
    [JsonPropertyName("destination")]
    public string? Destination { get; set; }

    /// <summary><c>destinationOverride</c>.</summary>
    [JsonPropertyName("destinationOverride")]
    public string? DestinationOverride { get; set; }

    /// <summary><c>digestAlgorithm</c>.</summary>
    [JsonPropertyName("digestAlgorithm")]
    public SamlApplicationSettingsSignOnDigestAlgorithm? DigestAlgorithm { get; set; }

    /// <summary><c>honorForceAuthn</c>: required.</summary>
    [JsonPropertyName("honorForceAuthn")]
    public bool? HonorForceAuthn { get; set; }

    /// <summary><c>idpIssuer</c>.</summary>
    [JsonPropertyName("idpIssuer")]
    public string? IdpIssuer { get; set; }

    /// <summary><c>inlineHooks</c>.</summary>
    [JsonPropertyName("inlineHooks")]
    public List<SignOnInlineHook>? InlineHooks { get; set; }

    /// <summary><c>participateSlo</c>.</summary>
    [JsonPropertyName("participateSlo")]
    public SloParticipate? ParticipateSlo { get; set; }

    /// <summary><c>recipient</c>.</summary>
    [JsonPropertyName("recipient")]
    public string? Recipient { get; set; }

    /// <summary><c>recipientOverride</c>.</summary>
    [JsonPropertyName("recipientOverride")]
    public string? RecipientOverride { get; set; }

    /// <summary><c>requestCompressed</c>: required.</summary>
    [JsonPropertyName("requestCompressed")]
    public bool? RequestCompressed { get; set; }

    /// <summary><c>responseSigned</c>: required.</summary>
    [JsonPropertyName("responseSigned")]
    public bool? ResponseSigned { get; set; }

    /// <summary><c>samlAssertionLifetimeSeconds</c>.</summary>
    [JsonPropertyName("samlAssertionLifetimeSeconds")]
    public long? SamlAssertionLifetimeSeconds { get; set; }

    /// <summary><c>samlSignedRequestEnabled</c>.</summary>
    [JsonPropertyName("samlSignedRequestEnabled")]
    public bool? SamlSignedRequestEnabled { get; set; }

    /// <summary><c>signatureAlgorithm</c>.</summary>
    [JsonPropertyName("signatureAlgorithm")]
    public SamlApplicationSettingsSignOnSignatureAlgorithm? SignatureAlgorithm { get; set; }

    /// <summary><c>slo</c>.</summary>
    [JsonPropertyName("slo")]
    public SingleLogout? Slo { get; set; }

    /// <summary><c>spCertificate</c>.</summary>
    [JsonPropertyName("spCertificate")]
    public SamlSpCertificate? SpCertificate { get; set; }

    /// <summary><c>spIssuer</c>.</summary>
    [JsonPropertyName("spIssuer")]
    public string? SpIssuer { get; set; }

    /// <summary><c>ssoAcsUrl</c>.</summary>
    [JsonPropertyName("ssoAcsUrl")]
    public string? SsoAcsUrl { get; set; }

    /// <summary><c>ssoAcsUrlOverride</c>.</summary>
    [JsonPropertyName("ssoAcsUrlOverride")]
    public string? SsoAcsUrlOverride { get; set; }

    /// <summary><c>subjectNameIdFormat</c>.</summary>
    [JsonPropertyName("subjectNameIdFormat")]
    public SamlApplicationSettingsSignOnSubjectNameIdFormat? SubjectNameIdFormat { get; set; }

    /// <summary><c>subjectNameIdTemplate</c>.</summary>
    [JsonPropertyName("subjectNameIdTemplate")]
    public string? SubjectNameIdTemplate { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
