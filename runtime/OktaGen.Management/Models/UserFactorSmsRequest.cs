// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorSMS</c> as it is sent.</summary>
public sealed partial class UserFactorSmsRequest : UserFactorRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public UserFactorSmsRequest() => FactorType = new("sms");

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public UserFactorSmsProfile? Profile { get; set; }
}
