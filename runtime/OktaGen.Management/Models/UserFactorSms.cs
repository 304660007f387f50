// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorSMS</c> of Okta's API.</summary>
public sealed partial class UserFactorSms : UserFactor
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorSms() => FactorType = new("sms");

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public UserFactorSmsProfile? Profile { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UserFactorSmsRequest ToRequest() => new()
    {
        FactorType = FactorType,
        Provider = Provider,
        Profile = Profile,
        AdditionalProperties = AdditionalProperties,
    };
}
