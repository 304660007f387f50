// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlApplication</c> of Okta's API.</summary>
public sealed partial class SamlApplication : Application
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public SamlApplication() => SignOnMode = new("SAML_2_0");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public ApplicationCredentials? Credentials { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public SamlApplicationSettings? Settings { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override SamlApplicationRequest ToRequest() => new()
    {
        Accessibility = Accessibility,
        Label = Label!,
        Licensing = Licensing,
        Name = Name,
        Profile = Profile,
        SignOnMode = SignOnMode,
        Visibility = Visibility,
        Credentials = Credentials?.ToRequest(),
        Settings = Settings?.ToRequest(),
        AdditionalProperties = AdditionalProperties,
    };
}
