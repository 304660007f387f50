// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorTokenHOTP</c> of Okta's API.</summary>
public sealed partial class UserFactorTokenHotp : UserFactor
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorTokenHotp() => FactorType = new("token:hotp");

    /// <summary><c>factorProfileId</c>.</summary>
    [JsonPropertyName("factorProfileId")]
    public string? FactorProfileId { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public UserFactorTokenHotpProfile? Profile { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UserFactorTokenHotpRequest ToRequest() => new()
    {
        FactorType = FactorType,
        Provider = Provider,
        FactorProfileId = FactorProfileId,
        Profile = Profile,
        AdditionalProperties = AdditionalProperties,
    };
}
