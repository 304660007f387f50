// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorTokenHOTP</c> as it is sent.</summary>
public sealed partial class UserFactorTokenHotpRequest : UserFactorRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorTokenHotpRequest() => FactorType = new("token:hotp");

    /// <summary><c>factorProfileId</c>.</summary>
    [JsonPropertyName("factorProfileId")]
    public string? FactorProfileId { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public UserFactorTokenHotpProfile? Profile { get; set; }
}
