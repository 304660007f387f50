// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>BasicAuthApplication</c> of Okta's API.</summary>
public sealed partial class BasicAuthApplication : Application
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public BasicAuthApplication() => SignOnMode = new("BASIC_AUTH");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public SchemeApplicationCredentials? Credentials { get; set; }

    /// <summary><c>settings</c>: required.</summary>
    [JsonPropertyName("settings")]
    public BasicApplicationSettings? Settings { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override BasicAuthApplicationRequest ToRequest() => new()
    {
        Accessibility = Accessibility,
        Label = Label!,
        Licensing = Licensing,
        Name = Name,
        Profile = Profile,
        SignOnMode = SignOnMode,
        Visibility = Visibility,
        Credentials = Credentials?.ToRequest(),
        Settings = Settings?.ToRequest()!,
        AdditionalProperties = AdditionalProperties,
    };
}
